import type { Dataset } from '../datasets/dataset.js';
import { ContractError } from '../errors/index.js';
import type { Catalog } from '../model/catalog.js';
import { conforms } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import { catalogShape } from '../model/shapes/catalog.generated.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import { SharedRequests } from '../transport/shared-request.js';
import { collectRecords } from './collect-records.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

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
    return this.#once(
      dataset.name,
      async (signal) => {
        const catalog = await this.catalog({ signal });
        const entry = catalog.datasets.find(({ name }) => name === dataset.name);
        if (!entry) return { records: [], warnings: [], isStale: false };
        const response = await fetchJson(new URL(entry.href, this.name).href, this.#options, signal);
        const items = itemsOf(response.data, response.url);
        return { ...(await collectRecords(dataset, items, response.url)), isStale: response.isStale };
      },
      options.signal,
    );
  }

  refresh(): void {
    this.#read.clear();
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
