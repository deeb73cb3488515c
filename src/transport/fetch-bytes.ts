import { type Answer, type TransportOptions, checkSize, fetchAnswer } from './fetch-json.js';

/** Reads the bytes at an address, as `fetchJson` reads JSON: same time-outs, retries, caching and errors. */
export function fetchBytes(
  url: string,
  options?: TransportOptions,
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<Answer<Uint8Array>> {
  return fetchAnswer(url, readBytes, options, signal, cache);
}

async function readBytes(response: Response, url: string, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  await checkSize(url, bytes.length, limit);
  return bytes;
}
