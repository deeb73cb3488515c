import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import type { Queries } from '../query/queries.js';
import { filtersOf, runQuery } from '../query/run-query.js';
import { isSurelyRight } from '../query/surely-right.js';
import type { RequestOptions } from '../sources/source.js';
import type { Reader } from './reader.js';
import type { Selection } from './selection.js';

/** Selects rows of one dataset: all that a view of it needs. {@link Resource} gives its records too. */
export class Selector<Name extends DatasetName> {
  readonly #dataset: Dataset<Name>;
  readonly #reader: Reader;

  constructor(dataset: Dataset<Name>, reader: Reader) {
    this.#dataset = dataset;
    this.#reader = reader;
  }

  /**
   * All that matches, as rows of a table: the records stay where they are until they are asked for. `limit` and
   * `offset` play no part.
   * @throws {QueryError} for a filter that does not exist. @throws {ConnectionError | ResponseError | ContractError}
   *   when the data cannot be read.
   */
  async select(query: Queries[Name] = {}, options: RequestOptions = {}): Promise<Selection<Name>> {
    options.signal?.throwIfAborted();
    const { fields } = this.#dataset;
    const anyFields = fields as unknown as DatasetFields<DatasetName>;
    if (!isSurelyRight(anyFields, query)) {
      // Words for those who write queries: a page that cannot load them does without.
      const check = await import('../query/check-query.js').catch(() => undefined);
      check?.checkQuery(anyFields, query);
    }
    // It comes while the data do; when it cannot, the query itself tells.
    void filtersOf(query)?.catch(() => undefined);
    const set = await this.#reader.table(this.#dataset, query, options);
    return { ...set, ...(await runQuery(fields, set.table, query, options)) };
  }

  /** What the data say of themselves: title, publisher, licence, freshness, labels. `undefined` when no source tells. */
  catalog(options: RequestOptions = {}): Promise<Catalog | undefined> {
    return this.#reader.catalog(options);
  }
}
