import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOwnFragment } from './fragment.js';

/** How an element's state is written in an address. */
export interface UrlCodec<State> {
  /** Reads a fragment; `undefined` when it is another's. */
  readonly parse: (fragment: string, name: string) => State | undefined;
  /** Writes one; empty when nothing is set. */
  readonly format: (state: State, name: string) => string;
  /** The field of the state that says what is open. */
  readonly opened: keyof State;
}

/** What the controller reads and sets for its host. */
export interface UrlStateOptions<State> {
  /** Name that the fragment begins with; one element of a page can have it. */
  readonly name: string;
  readonly codec: UrlCodec<State>;
  /** What is set now; `undefined` until the host is ready. */
  readonly read: () => State | undefined;
  readonly apply: (state: State) => void;
}

/** In the state of the history's entry that opening something has made: the name of the element. */
const OPENED = 'essonneOpened';

/**
 * Keeps the address's fragment and an element in step. Opening something makes an entry of the history, so that « Back »
 * closes it, and closing it goes back there; anything else changes the present entry. A fragment that is not the
 * element's own (another element's, an anchor of the page) is never touched.
 */
export class UrlStateController<State extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: UrlStateOptions<State>;
  readonly #onHashChange = (): void => this.#onOtherEntry();
  #state: State | undefined;
  /** Between asking the browser to go back and being there. */
  #isGoingBack = false;

  constructor(host: ReactiveControllerHost, options: UrlStateOptions<State>) {
    this.#host = host;
    this.#options = options;
    this.#apply(options.codec.parse(location.hash, options.name));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#isGoingBack = false;
  }

  hostUpdated(): void {
    const { name, codec, read } = this.#options;
    const state = read();
    const { hash, pathname, search } = location;
    if (!state || this.#isGoingBack || (hash !== '' && !isOwnFragment(hash, name))) return;
    const wasOpen = this.#isOpen;
    this.#state = state;
    const fragment = codec.format(state, name);
    if (fragment === hash) return;
    const isOpen = this.#isOpen;
    const address = fragment || `${pathname}${search}`;
    try {
      if (wasOpen && !isOpen && this.#isOpenedHere) {
        this.#isGoingBack = true;
        history.back();
      } else if (isOpen && !wasOpen && !this.#isOpenedHere)
        history.pushState({ ...(history.state as object | null), [OPENED]: name }, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute, and sandboxed frames any.
    }
  }

  #onOtherEntry(): void {
    if (this.#isGoingBack) {
      // What the visitor has changed meanwhile stays.
      this.#isGoingBack = false;
      this.#host.requestUpdate();
      return;
    }
    const { name, codec } = this.#options;
    const isBeforeAny = location.hash === '' && this.#isOpen;
    this.#apply(isBeforeAny ? { ...this.#state!, [codec.opened]: undefined } : codec.parse(location.hash, name));
  }

  /** Whether the last state known has something open. */
  get #isOpen(): boolean {
    return this.#state?.[this.#options.codec.opened] !== undefined;
  }

  get #isOpenedHere(): boolean {
    return (history.state as Record<string, unknown> | null)?.[OPENED] === this.#options.name;
  }

  #apply(state: State | undefined): void {
    if (!state) return;
    this.#state = state;
    this.#options.apply(state);
  }
}
