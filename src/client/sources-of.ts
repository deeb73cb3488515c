import { QueryError } from '../errors/query-error.js';
import { shorten } from '../model/issues.js';
import type { Source } from '../sources/source.js';
import { staticContract } from '../sources/static-contract.js';
import type { TransportOptions } from '../transport/fetch-json.js';

/** How a client is made: where data are read from, and how. */
export interface ClientOptions extends TransportOptions {
  /** Address of the published contract (`https://…/data/v1/`), a source, or several. */
  readonly source: string | URL | Source | readonly (string | URL | Source)[];
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/** The sources that options name. @throws {QueryError} when `source` is none. */
export function sourcesOf(options: ClientOptions): readonly Source[] {
  const { source } = (options as Partial<ClientOptions> | undefined) ?? {};
  const given: readonly unknown[] = Array.isArray(source) ? source : [source];
  if (given.length === 0) throw wrongSource(source);
  return given.map((item) => {
    if (typeof item === 'string' || item instanceof URL) return staticContract(item, options);
    if (typeof (item as Partial<Source> | undefined)?.records !== 'function') throw wrongSource(item);
    return item as Source;
  });
}

function wrongSource(value: unknown): QueryError {
  return new QueryError('source', shorten(value), '"https://…/data/v1/", memorySource({ … })');
}
