import ky, { isHTTPError } from 'ky';
import { ResponseError } from '../errors/response-error.js';

/** Statuses worth another try: the same request may pass a moment later. */
const RETRIED_STATUSES = [408, 425, 429, 500, 502, 503, 504];

/**
 * A good answer after a first one that is not: ky is handed that one, so that it alone decides what to try again, and
 * when.
 * @throws {ResponseError} for a status that is an error.
 */
export async function tryAgain(
  url: string,
  first: Promise<Response>,
  fetch: typeof globalThis.fetch,
  init: RequestInit,
  retries: number,
): Promise<Response> {
  let isReplayed = false;
  const replayThenFetch: typeof globalThis.fetch = (input, options) => {
    if (isReplayed) return fetch(input, options);
    isReplayed = true;
    return first;
  };
  try {
    return await ky.get(url, {
      ...init,
      fetch: replayThenFetch,
      timeout: false,
      retry: { limit: retries, statusCodes: RETRIED_STATUSES, maxRetryAfter: 10_000, backoffLimit: 4_000 },
    });
  } catch (error) {
    if (!isHTTPError(error)) throw error;
    throw new ResponseError('http-status', url, { status: error.response.status }, { cause: error });
  }
}
