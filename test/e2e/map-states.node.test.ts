/** The map in the settings and with the data that it must stand. */
import { expect } from 'chai';
import type { Project } from 'essonne-international';
import type { Page } from 'puppeteer-core';
import { sampleProjects } from '../widgets/project-map/sample.js';
import { answerWith, SMALL_SRC } from './map-data.js';
import { click, see, seeGone, textsIn, visitMap } from './map-page.js';
import { type AloneOptions, serveSite, type ServedSite } from './served-site.js';

/** What lies over the map, each in its own place. */
const OVER_MAP = ['.tools', '.legend', '.tiles-bar'];

/** What is wrong with the layout: a page wider than its window, or pieces of the map that hide one another. */
const layoutTroubles = (page: Page): Promise<string[]> =>
  page.evaluate((over) => {
    const troubles = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) troubles.push(`the page scrolls: ${scrollWidth} > ${clientWidth}`);
    const inside = document.querySelector('essonne-project-map')?.shadowRoot;
    const root = inside?.querySelector('.root');
    if (root && root.scrollWidth > root.clientWidth) troubles.push('the map scrolls sideways');
    const boxes = over.flatMap((name) => {
      const box = inside?.querySelector(name)?.getBoundingClientRect();
      return box && box.width > 0 ? [{ name, box }] : [];
    });
    for (const [i, one] of boxes.entries())
      for (const { name, box } of boxes.slice(i + 1))
        if (
          one.box.left < box.right &&
          box.left < one.box.right &&
          one.box.top < box.bottom &&
          box.top < one.box.bottom
        )
          troubles.push(`${one.name} over ${name}`);
    return troubles;
  }, OVER_MAP);

