import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as MarkNames from './mark-names.js';

/** Signs that there is a visitor: of one who explores by touch with a screen reader, often no more than a page that scrolls. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** Has what names marks in full loaded at the first sign of a visitor; until then a mark says its number of projects. */
export class NamingController implements ReactiveController {
  /** What names marks, once it is there. */
  module: typeof MarkNames | undefined;
  readonly #host: ReactiveControllerHost;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    for (const type of SIGNS) addEventListener(type, this.load, options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Without its chunk marks go on saying their numbers; coming to the map asks for it again. */
  readonly load = (): void => {
    this.#listening?.abort();
    if (!this.module) void this.#start();
  };

  async #start(): Promise<void> {
    this.module = await import('./mark-names.js').catch(() => undefined);
    this.#host.requestUpdate();
  }
}
