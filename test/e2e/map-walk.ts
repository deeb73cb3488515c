/** A visit of a map by keyboard alone. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { Keyboard } from './keyboard.js';
import { textsIn, visitMap } from './map-page.js';
import type { AloneOptions, ServedSite } from './served-site.js';

/** A page with a map and the keyboard of its visitor. */
export class MapWalk {
  readonly page: Page;
  readonly keyboard: Keyboard;

  private constructor(page: Page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** Begins on the link before the map. */
  static async begin(site: ServedSite, attributes = '', options: AloneOptions = {}): Promise<MapWalk> {
    const { page } = await visitMap(site, attributes, options);
    await page.evaluate(() => document.querySelector('a')?.focus());
    return new MapWalk(page);
  }

  /** Ends it: nothing that had the focus was unseen, and something always had it. */
  async end(): Promise<void> {
    await this.page.browserContext().close();
    expect(this.keyboard.troubles).to.deep.equal([]);
  }

  /** Waits until the map has other marks than before, and answers them. */
  async otherMarks(before: string): Promise<string> {
    let now = await this.marks();
    for (let i = 0; i < 60 && now === before; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await this.marks();
    }
    expect(now).not.to.equal(before);
    return now;
  }

  async marks(): Promise<string> {
    return (await textsIn(this.page, '[role=option]')).join();
  }
}
