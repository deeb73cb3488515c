/** One visit of a page in a browser of its own, and what the browser says of it. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { processTreeCpuMs } from './process-cpu.js';

/** What a page says once it is complete: see `pages/harness.mjs`. */
interface Ready {
  readonly wallMs?: number;
  readonly error?: string;
}

/** A slow line and a slow telephone. */
export interface Throttling {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  /** How many times slower the processor is. */
  readonly cpu: number;
}

const BINDING = 'benchReady';
const READY_TIMEOUT_MS = 60_000;
/** For what a browser does by itself when it starts. */
const START_MS = 1000;
const VIEWPORT = { width: 1600, height: 1000, deviceScaleFactor: 1 };

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
];

/**
 * Without a graphics card, each kind of map gets the browser that serves it best: two-dimensional drawing by the processor
 * alone, or WebGL by SwiftShader with the page put together there too, which spares it a copy of each frame.
 */
const GRAPHICS = {
  none: ['--disable-gpu'],
  webgl: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};

/** How a visit is made. */
export interface VisitOptions {
  readonly throttling?: Throttling | undefined;
  readonly graphics?: keyof typeof GRAPHICS | undefined;
}

/** A page open in a browser that has nothing else to do. */
export class Visit {
  readonly page: Page;
  readonly version: string;
  /** What the page complained of: errors, and refusals of its policy. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(browser: Browser, page: Page, session: CDPSession, version: string) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
    this.version = version;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Starts a browser, and waits until it rests. */
  static async start({ throttling, graphics = 'none' }: VisitOptions = {}): Promise<Visit> {
    const browser = await puppeteer.launch({
      executablePath: findBrowser(),
      args: [...FLAGS, ...GRAPHICS[graphics]],
      defaultViewport: VIEWPORT,
    });
    const [page = await browser.newPage()] = await browser.pages();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: BINDING });
    if (throttling) await throttle(session, throttling);
    const visit = new Visit(browser, page, session, await browser.version());
    await pause(START_MS);
    return visit;
  }

  /** Opens an address. @returns milliseconds until the page is complete, by the clock and in all the browser's processes. */
  async open(url: string): Promise<{ readonly wallMs: number; readonly cpuMs: number; readonly settledCpuMs: number }> {
    const before = this.cpuMs();
    const told = this.#told();
    await this.#session.send('Page.navigate', { url });
    const { wallMs, error } = await told;
    const cpuMs = this.cpuMs() - before;
    if (wallMs === undefined) throw new Error(`${url}: ${error} ${this.complaints.join('\n')}`);
    await pause(1000);
    return { wallMs, cpuMs, settledCpuMs: this.cpuMs() - before };
  }

  /** Runs an expression of the page's, and waits for what it promises. */
  run<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  /** Milliseconds of processor that all the browser's processes have used; counted by the hundredth of a second. */
  cpuMs(): number {
    return processTreeCpuMs(this.#browser.process()?.pid ?? 0);
  }

  /** Milliseconds that the page's main thread has worked since it began. */
  async mainThreadMs(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  }

  /** Bytes of the page's JavaScript heap, its array buffers and its workers', and DOM nodes alive, after collection. */
  async memory(): Promise<{ readonly bytes: number; readonly nodes: number }> {
    const sessions = [this.#session, ...this.page.workers().map(({ client }) => client)];
    let bytes = 0;
    for (const session of sessions) {
      // What a finalizer lets go is only collected the next time.
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      bytes += usage.usedSize + (usage.backingStorageSize ?? 0);
    }
    const { nodes } = await this.#session.send('Memory.getDOMCounters');
    return { bytes, nodes };
  }

  /** Ends the browser. */
  close(): Promise<void> {
    return this.#browser.close();
  }

  #told(): Promise<Ready> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ error: 'the page was never complete.' }), READY_TIMEOUT_MS);
      this.#session.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(timer);
        resolve(JSON.parse(payload) as Ready);
      });
    });
  }
}

async function throttle(session: CDPSession, { bitsPerSecond, latencyMs, cpu }: Throttling): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
