import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import { QueryError } from '../errors/index.js';
import { shorten } from '../model/issues.js';
import { type QueryContext, queryContext } from '../query/context.js';
import type { Queries } from '../query/queries.js';
import type { RecordSet, RequestOptions, Source, TableSet } from '../sources/source.js';
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

  /** @throws {QueryError} when `source` is none. */
  constructor(options: ReaderOptions) {
    const { source } = (options as Partial<ReaderOptions> | undefined) ?? {};
    const given: readonly unknown[] = Array.isArray(source) ? source : [source];
    if (given.length === 0) throw wrongSource(source);
    this.#sources = given.map((item) => {
      if (typeof item === 'string' || item instanceof URL) return staticContract(item, options);
      if (typeof (item as Partial<Source> | undefined)?.records !== 'function') throw wrongSource(item);
      return item as Source;
    });
  }

  /**
   * What the data say of themselves: title, publisher, licence, freshness, labels; of the first source that tells.
   * `undefined` when none does.
   */
  async catalog(options: RequestOptions = {}): Promise<Catalog | undefined> {
    let failure: { readonly error: unknown } | undefined;
    for (const source of this.#sources) {
      try {
        const catalog = await source.catalog(options);
        if (catalog) return catalog;
      } catch (error) {
        options.signal?.throwIfAborted();
        failure ??= { error };
      }
    }
    if (failure && this.#sources.length === 1) throw failure.error;
    return undefined;
  }

  /**
   * Records of every source. Of two with one identifier, the first source's is kept and the other is reported; a source
   * that cannot be read is reported too, as long as another can.
   */
  async records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    query: Queries[Name],
    options: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    const [only, ...others] = this.#sources;
    if (only && others.length === 0) return only.records(dataset, query, options);
    const results = await Promise.allSettled(this.#sources.map((source) => source.records(dataset, query, options)));
    options.signal?.throwIfAborted();
    const failed = results.find((result) => result.status === 'rejected');
    if (failed && results.every(({ status }) => status === 'rejected')) throw failed.reason;
    const { mergeSets } = await import('./merge-sets.js');
    return mergeSets(
      dataset.name,
      results.map((result, index) => ({
        source: this.#sources[index]?.name ?? '',
        set: result.status === 'fulfilled' ? result.value : undefined,
      })),
    );
  }

  /**
   * Columns of a dataset: as its only source publishes them, or made from its records. Rows are in the order that
   * breaks ties: that of the identifiers, or that in which they are published.
   */
  async table<Name extends DatasetName>(
    dataset: Dataset<Name>,
    query: Queries[Name],
    options: RequestOptions = {},
  ): Promise<TableSet<Name>> {
    const [only, ...others] = this.#sources;
    const published = others.length ? undefined : await only?.table?.(dataset, options);
    if (published) return published;
    const [{ records, warnings, isStale }, context, { recordTable }] = await Promise.all([
      this.records(dataset, query, options),
      this.context(options),
      import('../table/record-table.js'),
    ]);
    return { table: recordTable(dataset.fields, records, context), warnings, isStale };
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

function wrongSource(value: unknown): QueryError {
  return new QueryError('source', shorten(value), '"https://…/data/v1/", memorySource({ … })');
}
