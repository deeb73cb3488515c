import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { Queries } from '../query/queries.js';
import type { RequestOptions } from '../sources/source.js';
import type { Page } from './page.js';
import type { Reader } from './reader.js';
import { Selector } from './selector.js';

const DEFAULT_LIMIT = 20;
const ITERATION_LIMIT = 100;

/**
 * One dataset: a page of it, one record, or every record that matches. Records are shared between calls: they are
 * read-only, and a program that wants to change one makes a copy.
 */
export class Resource<Name extends DatasetName> extends Selector<Name> {
  readonly #dataset: Dataset<Name>;
  readonly #reader: Reader;

  constructor(dataset: Dataset<Name>, reader: Reader) {
    super(dataset, reader);
    this.#dataset = dataset;
    this.#reader = reader;
  }

  /**
   * One page of the records that match.
   * @throws {QueryError} for a filter that does not exist. @throws {ConnectionError | ResponseError | ContractError}
   *   when the data cannot be read.
   */
  async list(query: Queries[Name] = {}, options: RequestOptions = {}): Promise<Page<Name>> {
    const { table, rows, facets, warnings, isStale } = await this.select(query, options);
    const { offset = 0, limit = DEFAULT_LIMIT } = query;
    const items = await table.records(rows.subarray(offset, offset + limit), options);
    return { items, total: rows.length, offset, limit, facets, warnings, isStale };
  }

  /** One record by its identifier. @throws {NotFoundError} when there is none. */
  async retrieve(id: string, options: RequestOptions = {}): Promise<RecordTypes[Name]> {
    options.signal?.throwIfAborted();
    const query = { id } as Queries[Name];
    const { table } = await this.#reader.table(this.#dataset, query, options);
    const row = await table.find(id, options);
    const [record] = row < 0 ? [] : await table.records([row], options);
    if (record) return record;
    const { NotFoundError } = await import('../errors/not-found-error.js');
    throw new NotFoundError(this.#dataset.name, id);
  }

  /** Every record that matches, in order; `limit` is the size of the pages read, not of the whole. */
  async *iterate(query: Queries[Name] = {}, options: RequestOptions = {}): AsyncGenerator<RecordTypes[Name], void> {
    const { offset = 0, limit = ITERATION_LIMIT } = query;
    const { table, rows } = await this.select(query, options);
    for (let start = offset; start < rows.length; start += limit) {
      options.signal?.throwIfAborted();
      yield* await table.records(rows.subarray(start, start + limit), options);
    }
  }
}
