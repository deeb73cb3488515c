/** A map and a calendar in one page, both with the visitor's choices in the address, which has one fragment. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { inWidget } from './in-widget.js';
import { serveSite, type ServedSite, visitAlone } from './served-site.js';

const map = inWidget('essonne-project-map');
const calendar = inWidget('essonne-event-calendar');
const MARKUP =
  '<essonne-project-map sync-url></essonne-project-map><essonne-event-calendar sync-url></essonne-event-calendar>';

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

async function untilHash(page: Page, expected: string): Promise<void> {
  await page
    .waitForFunction((wanted) => location.hash === wanted, { timeout: 8000 }, expected)
    .catch(async () => expect(await hash(page)).to.equal(expected));
}

describe('a map and a calendar that share the address', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  async function open(fragment = ''): Promise<Page> {
    const { page } = await visitAlone(site, MARKUP, {
      prepare: (each) =>
        each.evaluateOnNewDocument(
          `if (!location.hash && '${fragment}') history.replaceState(null, '', '${fragment}')`,
        ),
    });
    await map.see(page, '[part~=count]');
    await page.evaluate(() => document.querySelector('essonne-event-calendar')!.scrollIntoView());
    await calendar.see(page, '[part~=count]', 'événement');
    return page;
  }

  it('gives it to the first that has something to say, and to the other once it has nothing', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('essonne-event-calendar')!.setAttribute('view', 'agenda'));
    await untilHash(page, '#agenda?view=agenda');
    await page.evaluate(() => document.querySelector('essonne-project-map')!.setAttribute('view', 'list'));
    await map.seeGone(page, 'canvas');
    expect(await hash(page)).to.equal('#agenda?view=agenda');
    await page.evaluate(() => document.querySelector('essonne-event-calendar')!.removeAttribute('view'));
    await untilHash(page, '');
    await page.evaluate(() => document.querySelector('essonne-project-map')!.setAttribute('view', 'map'));
    await untilHash(page, '#carte?view=map');
    await page.browserContext().close();
  });

  for (const [fragment, widget, seen] of [
    ['#agenda?view=week', calendar, 'table.week'],
    ['#carte?view=list', map, '.list, [part~=list]'],
  ] as const)
    it(`leads to the one that it names, and leaves the other as the page set it: ${fragment}`, async () => {
      const page = await open(fragment);
      await widget.see(page, seen);
      await (widget === map ? calendar.see(page, 'table[part=grid]:not(.week)') : map.see(page, 'canvas'));
      expect(await hash(page)).to.equal(fragment);
      await page.browserContext().close();
    });
});
