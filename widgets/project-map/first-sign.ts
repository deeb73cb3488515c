import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as VisitorPart from './visitor-part.js';

/** Signs that there is a visitor: of one who explores by touch with a screen reader, often no more than a page that scrolls. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** Has what a visitor needs loaded at the first sign of one; until then a mark says its number of projects. */
export class FirstSign implements ReactiveController {
  /** What a visitor needs, once it is there. */
  module: typeof VisitorPart | undefined;
  readonly #host: ReactiveControllerHost;
  #loading: Promise<typeof VisitorPart> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS) addEventListener(type, this.#hear, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const type of SIGNS) removeEventListener(type, this.#hear, true);
  }

  readonly #hear = (): void => void this.load();

  /** Resolves in any case: without its chunk marks go on saying their numbers. */
  load(): Promise<unknown> {
    return this.part().catch(() => undefined);
  }

  /** What a visitor needs; asked for again after a failure. */
  part(): Promise<typeof VisitorPart> {
    this.hostDisconnected();
    return (this.#loading ??= this.#start());
  }

  async #start(): Promise<typeof VisitorPart> {
    try {
      return (this.module = await import('./visitor-part.js'));
    } catch (error) {
      this.#loading = undefined;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