/** Touches the map: each step is where the fingers are, in CSS pixels from its corner. */
async function touchesOf(
  page: Page,
): Promise<(steps: readonly (readonly (readonly [number, number])[])[]) => Promise<void>> {
  const session = await page.createCDPSession();
  const { left, top } = await page.evaluate(() => {
    const surface = document.querySelector('essonne-project-map')?.shadowRoot?.querySelector('.surface');
    const box = surface!.getBoundingClientRect();
    return { left: box.left, top: box.top };
  });
  return async (steps) => {
    for (const [i, points] of steps.entries())
      await session.send('Input.dispatchTouchEvent', {
        type: i === 0 ? 'touchStart' : 'touchMove',
        touchPoints: points.map(([x, y], id) => ({ x: left + x, y: top + y, id })),
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}

const settings: readonly (readonly [string, AloneOptions])[] = [
  ['320 px', { width: 320 }],
  ['a column of 280 px', { css: 'essonne-project-map { inline-size: 280px }' }],
  ['a page of 1900 px', { width: 1900 }],
  ['a zoom of 200 %', { width: 640 }],
  ['text of 200 %', { css: 'html { font-size: 200% }' }],
  ['text of 200 % in 640 px', { width: 640, css: 'html { font-size: 200% }' }],
  ['a page from right to left', { root: 'dir="rtl"' }],
  ['a page from right to left of 320 px', { width: 320, root: 'dir="rtl"' }],
];

const mali = { name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45 } as const;
const projectsAt = (count: number, places: Project['places']): Project[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `projet-${i}`,
    title: `Projet ${i}`,
    themes: ['water'],
    countries: ['ML'],
    ...(places && { places }),
  }));

describe('the map in every state', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  for (const [name, options] of settings)
    it(`keeps its layout in ${name}`, async () => {
      const { page, complaints } = await visitMap(site, 'basemap="ign"', options);
      await see(page, '.tiles-bar');
      expect(await layoutTroubles(page)).to.deep.equal([]);
      await click(page, '.open');
      await see(page, '[part=detail]');
      expect(await layoutTroubles(page)).to.deep.equal([]);
      expect(
        await page.evaluate(() => {
          const root = document.querySelector('essonne-project-map')?.shadowRoot?.querySelector('.root');
          return root ? getComputedStyle(root).direction : '';
        }),
      ).to.equal('ltr');
      expect(complaints).to.deep.equal([]);
      await page.browserContext().close();
    });

  it('prints its list whole, without what is of use on a screen alone', async () => {
    const { page } = await visitMap(site);
    await see(page, '.open');
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const inside = document.querySelector('essonne-project-map')?.shadowRoot;
      const lines = [...(inside?.querySelectorAll('[part=item]') ?? [])];
      const frame = inside?.querySelector('.body')?.getBoundingClientRect();
      return {
        buttons: [...(inside?.querySelectorAll('.tools, .views, [part~=filters], .show-more, .options') ?? [])].filter(
          (each) => each.checkVisibility(),
        ).length,
        isWhole: frame !== undefined && (lines.at(-1)?.getBoundingClientRect().bottom ?? Infinity) <= frame.bottom + 1,
      };
    });
    expect(seen).to.deep.equal({ buttons: 0, isWhole: true });
    await page.browserContext().close();
  });

  it('leaves one finger to the page, and says that two move the map', async () => {
    const { page } = await visitMap(site, '', {
      css: 'body { margin-block-end: 2000px }',
      prepare: (opened) => opened.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true }),
    });
    // Marks have their names in full from the first sign of a visitor.
    await page.evaluate(() => dispatchEvent(new Event('scroll')));
    await see(page, '[role=option]', ' autour de ');
    const marks = await textsIn(page, '[role=option]');
    const fingers = await touchesOf(page);
    // From the lower part of the map upwards.
    await fingers([230, 210, 190, 160, 120, 80, 40].map((y) => [[200, y]]));
    expect(await page.evaluate(() => scrollY)).to.be.greaterThan(100);
    expect(await textsIn(page, '[role=option]')).to.deep.equal(marks);
    await see(page, '.hint[data-shown=true]', 'Deux doigts');
    await page.evaluate(() => scrollTo(0, 0));
    const apart = await touchesOf(page);
    await apart(
      [0, 10, 20, 30, 40, 50, 60].map((by) => [
        [130 - by, 160],
        [160 + by, 160],
      ]),
    );
    await page.waitForFunction(
      (before) =>
        [...(document.querySelector('essonne-project-map')?.shadowRoot?.querySelectorAll('[role=option]') ?? [])]
          .map(({ textContent }) => textContent.trim())
          .join() !== before,
      {},
      marks.join(),
    );
    expect(await page.evaluate(() => visualViewport?.scale)).to.equal(1);
    await page.browserContext().close();
  });

  it('has its content where its shape was, on a slow network', async () => {
    const { page } = await visitMap(site, '', {
      prepare: async (opened) => {
        await opened.emulateNetworkConditions({ download: 400_000, upload: 100_000, latency: 80 });
        await opened.evaluateOnNewDocument(() => {
          const shifts = { total: 0 };
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
      },
    });
    await see(page, '[role=option]');
    const shift = await page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total);
    expect(shift).to.be.at.most(0.02);
    await page.browserContext().close();
  });

  it('can be taken away while any of its parts loads', async () => {
    for (const opener of ['.open', '.legend summary', '.further', '#country', '.options', '.tools-button']) {
      const { page, complaints } = await visitMap(site);
      await click(page, opener);
      await page.evaluate(() => document.querySelector('essonne-project-map')?.remove());
      await page.waitForNetworkIdle();
      expect(complaints, opener).to.deep.equal([]);
      await page.browserContext().close();
    }
  });

  it('stands two clicks at once on every button', async () => {
    const { page, complaints } = await visitMap(site, 'basemap="ign" layers="points countries links partnerships"', {
      answer: (address) => (address.startsWith(site.url) ? undefined : { status: 404 }),
      prepare: (opened) => opened.evaluateOnNewDocument('window.print = () => {}'),
    });
    for (const opener of ['.legend summary', '.further', '.options', '.tools-button', '.tools [aria-expanded]'])
      await click(page, opener);
    await page.waitForNetworkIdle();
    const names = await page.evaluate(() => {
      const inside = document.querySelector('essonne-project-map')?.shadowRoot;
      const buttons = [...(inside?.querySelectorAll<HTMLElement>('button, summary, input') ?? [])];
      for (const button of buttons) {
        button.click();
        button.click();
      }
      return buttons.length;
    });
    expect(names).to.be.greaterThan(50);
    await page.waitForNetworkIdle();
    await see(page, '[part=count]');
    // A page that the visitor does not press a key of may not fill the screen: the window is filled instead.
    // What was asked for and is no longer wanted is given up.
    expect(complaints.filter((each) => !/404|user gesture|^failed: /.test(each))).to.deep.equal([]);
    await page.browserContext().close();
  });

  const shapes: readonly (readonly [string, readonly Project[], string, number])[] = [
    ['no project', [], 'Aucun projet', 0],
    ['one project', projectsAt(1, [{ ...mali, precision: 'town' }]), '1 projet, 1 pays', 1],
    ['projects that are nowhere', projectsAt(14, undefined), '14 projets, 1 pays, 14 projets sans localisation', 0],
    ['projects all at one point', projectsAt(30, [{ ...mali, precision: 'point' }]), '30 projets, 1 pays', 1],
  ];
  for (const [name, projects, count, markCount] of shapes)
    it(`shows ${name}`, async () => {
      const { page, complaints } = await visitMap(site, SMALL_SRC, { answer: answerWith(projects) });
      await see(page, '[part=count]', count);
      if (markCount > 0) await see(page, '[role=option]');
      expect(await textsIn(page, '[role=option]')).to.have.length(markCount);
      if (projects.length === 0) await see(page, '[part=empty]', 'Aucun projet n’est encore publié ici.');
      else expect(await textsIn(page, '.open')).to.have.length(Math.min(20, projects.length));
      expect(complaints).to.deep.equal([]);
      await page.browserContext().close();
    });

  it('opens a mark of many projects at one point into their list', async () => {
    const { page } = await visitMap(site, SMALL_SRC, {
      answer: answerWith(projectsAt(30, [{ ...mali, precision: 'point' }])),
    });
    await see(page, '[role=option]');
    await page.evaluate(() =>
      document.querySelector('essonne-project-map')?.shadowRoot?.querySelector<HTMLElement>('.surface')?.focus(),
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await see(page, '.listed-at', '30 projets autour de Kayes, Mali');
    await click(page, '.listed-at button');
    await seeGone(page, '.listed-at');
    await page.browserContext().close();
  });

  it('says of a place known to the country only that it is approximate', async () => {
    const vague = sampleProjects.map((project) => ({
      ...project,
      places: [{ ...mali, precision: 'country' as const }],
    }));
    const { page } = await visitMap(site, SMALL_SRC, { answer: answerWith(vague.slice(0, 1)) });
    await see(page, '[role=option]');
    await page.evaluate(() =>
      document.querySelector('essonne-project-map')?.shadowRoot?.querySelector<HTMLElement>('.surface')?.focus(),
    );
    await see(page, '[role=option]', '(lieu approximatif)');
    await page.browserContext().close();
  });
});
