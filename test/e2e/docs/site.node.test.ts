import { expect } from 'chai';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { violationsOf } from '../examine-page.js';
import { type ServedSite, serveSite, visit } from '../served-site.js';
import { root } from './guides.js';

const docs = join(root, 'dist/docs');
/** Where the addresses of the served site are. */
const SERVED = { '/docs/': docs, '/cdn/v1/': join(root, 'dist/cdn'), '/examples/': join(root, 'examples') };

/** Our own pages, by folder; the reference of the SDK is typedoc's. */
const pages: readonly string[] = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html') && !name.startsWith('api'))
  .map((name) => name.slice(0, -'index.html'.length));

/** File that an address of a page leads to; `undefined` for other sites. */
function fileFor(address: URL): string | undefined {
  if (address.host !== 'site') return undefined;
  const [prefix, folder] = Object.entries(SERVED).find(([start]) => address.pathname.startsWith(start)) ?? [
    '/',
    join(root, 'dist/site'),
  ];
  return join(folder, decodeURIComponent(address.pathname.slice(prefix.length)));
}

describe('the site of the documentation', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  it('has no link that leads nowhere', () => {
    const broken: string[] = [];
    for (const page of pages) {
      const html = readFileSync(join(docs, page, 'index.html'), 'utf8');
      for (const [, link = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        const address = new URL(link.replaceAll('&amp;', '&'), `http://site/docs/${page}`);
        // The examples' home is no file of the site.
        if (address.host === 'site' && address.pathname === '/') continue;
        const file = fileFor(address);
        if (file === undefined) continue;
        const target = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
        if (!existsSync(target)) broken.push(`${page}: ${link}`);
        else if (
          address.hash &&
          !readFileSync(target, 'utf8').includes(`id="${decodeURIComponent(address.hash.slice(1))}"`)
        )
          broken.push(`${page}: ${link} (no such place)`);
      }
    }
    expect(broken).to.deep.equal([]);
    expect(pages.length).to.be.greaterThan(10);
  });

  it('names in its guides no file of the project that is not there', () => {
    const missing: string[] = [];
    for (const name of readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(join(root, 'docs', name), 'utf8');
      for (const [, path = ''] of text.matchAll(/`((?:src|widgets|examples|test|docs|\.scripts)\/[\w./-]+)`/g))
        if (!existsSync(join(root, path))) missing.push(`${name}: ${path}`);
    }
    expect(missing).to.deep.equal([]);
    expect(existsSync(dirname(docs))).to.equal(true);
  });

  for (const page of pages)
    it(`has no violation, no complaint and no other origin: /docs/${page}`, async () => {
      for (const width of [1280, 320]) {
        const visited = await visit(site, `/docs/${page}`, { width });
        expect(await violationsOf(visited.page)).to.deep.equal([]);
        expect(visited.complaints).to.deep.equal([]);
        expect([...visited.origins]).to.deep.equal([site.url]);
        await visited.page.browserContext().close();
      }
    });

  it('finds a page by a word without its accent, and says when there is none', async () => {
    const { page } = await visit(site, '/docs/recherche/?q=securite');
    const first = await page.waitForSelector('#liste a');
    expect(await first?.evaluate(({ href }) => href)).to.match(/\/docs\/rgaa\/$/);
    await page.goto(`${site.url}/docs/recherche/?q=zzzzzz`, { waitUntil: 'networkidle0' });
    expect(await page.$eval('#resultats', ({ textContent }) => textContent)).to.contain('Aucune page pour « zzzzzz »');
  });
});
