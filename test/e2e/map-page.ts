/** A page that holds a map, as a visitor sees it. */
import type { Page } from 'puppeteer-core';
import { type AloneOptions, type ServedSite, type Visit, visitAlone } from './served-site.js';

const TAG = 'essonne-project-map';

/** Opens a map alone, between two links of its page, and waits for its marks unless it is a list. */
export async function visitMap(site: ServedSite, attributes = '', options: AloneOptions = {}): Promise<Visit> {
  const visited = await visitAlone(
    site,
    `<p><a href="#avant">Avant</a></p><${TAG} ${attributes}><a href="/data/v1/projects.csv">Voir la carte des projets</a></${TAG}>` +
      '<p><a href="#apres">Après</a></p>',
    options,
  );
  await see(visited.page, '[part~=count]');
  if (!attributes.includes('view="list"')) await see(visited.page, 'canvas');
  return visited;
}

/** Waits until something is in the map. */
export async function see(page: Page, selector: string, text = ''): Promise<void> {
  const find = (tag: string, inside: string, words: string): boolean =>
    [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(inside) ?? [])].some(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').includes(words),
    );
  await page.waitForFunction(find, { timeout: 8000 }, TAG, selector, text).catch((cause: unknown) => {
    throw new Error(`${selector} with « ${text} » was not seen`, { cause });
  });
}

/** Waits until something is no longer in the map. */
export async function seeGone(page: Page, selector: string): Promise<void> {
  const isGone = (tag: string, inside: string): boolean =>
    !document.querySelector(tag)?.shadowRoot?.querySelector(inside);
  await page.waitForFunction(isGone, { timeout: 8000 }, TAG, selector);
}

/** Words of everything in the map that matches. */
export const textsIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (tag, inside) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(inside) ?? [])].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    TAG,
    selector,
  );

/** Clicks something in the map, without a pointer. */
export async function click(page: Page, selector: string): Promise<void> {
  await see(page, selector);
  await page.evaluate(
    (tag, inside) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(inside)?.click(),
    TAG,
    selector,
  );
}
