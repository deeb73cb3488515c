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

/**
 * Keeps the address's fragment and the map in step. The history gets no entry, and a fragment that is not the map's own
 * (an anchor of the page) is never touched.
 */
export class UrlStateController implements ReactiveController {
  readonly #options: UrlStateOptions;
  readonly #onHashChange = (): void => this.#follow();

  constructor(host: ReactiveControllerHost, options: UrlStateOptions) {
    this.#options = options;
    this.#follow();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    const { name, read } = this.#options;
    const state = read();
    const { hash, pathname, search } = location;
    if (!state || (hash !== '' && !isOwnFragment(hash, name))) return;
    const fragment = formatFragment(state, name);
    if (fragment === hash) return;
    try {
      history.replaceState(history.state, '', fragment || `${pathname}${search}`);
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute, and sandboxed frames any.
    }
  }

  #follow(): void {
    const { name, apply } = this.#options;
    const state = parseFragment(location.hash, name);
    if (state) apply(state);
  }
}
