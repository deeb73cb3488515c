import { SharedRequests } from './shared-request.js';

/** Work done once for each key, and what it gave. A failure is not kept, so that a retry asks again. */
export class KeptRequests {
  readonly #requests = new SharedRequests<unknown>();
  readonly #kept = new Map<string, unknown>();

  /** What was kept for `key`, else the result of the work already under way for it, or of `start`. */
  async get<T>(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (this.#kept.has(key)) return this.#kept.get(key) as T;
    const result = (await this.#requests.get(key, start, signal)) as T;
    this.#kept.set(key, result);
    return result;
  }

  /** Forgets what was kept. */
  clear(): void {
    this.#kept.clear();
  }
}
