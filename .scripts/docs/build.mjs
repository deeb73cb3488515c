// Writes the documentation's site: guides, references made from the code, search. After the build and the publication
// of the demonstration data, which its references and examples come from.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractPage, fieldComments } from './contract.mjs';
import { elementPages } from './elements.mjs';
import { layout } from './layout.mjs';
import { renderMarkdown } from './markdown.mjs';
import { messagesPage } from './messages.mjs';
import { readPages } from './pages.mjs';
import { searchIndex } from './search.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/docs');
const built = (path) => import(new URL(`../../dist/esm/${path}`, import.meta.url).href);

/** The script of the widgets, for pages with a live example. */
const WIDGETS = '<script type="module" src="/cdn/v1/essonne.js" data-src="/data/v1/"></script>';
const SEARCH = '<script type="module" src="../assets/search.js"></script>';

const needed = ['dist/custom-elements.json', 'dist/esm/src/index.js', 'dist/site/data/v1/sponsorships.json'];
const missing = needed.filter((path) => !existsSync(join(root, path)));
if (missing.length > 0) {
  console.error(`Missing: ${missing.join(', ')}. Run « npm run build && npm run publish:demo » first.`);
  process.exit(1);
}

const { schemaFiles } = await built('src/publish/outputs/schemas.js');
const { issuesFr } = await built('src/messages/issues.fr.js');
const { items } = JSON.parse(readFileSync(join(root, 'dist/site/data/v1/sponsorships.json'), 'utf8'));
const sponsorship = items.find(({ end, withdrawn }) => !withdrawn && !end)?.id ?? items[0].id;

const guides = readPages(join(root, 'docs'));
const generated = [
  ...elementPages(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')), { sponsorship }),
  contractPage(schemaFiles(undefined), fieldComments(join(root, 'src/model'))),
  messagesPage(issuesFr),
];
const pages = [...guides, ...generated].sort((a, b) => a.order - b.order);
const files = new Set(guides.map(({ file }) => file));

/** Where a link of a guide leads: other guides are folders of the site, the rest stays as it is. */
const linkFrom = (toRoot) => (href) => {
  const [path, fragment] = href.split('#');
  if (files.has(path)) return `${toRoot}${path.replace(/\.md$/, '')}/${fragment ? `#${fragment}` : ''}`;
  return path.startsWith('pictures/') ? `${toRoot}${href}` : href;
};

const contents = pages.map((page) => ({
  page,
  ...(page.html === undefined ? renderMarkdown(page.body, page.lang, linkFrom('../')) : page),
}));
for (const { page, ...content } of contents) {
  const hasExample = content.html.includes('<div class="live">');
  write(`${page.slug}/index.html`, layout(page, content, pages, { root: '../', scripts: hasExample ? [WIDGETS] : [] }));
}

write('index.html', layout(homePage(), { html: homeHtml(), headings: [] }, pages, { root: './' }));
write(
  'recherche/index.html',
  layout(
    {
      slug: 'recherche',
      lang: 'fr',
      title: 'Recherche',
      summary: 'Recherche dans la documentation.',
      group: '',
      order: 0,
    },
    {
      html: '<p id="resultats" role="status">Écrivez un mot dans le champ de recherche. Sans JavaScript, parcourez le menu.</p><ol id="liste"></ol>',
      headings: [],
    },
    pages,
    { root: '../', scripts: [SEARCH] },
  ),
);

mkdirSync(join(out, 'assets'), { recursive: true });
for (const name of ['docs.css', 'search.js', 'search-options.js'])
  copyFileSync(join(root, 'docs/assets', name), join(out, 'assets', name));
copyFileSync(join(root, 'examples/assets/icon.svg'), join(out, 'assets/icon.svg'));
copyFileSync(join(root, 'node_modules/minisearch/dist/es/index.js'), join(out, 'assets/minisearch.js'));
writeFileSync(join(out, 'assets/search.json'), searchIndex(contents));
cpSync(join(root, 'docs/pictures'), join(out, 'pictures'), { recursive: true });
console.log(`dist/docs: ${pages.length + 2} pages`);

function homePage() {
  return {
    slug: '',
    lang: 'fr',
    title: 'Documentation',
    summary: 'Guides pour les webmestres, les associations, le Département et les développeurs.',
    group: '',
    order: 0,
  };
}

/** The guides by group, each with its summary. */
function homeHtml() {
  const groups = [...new Set(pages.map(({ group }) => group))];
  return groups
    .map((group) => {
      const members = pages.filter((page) => page.group === group);
      return `<section lang="${members[0].lang}"><h2>${group}</h2><ul class="cards">${members
        .map(({ slug, title, summary }) => `<li><a href="./${slug}/">${title}</a><p>${summary}</p></li>`)
        .join('')}</ul></section>`;
    })
    .join('\n')
    .concat('\n<p lang="en">Reference of the SDK, from its docstrings: <a href="./api/">API</a>.</p>');
}

function write(path, text) {
  const target = join(out, path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
}
