import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type ResponseForRequest } from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { serve } from '../../.scripts/serve.mjs';

/** The built site, served, and a browser to visit it. */
export interface ServedSite {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Port of the address that the badges are signed for. */
function signedPort(): number {
  const { id } = JSON.parse(readFileSync(new URL('../../dist/site/issuer.json', import.meta.url), 'utf8')) as {
    readonly id: string;
  };
  return Number(new URL(id).port);
}

/** Serves what `npm start` serves, at the address that the badges are signed for; at another when it is taken. */
export async function serveSite(): Promise<ServedSite> {
  const server = await serve(signedPort()).catch((error: unknown) => {
    console.warn(`Badges will not be those of the served site: ${String(error)}`);
    return serve(0);
  });
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    url: server.url,
    browser,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The day of every visit: the demonstration data have events around it, whatever the day of the test. */
export const VISIT_DAY = '2026-11-23';

/** Sets a page's clock to that day. Text, since the tests' compiler adds to functions what a page does not have. */
const CLOCK = `{
  const RealDate = Date;
  const shift = Date.parse('${VISIT_DAY}T10:00:00Z') - RealDate.now();
  const now = () => RealDate.now() + shift;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args) => (args.length ? new target(...args) : new target(now())),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}`;

/** What a page said and asked while it was open. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, refusals of the security policy. */
  readonly complaints: readonly string[];
  /** Origins asked for anything. */
  readonly origins: ReadonlySet<string>;
  readonly requests: readonly string[];
}

/** Opens a page in a context of its own. */
export async function visit(
  { browser, url }: ServedSite,
  path: string,
  options: { readonly width?: number; readonly hasScripts?: boolean } = {},
): Promise<Visit> {
  const visited = await open(browser, options);
  await visited.page.goto(url + path, { waitUntil: 'networkidle0' });
  return visited;
}

/** What a page that holds nothing else is like. */
export interface AloneOptions {
  readonly width?: number;
  /** Attributes of its root. */
  readonly root?: string;
  readonly css?: string;
  /** Before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What answers an address in the site's place; `undefined` leaves it to the network. */
  readonly answer?: (address: string) => Partial<ResponseForRequest> | 'nothing' | undefined;
}

/** Opens a page of the site that holds nothing but the loader and some markup. */
export async function visitAlone(
  { browser, url }: ServedSite,
  markup: string,
  { width, root = '', css = '', prepare, answer }: AloneOptions = {},
): Promise<Visit> {
  const visited = await open(browser, width === undefined ? {} : { width });
  const { page } = visited;
  const body =
    `<!doctype html><html lang="fr" ${root}><meta charset="utf-8"><title>Seul</title><link rel="icon" href="data:,">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>` +
    `<script type="module" src="/cdn/v1/essonne.js" data-src="/data/v1/"></script>${markup}`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url();
    if (address === `${url}/seul.html`) {
      void request.respond({ contentType: 'text/html', body });
      return;
    }
    const answered = answer?.(address);
    if (answered === 'nothing') void request.abort();
    else void (answered ? request.respond(answered) : request.continue());
  });
  await prepare?.(page);
  await page.goto(`${url}/seul.html`, { waitUntil: 'networkidle0' });
  return visited;
}

async function open(
  browser: Browser,
  options: { readonly width?: number; readonly hasScripts?: boolean },
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: options.width ?? 1280, height: 900 });
  await page.setJavaScriptEnabled(options.hasScripts ?? true);
  await page.evaluateOnNewDocument(CLOCK);
  const complaints: string[] = [];
  const origins = new Set<string>();
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url().startsWith('data:') || request.url().startsWith('blob:')) return;
    origins.add(new URL(request.url()).origin);
    requests.push(request.url());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return { page, complaints, origins, requests };
}
