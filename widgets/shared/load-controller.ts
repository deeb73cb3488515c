import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a load stands. `idle` until the element comes near the viewport. */
export type LoadState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: T };

/** How the controller works for its host. */
export interface LoadOptions<T> {
  /** Reads the data. Its result is dropped when the key changed meanwhile. */
  readonly load: (signal: AbortSignal) => Promise<T>;
  /** What the load depends on; another key loads again. `undefined` waits. */
  readonly key: () => string | undefined;
  readonly onLoad?: (value: T) => void;
  readonly onError?: (error: unknown) => void;
}

/** Distance from the viewport at which an element starts to load. */
const NEAR_VIEWPORT = '400px';

/** Loads lazily, once for each key, and keeps the host up to date. Survives a move in the document. */
export class LoadController<T> implements ReactiveController {
  state: LoadState<T> = { kind: 'idle' };
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LoadOptions<T>;
  #observer: IntersectionObserver | undefined;
  #isNear = false;
  #key: string | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, options: LoadOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isNear) {
      // Taken out while it loaded, the load was dropped.
      this.#host.requestUpdate();
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: NEAR_VIEWPORT },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A move disconnects and connects at once: only a real removal stops the load.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state.kind !== 'loading') return;
      this.#abort?.abort();
      this.state = { kind: 'idle' };
      this.#key = undefined;
    });
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (!this.#isNear || key === undefined || key === this.#key) return;
    this.#key = key;
    void this.#start();
  }

  /** Loads again, after an error. */
  retry(): void {
    void this.#start();
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.state = { kind: 'loading' };
    try {
      const value = await this.#options.load(abort.signal);
      if (abort.signal.aborted) return;
      this.state = { kind: 'ready', value };
      this.#options.onLoad?.(value);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.state = { kind: 'error', error };
      this.#options.onError?.(error);
    }
    this.#host.requestUpdate();
  }
}
