import { ContractError } from '../errors/index.js';
import { fetchBytes } from '../transport/fetch-bytes.js';
import { type Answer, type TransportOptions, fetchJson } from '../transport/fetch-json.js';

/** Where the files of a publication are. */
export interface PublicationOptions {
  /** Address of the catalog, which the others are relative to. */
  readonly catalogUrl: string;
  readonly transport: TransportOptions;
  /** Called when a file turns out to belong to another publication: what was read is to be forgotten. */
  readonly onOutdated: () => void;
}

/** Characters of a digest that tell versions apart in an address. */
const VERSION_LENGTH = 12;

/**
 * Reads files that must be of one publication. Addresses in the catalog's own site carry the version, so that no cache
 * mixes two publications; absolute ones are asked for as they are written: a host may have signed them.
 */
export class PublicationFiles {
  readonly #options: PublicationOptions;
  readonly #version: string;

  /** @param digest SHA-256 of the index, which names the version of all that goes with it. */
  constructor(options: PublicationOptions, digest: string) {
    this.#options = options;
    this.#version = digest.slice(0, VERSION_LENGTH);
  }

  /** The address that a `href` of the catalog stands for. */
  url(href: string): string {
    const url = new URL(href, this.#options.catalogUrl);
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) url.searchParams.set('v', this.#version);
    return url.href;
  }

  /** Reads bytes. @param read Gives what they hold, or `undefined` when they are not of this publication. */
  bytes<T>(
    href: string,
    read: (bytes: Uint8Array, url: string) => T | undefined,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    return this.#matching(href, fetchBytes, read, signal);
  }

  /** Reads JSON, in the same way. */
  json<T>(href: string, read: (data: unknown, url: string) => T | undefined, signal: AbortSignal): Promise<Answer<T>> {
    return this.#matching(href, fetchJson, read, signal);
  }

  /** A file that does not match is asked for once more, past any cache; then the data must have been published again. */
  async #matching<Data, T>(
    href: string,
    fetchData: (
      url: string,
      options: TransportOptions,
      signal: AbortSignal,
      cache?: RequestCache,
    ) => Promise<Answer<Data>>,
    read: (data: Data, url: string) => T | undefined,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    const url = this.url(href);
    for (const cache of ['default', 'reload'] as const) {
      const answer = await fetchData(url, this.#options.transport, signal, cache);
      const data = read(answer.data, answer.url);
      if (data !== undefined) return { ...answer, data };
    }
    this.#options.onOutdated();
    throw new ContractError(url, {
      reason: 'it does not belong to the index: the data were published again meanwhile; ask again',
      raison:
        'il ne va pas avec l’index\u202f: les données ont été publiées de nouveau entre-temps\u202f; redemandez-les',
    });
  }
}
