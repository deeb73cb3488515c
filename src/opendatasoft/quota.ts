/** How long a portal's quota may hold a request back. */
export interface QuotaOptions {
  /** Longest wait for a quota to be renewed, in milliseconds; beyond, the request fails at once. */
  readonly maxWaitMs: number;
  /** Key of the portal, sent in a header: in the address it would stay in logs. */
  readonly apiKey?: string | undefined;
}

const ATTEMPTS = 3;
/** When nothing says how long to wait. */
const DEFAULT_WAIT_MS = 1000;

/**
 * Asks a portal within its quota: one that is used up is waited for when it is renewed soon; otherwise nothing more is
 * asked until then. Both forms of refusal are known: `x-ratelimit-*` headers, and `reset_time` in the body of a 429.
 */
export class QuotaFetch {
  readonly #fetch: typeof globalThis.fetch;
  readonly #options: QuotaOptions;
  #blockedUntil = 0;

  constructor(fetch: typeof globalThis.fetch | undefined, options: QuotaOptions) {
    this.#fetch = fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#options = options;
  }

  /** To be given as `fetch`. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (this.#options.apiKey !== undefined) request.headers.set('authorization', `ApiKey ${this.#options.apiKey}`);
    for (let attempt = 1; ; attempt++) {
      const wait = this.#blockedUntil - Date.now();
      if (wait > this.#options.maxWaitMs) return new Response('', { status: 429, statusText: 'Too Many Requests' });
      if (wait > 0) await pause(wait, request.signal);
      const response = await this.#fetch(request.clone());
      await this.#learn(response);
      if (response.status !== 429 || attempt === ATTEMPTS) return response;
    }
  };

  async #learn(response: Response): Promise<void> {
    const { status, headers } = response;
    const reset = headers.get('x-ratelimit-reset');
    if (status === 429) {
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      const { reset_time: resetTime } = (body ?? {}) as { reset_time?: unknown };
      const known = [resetTime, reset, headers.get('retry-after')].map((value) => resetInstant(value, Date.now()));
      this.#blockedUntil = known.find((instant) => instant !== undefined) ?? Date.now() + DEFAULT_WAIT_MS;
    } else if (headers.get('x-ratelimit-remaining')?.trim() === '0') {
      this.#blockedUntil = resetInstant(reset, Date.now()) ?? this.#blockedUntil;
    }
  }
}

/** Numbers of seconds below this are a stretch of time, not an instant. */
const OLDEST_EPOCH_S = 1_000_000_000;

/**
 * The instant, in milliseconds since 1970, at which a quota is renewed: a date in ISO 8601, Python's or HTTP's form,
 * seconds or milliseconds since 1970, or seconds from now. `undefined` when it says nothing.
 */
export function resetInstant(value: unknown, nowMs: number): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (text === '') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number < OLDEST_EPOCH_S) return nowMs + number * 1000;
    return number < OLDEST_EPOCH_S * 1000 ? number * 1000 : number;
  }
  const python = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  const instant = Date.parse(python ? `${python[1]}T${python[2]}${python[3] ?? 'Z'}` : text);
  return Number.isNaN(instant) ? undefined : instant;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    }
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
