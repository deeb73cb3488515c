import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { violationsOf } from './examine-page.js';
import { type ServedSite, serveSite, visit } from './served-site.js';

interface Listed {
  readonly id: string;
  readonly end?: string;
  readonly withdrawn?: unknown;
}

describe('the page of a badge', () => {
  const { items } = JSON.parse(
    readFileSync(new URL('../../dist/site/data/v1/sponsorships.json', import.meta.url), 'utf8'),
  ) as { readonly items: readonly Listed[] };
  const active = items.find(({ end, withdrawn }) => withdrawn === undefined && (end ?? '') > '2026-12')?.id ?? '';
  const withdrawn = items.find((item) => item.withdrawn !== undefined)?.id ?? '';
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  for (const [id, state, passed] of [
    [active, 'En vigueur', 6],
    [withdrawn, 'n’est plus en vigueur', 5],
  ] as const)
    it(`verifies it again in the browser, its checks open: ${state}`, async () => {
      for (const width of [1280, 320]) {
        const { page, complaints, origins } = await visit(site, `/badges/${id}/`, { width });
        const checks = await page.waitForSelector('essonne-sponsorship-badge >>> details[open]');
        const text = await checks?.evaluate((details) => (details.getRootNode() as ShadowRoot).textContent);
        expect(text).to.contain(state);
        expect(await checks?.$$eval('li', (items) => items.length)).to.be.at.least(passed);
        expect(complaints).to.deep.equal([]);
        expect([...origins]).to.deep.equal([site.url]);
        expect(await violationsOf(page)).to.deep.equal([]);
        await page.browserContext().close();
      }
    });
});
