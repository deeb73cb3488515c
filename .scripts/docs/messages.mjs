// What each message of the publisher means and what to do, from the messages themselves.
import { escapeHtml } from './layout.mjs';

const WORDS = {
  fr: {
    slug: 'messages',
    title: 'Ce que disent les messages',
    summary: 'Chaque message de la publication, ce qu’il veut dire et ce qu’il faut faire.',
    group: 'Pour le Département',
    order: 15,
    lead: 'Le rapport de publication dit pour chaque problème le fichier, la ligne, la colonne et la valeur. Voici tous ses messages.',
    columns: ['Code', 'Ce que cela veut dire', 'Que faire'],
  },
};

/** @param {Record<string, unknown>} catalogue Words of the issues, by code. */
export function messagesPage(catalogue, language = 'fr') {
  const { lead, columns, ...page } = WORDS[language];
  const rows = Object.entries(catalogue)
    .map(([code, words]) => [code, typeof words === 'function' ? words(sample(code)) : words])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...page,
    lang: language,
    headings: [],
    text: rows.map(([code, [reason, remedy]]) => `${code} ${reason} ${remedy}`).join('\n'),
    html: `<p>${lead}</p>
<div class="table" tabindex="0" role="group" aria-label="${page.title}"><table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${rows
      .map(
        ([code, [reason, remedy]]) =>
          `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${escapeHtml(reason)}</td><td>${escapeHtml(remedy)}</td></tr>`,
      )
      .join('\n')}</tbody>
</table></div>`,
  };
}

/** An issue whose particulars are told by « … ». */
const sample = (code) => ({ code, path: '…', value: '…', expected: '…', dataset: 'projects', outcome: 'omitted' });
