import { ConnectionError } from '../errors/connection-error.js';
import { isEssonneError } from '../errors/essonne-error.js';

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
    await checkSize(url, Number(response.headers.get('content-length') ?? 0), maxBytes);
    return { data: await read(response, url, maxBytes), url: response.url || url };
  } catch (error) {
    if (signal?.aborted) throw signal.reason ?? error;
    if (isEssonneError(error)) throw error;
    const isTimeout = deadline.signal.aborted;
    throw new ConnectionError(isTimeout ? 'timeout' : 'network', url, { seconds: timeoutMs / 1000 }, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function readJson(response: Response, url: string, limit: number): Promise<unknown> {
  const text = await response.text();
  await checkSize(url, text.length, limit);
  return parseJson(text, url, response.headers.get('content-type') ?? '');
}

/**
 * A good answer. The first one is asked for directly: nearly always it is good, and the page is spared what tries again
 * and what names the fault. When that cannot be loaded, there is no network: the first failure is the one to tell.
 */
async function goodResponse(
  url: string,
  fetch: typeof globalThis.fetch,
  init: RequestInit,
  retries: number,
): Promise<Response> {
  const first = fetch(new Request(url, init));
  const response = await first.catch(() => undefined);
  if (response?.ok) return response;
  const loaded = await import('./try-again.js').catch(async (failure: unknown) => {
    await first;
    throw failure;
  });
  return loaded.tryAgain(url, first, fetch, init, retries);
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
    const { notJson } = await import('./bad-answer.js');
    throw notJson(source, where, contentType, cause);
  }
}

/** Refuses an answer that is larger than accepted. @throws {ResponseError} */
export async function checkSize(url: string, bytes: number, maxBytes: number): Promise<void> {
  if (bytes > maxBytes) throw (await import('./bad-answer.js')).tooLarge(url, bytes, maxBytes);
}

/** Browsers keep an HTTP cache that `force-cache` reaches; Node's `fetch` has none. */
function hasHttpCache(): boolean {
  return 'onLine' in ((globalThis as { navigator?: object }).navigator ?? {});
}
