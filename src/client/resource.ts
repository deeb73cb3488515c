import type { Dataset } from '../datasets/dataset.js';
import { NotFoundError } from '../errors/index.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import { checkQuery } from '../query/check-query.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import type { Queries } from '../query/queries.js';
import { runQuery } from '../query/run-query.js';
import type { RequestOptions } from '../sources/source.js';
import type { Page } from './page.js';
import type { Reader } from './reader.js';

const DEFAULT_LIMIT = 20;
const ITERATION_LIMIT = 100;

/**
 * One dataset: a page of it, one record, or every record that matches. Records are shared between calls: they are
 * read-only, and a program that wants to change one makes a copy.
 */
export class Resource<Name extends DatasetName> {
  readonly #dataset: Dataset<Name>;
  readonly #reader: Reader;

  constructor(dataset: Dataset<Name>, reader: Reader) {
    this.#dataset = dataset;
    this.#reader = reader;
  }

  /**
   * One page of the records that match.
   * @throws {QueryError} for a filter that does not exist. @throws {ConnectionError | ResponseError | ContractError}
   *   when the data cannot be read.
   */
  async list(query: Queries[Name] = {}, options: RequestOptions = {}): Promise<Page<Name>> {
    options.signal?.throwIfAborted();
    checkQuery(this.#dataset.fields as unknown as DatasetFields<DatasetName>, query);
    const [set, context] = await Promise.all([
      this.#reader.records(this.#dataset, query, options),
      this.#reader.context(options),
    ]);
    const { records, facets } = runQuery(this.#dataset.fields, set.records, query, context);
    const { offset = 0, limit = DEFAULT_LIMIT } = query;
    return {
      items: records.slice(offset, offset + limit),
      total: records.length,
      offset,
      limit,
      get facets() {
        return facets();
      },
      warnings: set.warnings,
      isStale: set.isStale,
    };
  }

  /** What the data say of themselves: title, publisher, licence, freshness, labels. `undefined` when no source tells. */
  catalog(options: RequestOptions = {}): Promise<Catalog | undefined> {
    return this.#reader.catalog(options);
  }

  /** One record by its identifier. @throws {NotFoundError} when there is none. */
  async retrieve(id: string, options: RequestOptions = {}): Promise<RecordTypes[Name]> {
    options.signal?.throwIfAborted();
    const query = { id } as Queries[Name];
    const { records } = await this.#reader.records(this.#dataset, query, options);
    const record = records.find((candidate) => candidate.id === id);
    if (!record) throw new NotFoundError(this.#dataset.name, id);
    return record;
  }

  /** Every record that matches, in order; `limit` is the size of the pages read, not of the whole. */
  async *iterate(query: Queries[Name] = {}, options: RequestOptions = {}): AsyncGenerator<RecordTypes[Name], void> {
    const limit = query.limit ?? ITERATION_LIMIT;
    for (let offset = query.offset ?? 0; ; offset += limit) {
      const { items, total } = await this.list({ ...query, limit, offset }, options);
      yield* items;
      if (offset + limit >= total) return;
    }
  }
}
