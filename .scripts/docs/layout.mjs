// The frame of a page of the documentation: what is around its text.

const WORDS = {
  fr: {
    site: 'Documentation d’essonne-international',
    skip: 'Aller au contenu',
    menu: 'Guides',
    inside: 'Sur cette page',
    search: 'Rechercher dans la documentation',
    find: 'Rechercher',
    previous: 'Précédent',
    next: 'Suivant',
    around: 'Pages voisines',
    home: 'Accueil',
  },
  en: {
    site: 'essonne-international documentation',
    skip: 'Skip to content',
    menu: 'Guides',
    inside: 'On this page',
    search: 'Search the documentation',
    find: 'Search',
    previous: 'Previous',
    next: 'Next',
    around: 'Neighbouring pages',
    home: 'Home',
  },
};

export const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );

/** A line of a docstring: its `code` and links of typedoc. */
export const inline = (text = '') =>
  escapeHtml(text.replace(/\{@link ([^}]+)\}/g, '`$1`')).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A link with the language of its title where that is not the page's. */
const titleLink = ({ slug, title, lang }, page, root, attributes = '') =>
  `<a href="${root}${slug}/"${lang === page.lang ? '' : ` lang="${lang}" hreflang="${lang}"`}${attributes}>${escapeHtml(title)}</a>`;

/**
 * @param {import('./pages.mjs').Page} page
 * @param {{ html: string, headings: { level: number, id: string, text: string }[] }} content
 * @param {readonly import('./pages.mjs').Page[]} pages All of them, in order.
 * @param {{ root: string, scripts?: readonly string[] }} options `root`: way to the documentation's own root.
 */
export function layout(page, { html, headings }, pages, { root, scripts = [] }) {
  const words = WORDS[page.lang];
  const index = pages.indexOf(page);
  const [previous, next] = index < 0 ? [] : [pages[index - 1], pages[index + 1]];
  const inside = headings.filter(({ level }) => level === 2);
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} – ${words.site}</title>
<meta name="description" content="${escapeHtml(page.summary)}">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/docs.css">
${scripts.map((script) => `${script}\n`).join('')}</head>
<body>
<a class="skip-link" href="#contenu">${words.skip}</a>
<header class="top">
<p class="site"><a href="${root}">${words.site}</a></p>
<form role="search" action="${root}recherche/" method="get">
<label for="q">${words.search}</label>
<input id="q" name="q" type="search" autocomplete="off"> <button>${words.find}</button>
</form>
</header>
<div class="columns">
<nav class="menu" aria-label="${words.menu}">
${menu(pages, page, root)}
</nav>
<main id="contenu" tabindex="-1">
<h1>${escapeHtml(page.title)}</h1>
${inside.length > 2 ? `<nav class="inside" aria-label="${words.inside}"><ul>${inside.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`).join('')}</ul></nav>\n` : ''}${html}
</main>
</div>
${
  previous || next
    ? `<nav class="around" aria-label="${words.around}">${[
        previous &&
          `<p>${words.previous}${page.lang === 'fr' ? '\u00a0' : ''}: ${titleLink(previous, page, root, ' rel="prev"')}</p>`,
        next &&
          `<p>${words.next}${page.lang === 'fr' ? '\u00a0' : ''}: ${titleLink(next, page, root, ' rel="next"')}</p>`,
      ]
        .filter(Boolean)
        .join('')}</nav>`
    : ''
}
</body>
</html>
`;
}

/** Pages under the headings of their groups, in the order of the pages. */
function menu(pages, page, root) {
  return [...groupsOf(pages)]
    .map(([group, members]) => {
      const lang = members[0].lang;
      return `<p class="group"${lang === page.lang ? '' : ` lang="${lang}"`}>${escapeHtml(group)}</p>
<ul>${members
        .map((one) => `<li>${titleLink(one, page, root, one === page ? ' aria-current="page"' : '')}</li>`)
        .join('')}</ul>`;
    })
    .join('\n');
}

function groupsOf(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  return groups;
}
