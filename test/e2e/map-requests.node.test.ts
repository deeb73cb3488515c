/** Whom the map asks, and what it does when nobody answers. */
import { expect } from 'chai';
import type { Page, ResponseForRequest } from 'puppeteer-core';
import { sampleProjects } from '../widgets/project-map/sample.js';
import { answerWith, SMALL_SRC } from './map-data.js';
import { click, see, seeGone, textsIn, visitMap } from './map-page.js';
import { serveSite, type ServedSite } from './served-site.js';

const ELSEWHERE = 'https://ailleurs.example';

/** Projects whose pictures, films and sounds are elsewhere. */
const tempting = sampleProjects.map((project) => ({
  ...project,
  url: `${ELSEWHERE}/projet`,
  media: [
    { kind: 'image', url: `${ELSEWHERE}/image.jpg`, alt: 'Un puits' },
    { kind: 'video', url: `${ELSEWHERE}/film.mp4`, captions: `${ELSEWHERE}/film.vtt`, caption: 'Un film' },
    { kind: 'audio', url: `${ELSEWHERE}/son.mp3`, caption: 'Un son' },
  ] as const,
}));

const tilesOf: readonly (readonly [basemap: string, host: string])[] = [
  ['ign', 'data.geopf.fr'],
  ['osm', 'tile.openstreetmap.org'],
  ['https://tuiles.example/{z}/{x}/{y}.png', 'tuiles.example'],
];

/** How much of the map is land in the colour of the embedded basemap. */
const landPixels = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('essonne-project-map')?.shadowRoot?.querySelector('canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 0xf4 && data[i + 1] === 0xf1 && data[i + 2] === 0xea) count++;
    return count;
  });

/** Opens one after the other what a visitor can, without agreeing to anything. */
async function openEverything(page: Page): Promise<void> {
  await click(page, '.legend summary');
  await see(page, '.legend-body');
  for (const name of ['countries', 'links', 'partnerships']) await click(page, `.legend-body [name=${name}]`);
  await click(page, '.further');
  await see(page, '.more-filters');
  await click(page, '#country');
  await see(page, '.choice-panel');
  await click(page, '.options');
  await see(page, '.list-options');
  await click(page, '.tools-button');
  await see(page, '.tools-menu');
  for (const row of [1, 2, 3]) {
    await click(page, `[part=item]:nth-child(${row}) .open`);
    await see(page, '[part=detail] figure');
    await page.waitForNetworkIdle();
    await click(page, '.detail .back');
  }
}

describe('the requests of the map', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  for (const [basemap, host] of tilesOf)
    it(`stay on the page’s own origin until the visitor agrees, with tiles of ${host} offered`, async () => {
      const data = answerWith(tempting);
      const { page, origins } = await visitMap(site, `${SMALL_SRC} basemap="${basemap}"`, {
        answer: (address) => data(address) ?? (address.startsWith(site.url) ? undefined : 'nothing'),
      });
      await see(page, '.tiles-bar', host);
      await openEverything(page);
      expect([...origins]).to.deep.equal([site.url]);
      await page.browserContext().close();
    });

  const failures: readonly (readonly [string, Partial<ResponseForRequest> | 'nothing'])[] = [
    ['refuses', { status: 500, headers: { 'access-control-allow-origin': '*' } }],
    ['is out of reach', 'nothing'],
  ];
  for (const [what, failure] of failures)
    it(`leave the embedded basemap when the server of tiles ${what}, and say so`, async () => {
      const { page, origins } = await visitMap(site, 'basemap="ign"', {
        answer: (address) => (address.startsWith(site.url) ? undefined : failure),
      });
      await see(page, '.tiles-bar');
      expect(await landPixels(page)).to.be.greaterThan(5000);
      await click(page, '.tiles-bar button');
      await see(page, '.tiles-bar[role=status]', 'Le fond de carte ne répond pas');
      expect([...origins].sort()).to.deep.equal([site.url, 'https://data.geopf.fr'].sort());
      expect(await landPixels(page)).to.be.greaterThan(5000);
      await page.browserContext().close();
    });

  /** What is opened, by what, and where its absence is said. */
  const parts: readonly (readonly [string, readonly string[], string, string])[] = [
    ['the detail', ['.open'], '[part=detail]', '.side [part=error]'],
    ['the legend', ['.legend summary'], '.legend-body', '.legend [part=error]'],
    ['more filters', ['.further'], '.more-filters', '[part=filters] [part=error]'],
    ['the countries', ['#country'], '.choice-panel', '[part=filters] [part=error]'],
    ['the list’s options', ['.options'], '.list-options', '.side [part=error]'],
    ['the tools', ['.tools-button'], '.tools-menu', '[part=error]'],
    ['a layer', ['.legend summary', '[name=countries]'], '[data-panel=countries]', '.legend-body [role=status] p'],
  ];
  for (const [what, openers, there, absent] of parts)
    it(`can fail for ${what}: the map says so there, and asks again`, async () => {
      const first = await visitMap(site);
      for (const opener of openers.slice(0, -1)) await click(first.page, opener);
      if (openers.length > 1) await see(first.page, openers.at(-1)!);
      await first.page.waitForNetworkIdle();
      const known = new Set(first.requests);
      await click(first.page, openers.at(-1)!);
      await see(first.page, there);
      const chunks = first.requests.filter((each) => !known.has(each) && each.endsWith('.js'));
      expect(chunks).not.to.deep.equal([]);
      await first.page.browserContext().close();

      let isBlocked = true;
      const { page } = await visitMap(site, '', {
        answer: (address) => (isBlocked && chunks.includes(address) ? 'nothing' : undefined),
      });
      for (const opener of openers) await click(page, opener);
      await see(page, absent);
      expect(await textsIn(page, '.open')).to.have.length(20);
      await click(page, '.tools button');
      isBlocked = false;
      await click(page, `${absent} button`);
      await see(page, there);
      await seeGone(page, absent);
      await page.browserContext().close();
    });

  it('can stop once the map is there: it moves and filters without a network', async () => {
    const { page, complaints } = await visitMap(site);
    await see(page, '[role=option]');
    await click(page, '[part~=filters] .chip input');
    await see(page, '.chosen');
    await click(page, '.summary > button');
    await page.setOfflineMode(true);
    await click(page, '.tools button');
    await click(page, '.chip:nth-of-type(2) input');
    await see(page, '.chosen', 'santé');
    await click(page, '.views button:nth-child(2)');
    await see(page, '[part=item]');
    expect(
      complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED') && !each.startsWith('failed')),
    ).to.deep.equal([]);
    await page.browserContext().close();
  });
});
