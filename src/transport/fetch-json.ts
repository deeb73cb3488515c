import { ConnectionError, ResponseError } from '../errors/index.js';

/** How an address is read. */
export interface TransportOptions {
  /** Replaces the platform's `fetch` (tests, proxies). */
  readonly fetch?: typeof globalThis.fetch;
  /** Time allowed for a whole answer, in milliseconds; 20,000 when absent. */
  readonly timeoutMs?: number;
  /** How many times a failed request that may be retried is tried again; 2 when absent. */
  readonly retries?: number;
  /** Largest answer accepted, in bytes; 64 MB when absent. */
  readonly maxBytes?: number;
}

/** What an address gave. */
export interface Answer<Data> {
  readonly data: Data;
  /** Address after redirections. */
  readonly url: string;
  /** Whether the network failed and the browser's own cached copy was used. */
  readonly isStale: boolean;
}

const ACCEPTED = 'application/json, application/geo+json;q=0.9, */*;q=0.1';

/** Statuses worth another try: the same request may pass a moment later. */
const RETRIED_STATUSES = [408, 425, 429, 500, 502, 503, 504];

/**
 * Reads JSON from an address: time-out over headers and body, retries of what may be retried, HTTP caching as the
 * server wants it. When the network fails, a browser's cached copy is used, however old, and marked stale.
 * @throws {ConnectionError} when nothing answers in time. @throws {ResponseError} when the answer is not usable JSON.
 */
export function fetchJson(
  url: string,
  options: TransportOptions = {},
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<Answer<unknown>> {
  return fetchAnswer(url, readJson, options, signal, cache);
}

/** Reads the body of a good answer. @param limit Largest body accepted, in bytes. */
export type ReadBody<Data> = (response: Response, url: string, limit: number) => Promise<Data>;

/**
 * Reads an address as {@link fetchJson} does, its body in another way.
 * @param cache How a browser's HTTP cache is used; as the server wants it when absent.
 */
export async function fetchAnswer<Data>(
  url: string,
  read: ReadBody<Data>,
  options: TransportOptions = {},
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Answer<Data>> {
  try {
    return { ...(await request(url, read, options, signal, cache)), isStale: false };
  } catch (error) {
    if (!(error instanceof ConnectionError) || signal?.aborted || !hasHttpCache()) throw error;
    const fromCache = await request(url, read, { ...options, retries: 0 }, signal, 'force-cache').catch(
      () => undefined,
    );
    if (fromCache === undefined) throw error;
    return { ...fromCache, isStale: true };
  }
}

async function request<Data>(
  url: string,
  read: ReadBody<Data>,
  { fetch = globalThis.fetch, timeoutMs = 20_000, retries = 2, maxBytes = 64_000_000 }: TransportOptions,
  signal: AbortSignal | undefined,
  cache: RequestCache,
): Promise<{ data: Data; url: string }> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  const onAbort = (): void => deadline.abort();
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const init = { signal: deadline.signal, cache, headers: { accept: ACCEPTED } };
    const response = await goodResponse(url, fetch, init, retries);
    checkSize(url, Number(response.headers.get('content-length') ?? 0), maxBytes);
    return { data: await read(response, url, maxBytes), url: response.url || url };
  } catch (error) {
    if (signal?.aborted) throw signal.reason ?? error;
    if (error instanceof ResponseError) throw error;
    const isTimeout = deadline.signal.aborted;
    throw new ConnectionError(isTimeout ? 'timeout' : 'network', url, { seconds: timeoutMs / 1000 }, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function readJson(response: Response, url: string, limit: number): Promise<unknown> {
  const text = await response.text();
  checkSize(url, text.length, limit);
  return parseJson(text, url, response.headers.get('content-type') ?? '');
}

/**
 * A good answer. The first one is asked for directly: nearly always it is good, and the page is spared a library. When it
 * is not, ky is loaded and handed that first answer, so that it alone decides what to try again, and when.
 */
async function goodResponse(
  url: string,
  fetch: typeof globalThis.fetch,
  init: RequestInit,
  retries: number,
): Promise<Response> {
  let first: Promise<Response> | undefined = fetch(new Request(url, init));
  const response = await first.catch(() => undefined);
  if (response?.ok) return response;
  const library = await import('ky').catch(() => undefined);
  if (!library) throw statusError(url, (await first).status);
  const replayThenFetch: typeof globalThis.fetch = (input, options) => {
    const answer = first ?? fetch(input, options);
    first = undefined;
    return answer;
  };
  try {
    return await library.default.get(url, {
      ...init,
      fetch: replayThenFetch,
      timeout: false,
      retry: { limit: retries, statusCodes: RETRIED_STATUSES, maxRetryAfter: 10_000, backoffLimit: 4_000 },
    });
  } catch (error) {
    throw library.isHTTPError(error) ? statusError(url, error.response.status, error) : error;
  }
}

function statusError(url: string, status: number, cause?: unknown): ResponseError {
  return new ResponseError('http-status', url, { status }, { cause });
}

/**
 * Parses JSON; a byte order mark is allowed. A web page in its place, or broken JSON, is named as such with its place.
 * @param where File or address, for the error.
 */
export async function parseJson(text: string, where: string, contentType = ''): Promise<unknown> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(source);
  } catch (cause) {
    if (/^\s*</.test(source)) {
      const found = /^\s*<(?:!doctype\s+html|html)/i.test(source) || contentType.includes('html') ? 'HTML' : 'XML';
      throw new ResponseError('not-json', where, { found }, { cause });
    }
    if (source.trim() === '') throw new ResponseError('not-json', where, { found: '∅' }, { cause });
    const { locateJsonError } = await import('./json-position.js');
    const error = locateJsonError(source) ?? { line: 1, column: 1, reason: String(cause), raison: String(cause) };
    throw new ResponseError('malformed-json', where, { ...error }, { cause });
  }
}

/** @throws {ResponseError} when an answer is larger than accepted. */
export function checkSize(url: string, bytes: number, maxBytes: number): void {
  if (bytes > maxBytes) {
    const inMegabytes = (value: number): number => Math.ceil(value / 1_000_000);
    throw new ResponseError('too-large', url, { megabytes: inMegabytes(bytes), limit: inMegabytes(maxBytes) });
  }
}

/** Browsers keep an HTTP cache that `force-cache` reaches; Node's `fetch` has none. */
function hasHttpCache(): boolean {
  return 'onLine' in ((globalThis as { navigator?: object }).navigator ?? {});
}
