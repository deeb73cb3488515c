import type { Catalog } from '../model/catalog.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import { type QueryContext, queryContext } from '../query/context.js';
import type { Queries } from '../query/queries.js';
import type { RecordSet, RequestOptions, Source } from '../sources/source.js';
import { staticContract } from '../sources/static-contract.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { type RecordReader, Resource } from './resource.js';

/** How a client is made. */
export interface ClientOptions extends TransportOptions {
  /** Address of the published contract (`https://…/data/v1/`), a source, or several. */
  readonly source: string | URL | Source | readonly (string | URL | Source)[];
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/** The open data, typed. Made by {@link createClient}. */
export class Client implements RecordReader {
  readonly projects = new Resource('projects', this);
  readonly events = new Resource('events', this);
  readonly organisations = new Resource('organisations', this);
  readonly partnerships = new Resource('partnerships', this);
  readonly calls = new Resource('calls', this);
  readonly sponsorships = new Resource('sponsorships', this);
  readonly #sources: readonly Source[];
  #context: { readonly catalog: Catalog | undefined; readonly value: QueryContext } | undefined;

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  /** What the data say of themselves: title, publisher, licence, freshness, labels. `undefined` when no source tells. */
  async catalog(options: RequestOptions = {}): Promise<Catalog | undefined> {
    for (const source of this.#sources) {
      const catalog = await source.catalog(options);
      if (catalog) return catalog;
    }
    return undefined;
  }

  /** Records of every source; of two with one identifier, the first source's is kept and the other is reported. */
  async records<Name extends DatasetName>(
    dataset: Name,
    query: Queries[Name],
    options: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    const sets = await Promise.all(this.#sources.map((source) => source.records(dataset, query, options)));
    const [first] = sets;
    return sets.length === 1 && first ? first : mergeSets(dataset, sets, this.#sources);
  }

  /** Labels and positions that queries need. */
  async context(options: RequestOptions = {}): Promise<QueryContext> {
    const catalog = await this.catalog(options);
    if (!this.#context || this.#context.catalog !== catalog) this.#context = { catalog, value: queryContext(catalog) };
    return this.#context.value;
  }

  /** Forgets what was read, so that the next call reads again. */
  refresh(): void {
    for (const source of this.#sources) source.refresh();
  }
}

/**
 * A client of the open data.
 * @example
 * ```ts
 * const client = createClient({ source: 'https://donnees.example/data/v1/' });
 * const page = await client.projects.list({ country: 'ML', theme: ['water', 'health'] });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { source } = options;
  const given: readonly (string | URL | Source)[] = Array.isArray(source) ? source : [source as string | URL | Source];
  return new Client(
    given.map((item) => (typeof item === 'string' || item instanceof URL ? staticContract(item, options) : item)),
  );
}

function mergeSets<Name extends DatasetName>(
  dataset: Name,
  sets: readonly RecordSet<Name>[],
  sources: readonly Source[],
): RecordSet<Name> {
  const records = new Map<string, RecordTypes[Name]>();
  const warnings: RecordIssue[] = [];
  sets.forEach((set, index) => {
    warnings.push(...set.warnings);
    const source = sources[index]?.name ?? '';
    for (const record of set.records) {
      if (records.has(record.id))
        warnings.push({ code: 'duplicate-id', outcome: 'rejected', dataset, id: record.id, source });
      else records.set(record.id, record);
    }
  });
  return { records: [...records.values()], warnings, isStale: sets.some(({ isStale }) => isStale) };
}
