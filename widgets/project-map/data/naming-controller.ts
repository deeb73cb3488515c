import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as MarkNames from './mark-names.js';

/** Signs that there is a visitor: of one who explores by touch with a screen reader, often no more than a page that scrolls. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** Has what names marks in full loaded at the first sign of a visitor; until then a mark says its number of projects. */
export class NamingController implements ReactiveController {
  /** What names marks, once it is there. */
  module: typeof MarkNames | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS) addEventListener(type, this.load, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const type of SIGNS) removeEventListener(type, this.load, true);
  }

  /** Without its chunk marks go on saying their numbers; coming to the map asks for it again. */
  readonly load = (): void => {
    this.hostDisconnected();
    if (!this.module) void this.#start();
  };

  async #start(): Promise<void> {
    this.module = await import('./mark-names.js').catch(() => undefined);
    this.#host.requestUpdate();
  }
}
