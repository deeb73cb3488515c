import type { Dataset } from '../datasets/dataset.js';
import { ConnectionError } from '../errors/connection-error.js';
import { ContractError } from '../errors/contract-error.js';
import { isEssonneError } from '../errors/essonne-error.js';
import type { Catalog, DatasetDescription } from '../model/catalog.js';
import { conforms } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import { type RecordIssue, shorten } from '../model/issues.js';
import { catalogShape } from '../model/shapes/catalog.generated.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import { SharedRequests } from '../transport/shared-request.js';
import { collectRecords } from './collect-records.js';
import type { IndexTable, IndexedDescription } from './index-table.js';
import type { RecordSet, RequestOptions, Source, TableSet } from './source.js';

/**
 * Records from which the index is read. Below, the whole file (some 200 kB compressed) costs less than an index and the
 * shards of what is opened, one request each.
 */
export const INDEXED_FROM = 2000;

/**
 * The static contract: the plain files that `essonne publish` writes.
 * @param address Folder of the contract (`https://…/data/v1/`) or its `catalog.json`; relative addresses need
 *   `baseUrl`.
 */
export function staticContract(
  address: string | URL,
  options: TransportOptions & { readonly baseUrl?: string } = {},
): Source {
  return new StaticContract(catalogAddress(address, options.baseUrl), options);
}

class StaticContract implements Source {
  readonly name: string;
  readonly #options: TransportOptions;
  readonly #requests = new SharedRequests<unknown>();
  readonly #read = new Map<string, unknown>();
  /** Number of the publication that is being read, which {@link refresh} changes. */
  #publication = 0;
  /** What is wrong with the indexes that cannot be read. */
  readonly #faults = new Map<DatasetName, RecordIssue>();

  constructor(url: string, options: TransportOptions) {
    this.name = url;
    this.#options = options;
  }

  catalog(options: RequestOptions = {}): Promise<Catalog> {
    return this.#once(
      'catalog',
      async (signal) => {
        const { data, url } = await fetchJson(this.name, this.#options, signal);
        return checkedCatalog(data, url);
      },
      options.signal,
    );
  }

  async records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    _query: unknown,
    options: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    const set = await this.#once(
      dataset.name,
      async (signal): Promise<RecordSet<Name>> => {
        const entry = await this.#describe(dataset.name, signal);
        if (!entry) return { records: [], warnings: [], isStale: false };
        const response = await fetchJson(new URL(entry.href, this.name).href, this.#options, signal);
        const items = itemsOf(response.data, response.url);
        return { ...(await collectRecords(dataset, items, response.url)), isStale: response.isStale };
      },
      options.signal,
    );
    const fault = this.#faults.get(dataset.name);
    return fault ? { ...set, warnings: [...set.warnings, fault] } : set;
  }

  async table<Name extends DatasetName>(
    dataset: Dataset<Name>,
    { signal }: RequestOptions = {},
  ): Promise<TableSet<Name> | undefined> {
    for (let mayRetry = true; ; mayRetry = false) {
      const entry = await this.#describe(dataset.name, signal);
      if (!entry?.index || entry.count < INDEXED_FROM || this.#faults.has(dataset.name)) return undefined;
      const publication = this.#publication;
      try {
        const table = await this.#openIndex(dataset, entry as IndexedDescription, signal);
        return { table, warnings: table.warnings, isStale: table.isStale };
      } catch (error) {
        signal?.throwIfAborted();
        // The catalog was older than the index, perhaps: both are read again, once.
        if (publication !== this.#publication && mayRetry) continue;
        this.#noteFault(dataset.name, error);
        return undefined;
      }
    }
  }

  /** The records tell what the index does. What is wrong with it lasts, and is told; the network may do better later. */
  #noteFault(dataset: DatasetName, error: unknown): void {
    if (!isEssonneError(error) || error instanceof ConnectionError) return;
    const { where, message } = error;
    const value = shorten(message);
    this.#faults.set(dataset, { code: 'unreadable-index', outcome: 'kept', dataset, value, source: where });
  }

  refresh(): void {
    this.#read.clear();
    this.#faults.clear();
    this.#publication++;
  }

  async #describe(dataset: DatasetName, signal: AbortSignal | undefined): Promise<DatasetDescription | undefined> {
    const { datasets } = await this.catalog(signal ? { signal } : {});
    return datasets.find(({ name }) => name === dataset);
  }

  #openIndex<Name extends DatasetName>(
    dataset: Dataset<Name>,
    entry: IndexedDescription,
    signal: AbortSignal | undefined,
  ): Promise<IndexTable<Name>> {
    return this.#once(
      `${dataset.name} index`,
      async (shared) => {
        const { openIndex } = await import('./index-table.js');
        const options = { catalogUrl: this.name, transport: this.#options, onOutdated: () => this.refresh() };
        return openIndex(dataset, entry, options, shared);
      },
      signal,
    );
  }

  /** Keeps what was read; a failure is not kept, so that a retry asks again. */
  async #once<T>(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (this.#read.has(key)) return this.#read.get(key) as T;
    const result = (await this.#requests.get(key, start, signal)) as T;
    this.#read.set(key, result);
    return result;
  }
}

function catalogAddress(address: string | URL, baseUrl: string | undefined): string {
  const text = String(address);
  const withFile = /\.json(?:[?#]|$)/.test(text) ? text : text.replace(/\/?$/, '/catalog.json');
  try {
    return new URL(withFile, baseUrl).href;
  } catch (cause) {
    throw new ContractError(text, { reason: 'this is not an address', raison: 'ce n’est pas une adresse' }, { cause });
  }
}

async function checkedCatalog(data: unknown, where: string): Promise<Catalog> {
  if (conforms(catalogShape, data)) return data as Catalog;
  const { readCatalog } = await import('./read-catalog.js');
  return readCatalog(data, where);
}

/** The list that an envelope holds. */
function itemsOf(data: unknown, where: string): readonly unknown[] {
  const items = (data as { readonly items?: unknown } | null)?.items;
  if (!Array.isArray(items))
    throw new ContractError(where, { reason: 'there is no list of items', raison: 'il n’y a pas de liste « items »' });
  return items;
}
