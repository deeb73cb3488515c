import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { absoluteAddress } from './absolute-address.js';
import type { GrantSets } from './read-grants.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

/** How a file of grants is read. */
export interface ScdlOptions extends TransportOptions {
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/**
 * Grants published as French law asks (SCDL « Subventions » 2.1.1, CSV; what producers publish before or beside the
 * schema is understood): each is a project with its funding, and those who grant and are granted are organisations.
 * The schema has no country, theme or place, so those filters find nothing here. What could not be read is in
 * `warnings`, each with its line.
 * @param file Its address, or its text.
 * @throws {ContractError} when this is neither; then, from the client's methods, what reading an address throws.
 * @see https://schema.data.gouv.fr/scdl/subventions/
 * @example
 * ```ts
 * const client = createClient({ source: scdl('https://donnees.example/subventions.csv') });
 * const page = await client.projects.list({ year: 2025, sort: '-start' });
 * ```
 */
export function scdl(file: string | URL, options: ScdlOptions = {}): Source {
  return new ScdlSource(file, options);
}

/** A table has several lines; an address is on one. */
const isText = (file: string | URL): file is string => typeof file === 'string' && /[\r\n]/.test(file);

class ScdlSource implements Source {
  readonly name: string;
  readonly #file: string | URL;
  readonly #options: ScdlOptions;
  readonly #requests = new KeptRequests();

  constructor(file: string | URL, options: ScdlOptions) {
    this.#file = isText(file) ? file : absoluteAddress(file, options.baseUrl);
    this.#options = options;
    this.name = isText(file) ? 'SCDL' : this.#file.toString();
  }

  catalog(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async records<Name extends DatasetName>(
    { name }: Dataset<Name>,
    _query: unknown,
    { signal }: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    if (name !== 'projects' && name !== 'organisations') return { records: [], warnings: [], isStale: false };
    const sets = await this.#requests.get('grants', (shared) => this.#read(shared), signal);
    const set: RecordSet<DatasetName> = name === 'projects' ? sets.projects : sets.organisations;
    return set as RecordSet<Name>;
  }

  refresh(): void {
    this.#requests.clear();
  }

  async #read(signal: AbortSignal): Promise<GrantSets> {
    const { readGrants } = await import('./read-grants.js');
    if (isText(this.#file)) return readGrants(this.#file, this.name, false);
    const { fetchBytes } = await import('../transport/fetch-bytes.js');
    const { data, url, isStale } = await fetchBytes(this.name, this.#options, signal);
    return readGrants(data, url, isStale);
  }
}
