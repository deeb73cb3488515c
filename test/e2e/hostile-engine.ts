/** One page of each engine, driven the same way. The engine is that of ESSONNE_ENGINE; Chromium without it. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { openWebKit } from '../../.scripts/webkit-driver.mjs';

/** An engine's window. */
export interface Tab {
  readonly goto: (url: string) => Promise<unknown>;
  /** Value of an expression, as JSON carries it. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<unknown>;
  /** Puppeteer's page, for what the others' drivers do not do. */
  readonly chromium: Page | undefined;
}

/** Name of the engine under test. */
export const engine = process.env.ESSONNE_ENGINE ?? 'Chromium';

/** Opens the engine's window. */
export async function openTab(): Promise<Tab> {
  return engine === 'WebKit' ? openWebKitTab() : openPuppeteerTab(engine === 'Firefox');
}

async function openPuppeteerTab(isFirefox: boolean): Promise<Tab> {
  const browser = await puppeteer.launch(
    isFirefox
      ? {
          browser: 'firefox',
          executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
          extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
        }
      : {
          executablePath: findBrowser(),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--lang=fr-FR'],
        },
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  return {
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: async <T>(expression: string) => (await page.evaluate(`(${expression})`)) as T,
    close: () => browser.close(),
    chromium: isFirefox ? undefined : page,
  };
}

/** In the language "C", which WebKit has where the system has no locale. */
async function openWebKitTab(): Promise<Tab> {
  const webkit = await openWebKit({ port: 4449, locale: 'C' });
  await webkit.send('POST', '/window/rect', { x: 0, y: 0, width: 1000, height: 838 });
  return {
    goto: (url) => webkit.send('POST', '/url', { url }),
    evaluate: async <T>(expression: string) =>
      (await webkit.send('POST', '/execute/sync', { script: `return (${expression})`, args: [] })) as T,
    close: () => webkit.close(),
    chromium: undefined,
  };
}

/** Waits until an expression holds in the page, and gives its value. @throws Error after 25 seconds. */
export async function untilIn<T>(tab: Tab, expression: string): Promise<T> {
  for (const end = Date.now() + 25_000; ;) {
    // A page that is on its way has nothing to evaluate in.
    const value = await tab.evaluate<T>(expression).catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`never so in the page: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
