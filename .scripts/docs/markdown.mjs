// Markdown to HTML: headings that can be linked to, tables that scroll by themselves, code that a keyboard can reach.
import MarkdownIt from 'markdown-it';

/** A heading's address: its words without accents. */
export const slugOf = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Text of a line without its marks. */
const textOf = ({ children }) =>
  (children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** Names of languages of code, as a reader who does not see the block hears them. */
const CODE_WORDS = {
  fr: { sh: 'Commandes', html: 'HTML', ts: 'TypeScript', json: 'JSON', css: 'CSS', csv: 'CSV', other: 'Texte' },
  en: { sh: 'Commands', html: 'HTML', ts: 'TypeScript', json: 'JSON', css: 'CSS', csv: 'CSV', other: 'Text' },
};

/**
 * @param {string} source Markdown.
 * @param {'fr' | 'en'} language Of the words around code.
 * @param {(href: string) => string} link Where a link of the source leads on the site.
 * @returns {{ html: string, headings: { level: number, id: string, text: string }[], text: string }}
 */
export function renderMarkdown(source, language, link = (href) => href) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  const { rules } = markdown.renderer;
  const headings = [];
  const taken = new Set();
  markdown.core.ruler.push('addresses', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        const text = textOf(tokens[index + 1]);
        let id = slugOf(text);
        for (let n = 2; taken.has(id); n++) id = `${slugOf(text)}-${n}`;
        taken.add(id);
        token.attrSet('id', id);
        headings.push({ level: Number(token.tag[1]), id, text });
      }
      for (const child of token.children ?? [])
        if (child.type === 'link_open') child.attrSet('href', link(child.attrGet('href') ?? ''));
        else if (child.type === 'image') child.attrSet('src', link(child.attrGet('src') ?? ''));
    });
  });
  rules.fence = (tokens, index) => {
    const { info, content } = tokens[index];
    const kind = info.trim().split(/\s+/)[0];
    const words = CODE_WORDS[language];
    return `<pre tabindex="0" role="group" aria-label="${words[kind] ?? words.other}"><code>${markdown.utils.escapeHtml(content)}</code></pre>\n`;
  };
  rules.table_open = () =>
    `<div class="table" tabindex="0" role="group" aria-label="${language === 'fr' ? 'Tableau' : 'Table'}"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.th_open = () => '<th scope="col">';
  const tokens = markdown.parse(source, {});
  const text = tokens
    .filter(({ type }) => type === 'inline')
    .map(textOf)
    .join('\n');
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings, text };
}
