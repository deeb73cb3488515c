/** Work in progress that several callers wait for. */
interface InFlight<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Makes identical requests in flight one. Each caller's `signal` ends that caller's wait only; the work itself stops
 * when nobody waits for it any more.
 */
export class SharedRequests<T> {
  readonly #inFlight = new Map<string, InFlight<T>>();

  /** Result of the work already under way for `key`, or of `start`. */
  async get(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    let entry = this.#inFlight.get(key);
    if (!entry) {
      const controller = new AbortController();
      const promise = start(controller.signal).finally(() => {
        if (this.#inFlight.get(key)?.controller === controller) this.#inFlight.delete(key);
      });
      entry = { promise, controller, waiting: 0 };
      this.#inFlight.set(key, entry);
    }
    entry.waiting++;
    try {
      return await (signal ? Promise.race([entry.promise, aborted(signal)]) : entry.promise);
    } finally {
      if (--entry.waiting === 0 && signal?.aborted) {
        entry.promise.catch(() => undefined);
        this.#inFlight.delete(key);
        entry.controller.abort();
      }
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
