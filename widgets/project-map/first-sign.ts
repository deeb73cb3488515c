import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../shared/lazy-part.js';
import type * as VisitorPart from './visitor-part.js';

/** Signs that there is a visitor: of one who explores by touch with a screen reader, often no more than a page that scrolls. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/** Has what a visitor needs loaded at the first sign of one; until then a mark says its number of projects. */
export class FirstSign implements ReactiveController {
  /** What a visitor needs, once it is there. */
  module: typeof VisitorPart | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #loading: Promise<typeof VisitorPart> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
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
      this.module = await import('./visitor-part.js');
      adoptStyles(this.#host, this.module.styles);
      return this.module;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
