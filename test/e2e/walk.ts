/** A visit of a page by keyboard alone. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { Keyboard } from './keyboard.js';

/** A page and the keyboard of its visitor. */
export class Walk {
  readonly page: Page;
  readonly keyboard: Keyboard;

  constructor(page: Page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** Goes to the first link of the page. */
  start(): Promise<void> {
    return this.page.evaluate(() => document.querySelector('a')?.focus());
  }

  /** Ends it: nothing that had the focus was unseen, and something always had it. */
  async end(): Promise<void> {
    await this.page.browserContext().close();
    expect(this.keyboard.troubles).to.deep.equal([]);
  }
}
