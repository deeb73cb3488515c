import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { BUDGETS, gzipSize } from '../../.scripts/size.mjs';
import { type ServedSite, VISIT_DAY, type Visit, serveSite, visit, visitAlone } from './served-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WIDGETS = ['essonne-project-map', 'essonne-event-calendar', 'essonne-sponsorship-badge'];

/** Scrolls each widget into view, since they load when they come near it, and waits until it shows data. */
async function showWidgets(page: Page, tags: readonly string[] = WIDGETS): Promise<void> {
  for (const tag of tags) {
    await page.waitForFunction((name) => document.querySelector(name) !== null, {}, tag);
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => {
        const inside = document.querySelector(name)?.shadowRoot;
        return Boolean(inside?.querySelector('[part~="provenance"], [part~="badge"]'));
      },
      { timeout: 15_000 },
      tag,
    );
  }
  await page.waitForNetworkIdle();
}

/** Text of the first match inside a widget. */
const textIn = (page: Page, tag: string, selector: string): Promise<string> =>
  page.evaluate(
    (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector(inside)?.textContent.trim() ?? '',
    tag,
    selector,
  );

const countIn = (page: Page, tag: string, selector: string): Promise<number> =>
  page.evaluate(
    (name, inside) => document.querySelector(name)?.shadowRoot?.querySelectorAll(inside).length ?? 0,
    tag,
    selector,
  );

/** A sponsorship of the demonstration data. */
const firstBadge = readdirSync(join(root, 'dist/site/badges')).sort()[0] ?? '';

interface PublishedProject {
  readonly communes?: readonly string[];
  readonly countries?: readonly string[];
}
const published = (name: string): readonly PublishedProject[] =>
  (JSON.parse(readFileSync(join(root, `dist/site/data/v1/${name}.json`), 'utf8')) as { items: PublishedProject[] })
    .items;

describe('the examples', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  describe('commune.html', () => {
    let visited: Visit;
    before(async () => {
      visited = await visit(site, '/examples/commune.html');
      await showWidgets(visited.page);
    });

    it('upgrades the three elements', async () => {
      const upgraded = await visited.page.evaluate(
        (tags) => tags.map((tag) => Boolean(document.querySelector(tag)?.shadowRoot && customElements.get(tag))),
        WIDGETS,
      );
      expect(upgraded).to.deep.equal([true, true, true]);
    });

    it('lists the projects of the commune, as many as were published', async () => {
      const expected = published('projects').filter(({ communes }) => communes?.includes('91228'));
      expect(expected.length).to.be.greaterThan(10);
      expect(await textIn(visited.page, 'essonne-project-map', '[part~="count"]')).to.match(
        new RegExp(`^${expected.length} projets`),
      );
      expect(await countIn(visited.page, 'essonne-project-map', '[part~="list"] > li')).to.equal(
        Math.min(20, expected.length),
      );
    });

    it('draws the map: land, sea, and the partner countries in a colour of their own', async () => {
      const colours = await visited.page.evaluate(() => {
        const canvas = document.querySelector('essonne-project-map')?.shadowRoot?.querySelector('canvas');
        const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        const seen = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const key = `${data[i]},${data[i + 1]},${data[i + 2]}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
        return Object.fromEntries(seen);
      });
      const isSeen = (r: number, g: number, b: number): boolean => (colours[`${r},${g},${b}`] ?? 0) > 500;
      expect(isSeen(0xf4, 0xf1, 0xea), 'land').to.equal(true);
      expect(isSeen(0xdc, 0xe8, 0xf0), 'sea').to.equal(true);
      expect(isSeen(0xe2, 0xd5, 0xb1), 'partner countries').to.equal(true);
    });

    it('shows the month’s events', async () => {
      const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' }).format(new Date(VISIT_DAY));
      expect((await textIn(visited.page, 'essonne-event-calendar', '[part~="grid"] caption')).toLowerCase()).to.contain(
        month,
      );
      expect(await countIn(visited.page, 'essonne-event-calendar', '[part~="grid"] .chip')).to.be.greaterThan(0);
    });

    it('says everywhere that these are demonstration data', async () => {
      for (const tag of WIDGETS)
        expect(
          await visited.page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag),
          tag,
        ).to.match(/données de démonstration/i);
    });

    it('has no complaint on the console and asks nothing of another origin', () => {
      expect(visited.complaints).to.deep.equal([]);
      expect([...visited.origins]).to.deep.equal([site.url]);
    });

    it('reads each file of data once', () => {
      const data = visited.requests.filter((url) => url.includes('/data/v1/') || url.includes('/badges/'));
      expect(data).to.deep.equal([...new Set(data)]);
    });
  });

  it('says that a commune has no project, and offers those of its EPCI', async () => {
    const { page, complaints } = await visit(site, '/examples/commune.html?commune=91689');
    await showWidgets(page);
    expect(published('projects').some(({ communes }) => communes?.includes('91689'))).to.equal(false);
    expect(await textIn(page, 'essonne-project-map', '[part~="notice"]')).to.match(/Wissous/);
    expect(await countIn(page, 'essonne-project-map', '[part~="list"] > li')).to.be.greaterThan(0);
    expect(complaints).to.deep.equal([]);
  });

  for (const path of ['/', '/examples/association.html', '/examples/developer.html'])
    it(`${path} has no complaint on the console and asks nothing of another origin`, async () => {
      const { page, complaints, origins } = await visit(site, path);
      await page.evaluate(async () => {
        for (let top = 0; top < document.body.scrollHeight; top += 500) {
          scrollTo(0, top);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      await page.waitForNetworkIdle();
      expect(complaints).to.deep.equal([]);
      expect([...origins]).to.deep.equal([site.url]);
    });

  it('keeps the links of the snippets without scripts', async () => {
    const { page } = await visit(site, '/examples/commune.html', { hasScripts: false });
    const links = await page.$$eval(
      'essonne-project-map a, essonne-event-calendar a, essonne-sponsorship-badge a',
      (found) => found.map((link) => link.textContent.trim()),
    );
    expect(links).to.have.length.greaterThan(2);
    expect(links.every(Boolean)).to.equal(true);
  });

  for (const [tag, name, attributes, others] of [
    [
      'essonne-sponsorship-badge',
      'sponsorship badge',
      `sponsorship="${firstBadge}"`,
      ['verification of a badge', 'words of states that few are in'],
    ],
    ['essonne-event-calendar', 'event calendar', '', ['bank and school holidays']],
    [
      'essonne-project-map',
      'project map',
      'commune="91228"',
      ['names of countries', 'what a visitor of the map needs', 'a page that presets filters'],
    ],
  ] as const)
    it(`fetches no more script for a first view of ${tag} than its budget says`, async () => {
      const { page, requests } = await visitAlone(site, `<${tag} ${attributes}></${tag}>`, {
        // Elsewhere the calendar says that its hours are those of Essonne.
        prepare: (page) => page.emulateTimezone('Europe/Paris'),
      });
      await showWidgets(page, [tag]);
      const scripts = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/cdn/v1/chunks/'));
      const bytes = scripts.map((path) =>
        gzipSize(readFileSync(join(root, 'dist', path.replace('/cdn/v1/', '/cdn/')))),
      );
      const names: readonly string[] = [name, ...others];
      const limit = BUDGETS.reduce(
        (sum, entry) => sum + (names.includes(entry.name) ? (entry.held ?? entry.limit) : 0),
        0,
      );
      expect(bytes.reduce((sum, size) => sum + size, 0))
        .to.be.greaterThan(5000)
        .and.at.most(limit * 1000);
    });
});
