/** What is in a widget of a page, as a visitor sees it. */
import type { Page } from 'puppeteer-core';

/** What a test looks for in a widget. */
export interface InWidget {
  /** Waits until something is in the widget. */
  readonly see: (page: Page, selector: string, text?: string) => Promise<void>;
  /** Waits until something is no longer in the widget. */
  readonly seeGone: (page: Page, selector: string) => Promise<void>;
  /** Words of everything in the widget that matches. */
  readonly textsIn: (page: Page, selector: string) => Promise<string[]>;
  /** Clicks something in the widget, without a pointer. */
  readonly click: (page: Page, selector: string) => Promise<void>;
}

/** How long something may take to come, in milliseconds. */
const TIMEOUT = { timeout: 8000 };

/** Looks in the first element of that name. */
export function inWidget(tag: string): InWidget {
  const find = (name: string, inside: string, words: string): boolean =>
    [...(document.querySelector(name)?.shadowRoot?.querySelectorAll(inside) ?? [])].some(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').includes(words),
    );
  const isGone = (name: string, inside: string): boolean =>
    !document.querySelector(name)?.shadowRoot?.querySelector(inside);
  const see = async (page: Page, selector: string, text = ''): Promise<void> => {
    await page.waitForFunction(find, TIMEOUT, tag, selector, text).catch((cause: unknown) => {
      throw new Error(`${selector} with « ${text} » was not seen`, { cause });
    });
  };
  return {
    see,
    seeGone: async (page, selector) => {
      await page.waitForFunction(isGone, TIMEOUT, tag, selector);
    },
    textsIn: (page, selector) =>
      page.evaluate(
        (name, inside) =>
          [...(document.querySelector(name)?.shadowRoot?.querySelectorAll(inside) ?? [])].map(({ textContent }) =>
            textContent.replace(/\s+/g, ' ').trim(),
          ),
        tag,
        selector,
      ),
    click: async (page, selector) => {
      await see(page, selector);
      await page.evaluate(
        (name, inside) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(inside)?.click(),
        tag,
        selector,
      );
    },
  };
}
