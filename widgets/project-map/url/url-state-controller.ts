import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatFragment, isOwnFragment, parseFragment, type UrlState } from './url-state.js';

/** What the controller reads and sets for its host. */
export interface UrlStateOptions {
  /** Name that the fragment begins with; one map of a page can have it. */
  readonly name: string;
  /** What is set now; `undefined` until the host is ready. */
  readonly read: () => UrlState | undefined;
  readonly apply: (state: UrlState) => void;
}

/** In the state of the history's entry that opening a project has made. */
const OPENED = 'essonneProject';

const isOpenedHere = (): boolean => (history.state as Record<string, unknown> | null)?.[OPENED] === true;

/**
 * Keeps the address's fragment and the map in step. Opening a project makes an entry of the history, so that « Back »
 * closes it, and closing it goes back there; anything else changes the present entry. A fragment that is not the map's
 * own (an anchor of the page) is never touched.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: UrlStateOptions;
  readonly #onHashChange = (): void => this.#onOtherEntry();
  #state: UrlState | undefined;
  /** Between asking the browser to go back and being there. */
  #isGoingBack = false;

  constructor(host: ReactiveControllerHost, options: UrlStateOptions) {
    this.#host = host;
    this.#options = options;
    this.#apply(parseFragment(location.hash, options.name));
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
    const { name, read } = this.#options;
    const state = read();
    const { hash, pathname, search } = location;
    if (!state || this.#isGoingBack || (hash !== '' && !isOwnFragment(hash, name))) return;
    const wasOpen = this.#state?.project !== undefined;
    this.#state = state;
    const fragment = formatFragment(state, name);
    if (fragment === hash) return;
    const isOpen = state.project !== undefined;
    const address = fragment || `${pathname}${search}`;
    try {
      if (wasOpen && !isOpen && isOpenedHere()) {
        this.#isGoingBack = true;
        history.back();
      } else if (isOpen && !wasOpen && !isOpenedHere())
        history.pushState({ ...(history.state as object | null), [OPENED]: true }, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute, and sandboxed frames any.
    }
  }

  #onOtherEntry(): void {
    if (this.#isGoingBack) {
      // What the visitor has changed while the project was open stays.
      this.#isGoingBack = false;
      this.#host.requestUpdate();
      return;
    }
    const isBeforeAny = location.hash === '' && this.#state?.project !== undefined;
    this.#apply(
      isBeforeAny ? { ...this.#state!, project: undefined } : parseFragment(location.hash, this.#options.name),
    );
  }

  #apply(state: UrlState | undefined): void {
    if (!state) return;
    this.#state = state;
    this.#options.apply(state);
  }
}
