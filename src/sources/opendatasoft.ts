import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import type { PortalDataset } from '../opendatasoft/columns.js';
import type { Queries } from '../query/queries.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { absoluteAddress } from './absolute-address.js';
import type { PortalReader } from './portal-reader.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

/** Where a portal keeps the records, and how it is asked. */
export interface OpendatasoftOptions extends TransportOptions {
  /** Address of the portal: `https://data.example.fr`. */
  readonly portal: string | URL;
  /** Datasets of the portal, by that of the contract which they hold. */
  readonly datasets: Readonly<Partial<Record<DatasetName, PortalDataset>>>;
  /** Key of the portal (`Authorization: ApiKey …`), for datasets that are not open; in a page anyone can read it. */
  readonly apiKey?: string;
  /** Labels of the codes, and where communes are: what queries by intercommunality, canton and distance need. */
  readonly catalog?: Catalog;
  /** Longest wait for a quota to be renewed, in milliseconds; 10,000 when absent. */
  readonly maxQuotaWaitMs?: number;
  /** What a relative `portal` is resolved against; needed only for that. */
  readonly baseUrl?: string;
}

const EMPTY: RecordSet<never> = { records: [], warnings: [], isStale: false };

/**
 * Records of a portal of Opendatasoft (Huwise), by its Explore API 2.1. The portal filters by what it can (codes, days,
 * distance, identifiers): only what matches is read whole, and of what facets count, only the columns that filters look
 * at. What it cannot filter by is filtered after, so that a query gives the same items as from files. What a portal
 * could not give is in `warnings`.
 * @throws {ContractError} when `portal` is not an address; then, from the client's methods, what reading an address
 *   throws.
 * @example
 * ```ts
 * const source = opendatasoft({
 *   portal: 'https://data.example.fr',
 *   datasets: { projects: { dataset: 'action-internationale', columns: { id: 'reference', title: 'intitule', countries: 'pays_iso' } } },
 * });
 * const page = await createClient({ source }).projects.list({ country: 'ML' });
 * ```
 */
export function opendatasoft(options: OpendatasoftOptions): Source {
  const address = absoluteAddress(options.portal, options.baseUrl);
  let reader: PortalReader | undefined;
  return {
    name: address.href,
    catalog: () => Promise.resolve(options.catalog),
    async records<Name extends DatasetName>(
      dataset: Dataset<Name>,
      query: Queries[Name],
      { signal }: RequestOptions = {},
    ): Promise<RecordSet<Name>> {
      const portal = options.datasets[dataset.name];
      if (!portal) return EMPTY;
      // What reads a portal is loaded when it is first asked.
      const loaded = await import('./portal-reader.js');
      return (reader ??= new loaded.PortalReader(address, options)).records(dataset, portal, query, signal);
    },
    refresh: () => void (reader = undefined),
  };
}
