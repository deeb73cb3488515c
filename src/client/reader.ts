import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import { type QueryContext, queryContext } from '../query/context.js';
import type { Queries } from '../query/queries.js';
import type { RecordSet, RequestOptions, Source } from '../sources/source.js';
import { staticContract } from '../sources/static-contract.js';
import type { TransportOptions } from '../transport/fetch-json.js';

/** Where data are read from, and how. */
export interface ReaderOptions extends TransportOptions {
  /** Address of the published contract (`https://…/data/v1/`), a source, or several. */
  readonly source: string | URL | Source | readonly (string | URL | Source)[];
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/** Reads one or several sources as one. Resources ask it for records; several resources share what it has read. */
export class Reader {
  readonly #sources: readonly Source[];
  #context: { readonly catalog: Catalog | undefined; readonly value: QueryContext } | undefined;

  constructor(options: ReaderOptions) {
    const { source } = options;
    const given: readonly (string | URL | Source)[] = Array.isArray(source)
      ? source
      : [source as string | URL | Source];
    this.#sources = given.map((item) =>
      typeof item === 'string' || item instanceof URL ? staticContract(item, options) : item,
    );
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
    dataset: Dataset<Name>,
    query: Queries[Name],
    options: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    const sets = await Promise.all(this.#sources.map((source) => source.records(dataset, query, options)));
    const [first] = sets;
    return sets.length === 1 && first ? first : mergeSets(dataset.name, sets, this.#sources);
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
