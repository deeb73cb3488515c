import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import { type QueryContext, queryContext } from '../query/context.js';
import type { Queries } from '../query/queries.js';
import type { RequestOptions, Source, TableSet } from '../sources/source.js';
import { recordTable } from '../table/record-table.js';

/** Reads one or several sources as one. Resources ask it for records; several resources share what it has read. */
export class Reader {
  readonly #sources: readonly Source[];
  #source: Source | undefined;
  #context: { readonly catalog: Catalog | undefined; readonly value: QueryContext } | undefined;

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    if (sources.length === 1) this.#source = sources[0];
  }

  /**
   * What the data say of themselves: title, publisher, licence, freshness, labels; of the first source that tells.
   * `undefined` when none does.
   */
  async catalog(options?: RequestOptions): Promise<Catalog | undefined> {
    return (await this.#whole()).catalog(options);
  }

  /**
   * Columns of a dataset: as its only source publishes them, or made from its records. Rows are in the dataset's own
   * order, which breaks ties.
   */
  async table<Name extends DatasetName>(
    dataset: Dataset<Name>,
    query: Queries[Name],
    options?: RequestOptions,
  ): Promise<TableSet<Name>> {
    const source = await this.#whole();
    const published = await source.table?.(dataset, options);
    if (published) return published;
    const [{ records, warnings, isStale }, context] = await Promise.all([
      source.records(dataset, query, options),
      this.context(options),
    ]);
    return { table: recordTable(dataset.fields, records, context), warnings, isStale };
  }

  /** Labels and positions that queries need. */
  async context(options?: RequestOptions): Promise<QueryContext> {
    const catalog = await this.catalog(options);
    if (!this.#context || this.#context.catalog !== catalog) this.#context = { catalog, value: queryContext(catalog) };
    return this.#context.value;
  }

  /** Forgets what was read, so that the next call reads again. */
  refresh(): void {
    for (const source of this.#sources) source.refresh();
  }

  /** The only source, or all of them as one. */
  async #whole(): Promise<Source> {
    if (this.#source) return this.#source;
    const { combinedSource } = await import('./combined-source.js');
    return (this.#source ??= combinedSource(this.#sources));
  }
}
