import type { Dataset } from '../datasets/dataset.js';
import type { Catalog, DatasetDescription } from '../model/catalog.js';
import { conforms } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import { catalogShape } from '../model/shapes/catalog.generated.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { collectRecords } from './collect-records.js';
import type { PublishedIndexes } from './published-indexes.js';
import type { RecordSet, RequestOptions, Source, TableSet } from './source.js';

/**
 * Records from which the index is read. Below, the whole file (some 200 kB compressed) costs less than an index and the
 * shards of what is opened, one request each.
 */
export const INDEXED_FROM = 2000;

/**
 * The static contract at an absolute address, which is its folder or its `catalog.json`: what `staticContract` gives,
 * for those who have checked the address.
 */
export function contractAt(address: URL, options: TransportOptions = {}): Source {
  const url = new URL(address);
  if (!url.pathname.endsWith('.json')) url.pathname = url.pathname.replace(/\/?$/, '/catalog.json');
  return new StaticContract(url.href, options);
}

class StaticContract implements Source {
  readonly name: string;
  readonly #options: TransportOptions;
  readonly #requests = new KeptRequests();
  #indexes: PublishedIndexes | undefined;

  constructor(url: string, options: TransportOptions) {
    this.name = url;
    this.#options = options;
  }

  catalog({ signal }: RequestOptions = {}): Promise<Catalog> {
    return this.#requests.get(
      'catalog',
      async (shared) => {
        const { data, url } = await fetchJson(this.name, this.#options, shared);
        return checkedCatalog(data, url);
      },
      signal,
    );
  }

  async records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    _query: unknown,
    { signal }: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    const set = await this.#requests
      .get(
        dataset.name,
        async (shared): Promise<RecordSet<Name>> => {
          const entry = await this.#describe(dataset.name, shared);
          if (!entry) return { records: [], warnings: [], isStale: false };
          const { data, url, isStale } = await fetchJson(new URL(entry.href, this.name).href, this.#options, shared);
          return { ...(await collectRecords(dataset, await itemsOf(data, url), url)), isStale };
        },
        signal,
      )
      .catch((error: unknown) => {
        this.#indexes?.forgive(dataset.name);
        throw error;
      });
    const fault = this.#indexes?.faultOf(dataset.name);
    return fault ? { ...set, warnings: [...set.warnings, fault] } : set;
  }

  async table<Name extends DatasetName>(
    dataset: Dataset<Name>,
    { signal }: RequestOptions = {},
  ): Promise<TableSet<Name> | undefined> {
    const entry = await this.#describe(dataset.name, signal);
    if (!entry?.index || entry.count < INDEXED_FROM) return undefined;
    const loaded = await import('./published-indexes.js').catch(() => undefined);
    if (!loaded) return undefined;
    this.#indexes ??= new loaded.PublishedIndexes({
      catalogUrl: this.name,
      transport: this.#options,
      describe: (name, until) => this.#describe(name, until),
      onOutdated: () => this.refresh(),
    });
    return this.#indexes.table(dataset, signal);
  }

  refresh(): void {
    this.#requests.clear();
    this.#indexes?.refresh();
  }

  async #describe(dataset: DatasetName, signal: AbortSignal | undefined): Promise<DatasetDescription | undefined> {
    const { datasets } = await this.catalog(signal && { signal });
    return datasets.find(({ name }) => name === dataset);
  }
}

async function checkedCatalog(data: unknown, where: string): Promise<Catalog> {
  if (conforms(catalogShape, data)) return data as Catalog;
  const { readCatalog } = await import('./read-catalog.js');
  return readCatalog(data, where);
}

/** The list that an envelope holds. @throws {ContractError} when there is none. */
async function itemsOf(data: unknown, where: string): Promise<readonly unknown[]> {
  const items = (data as { readonly items?: unknown } | null)?.items;
  if (Array.isArray(items)) return items as readonly unknown[];
  const { ContractError } = await import('../errors/contract-error.js');
  throw new ContractError(where, { reason: 'there is no list of items', raison: 'il n’y a pas de liste « items »' });
}
