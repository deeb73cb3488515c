import type { Dataset } from '../datasets/dataset.js';
import { ContractError } from '../errors/index.js';
import { type IndexColumns, decodeIndex } from '../index-file/decode-index.js';
import { LineFile } from '../index-file/line-file.js';
import { TitleLines } from '../index-file/title-lines.js';
import type { DatasetDescription, DatasetIndex } from '../model/catalog.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { Text } from '../model/primitives.js';
import type { FacetNames } from '../query/queries.js';
import type {
  CodeColumn,
  DayColumn,
  OccurrenceColumn,
  PlaceColumn,
  PointColumn,
  SortKey,
  Table,
} from '../table/table.js';
import { SharedRequests } from '../transport/shared-request.js';
import { PublicationFiles, type PublicationOptions } from './publication-files.js';
import { Shards } from './shards.js';
import type { RequestOptions } from './source.js';

/** A dataset as the catalog describes it, with its index. */
export type IndexedDescription = DatasetDescription & { readonly index: DatasetIndex };

/**
 * Reads the index of a dataset as a table, whose titles, search texts and records are read when they are asked for.
 * @throws {ContractError} when the index does not follow its format, or the catalog.
 * @throws {ConnectionError | ResponseError} when it cannot be read.
 */
export async function openIndex<Name extends DatasetName>(
  dataset: Dataset<Name>,
  { count, index }: IndexedDescription,
  options: PublicationOptions,
  signal: AbortSignal,
): Promise<IndexTable<Name>> {
  const files = new PublicationFiles(options, index.sha256);
  const { data, url, isStale } = await files.bytes(
    index.href,
    (bytes) => (bytes.length === index.bytes ? bytes : undefined),
    signal,
  );
  const columns = decodeIndex(data, dataset, url);
  const { size, shardSize } = columns;
  const { shards } = index;
  if (size !== count || shardSize !== shards.size || Math.ceil(size / shardSize) !== shards.count)
    throw new ContractError(url, {
      reason: `${size} records in shards of ${shardSize}, unlike in the catalog`,
      raison: `${size} fiches par fragments de ${shardSize}, autrement que dans le catalogue`,
    });
  return new IndexTable(dataset, columns, index, files, isStale);
}

/** A table whose columns come from the index file and whose records stay on the server until they are opened. */
export class IndexTable<Name extends DatasetName> implements Table<Name> {
  readonly size: number;
  readonly #columns: IndexColumns<Name>;
  readonly #index: DatasetIndex;
  readonly #files: PublicationFiles;
  readonly #shards: Shards<Name>;
  readonly #requests = new SharedRequests<unknown>();
  readonly #read = new Map<string, unknown>();
  #isStale: boolean;

  constructor(
    dataset: Dataset<Name>,
    columns: IndexColumns<Name>,
    index: DatasetIndex,
    files: PublicationFiles,
    isStale: boolean,
  ) {
    const { size, shardSize, marks } = columns;
    this.size = size;
    this.#columns = columns;
    this.#index = index;
    this.#files = files;
    this.#shards = new Shards(dataset, files, { href: index.shards.href, count: size, size: shardSize, marks });
    this.#isStale = isStale;
  }

  /** What could not be read in the records opened so far; the list grows as others are. */
  get warnings(): readonly RecordIssue[] {
    return this.#shards.warnings;
  }

  /** Whether the network failed for a file and an older copy was used. */
  get isStale(): boolean {
    return this.#isStale || this.#shards.isStale;
  }

  codes(name: FacetNames[Name]): CodeColumn {
    return this.#columns.codes(name);
  }

  flag(name: string): Uint8Array {
    return this.#columns.flag(name);
  }

  days(): DayColumn | undefined {
    return this.#columns.days();
  }

  occurrences(): OccurrenceColumn | undefined {
    return this.#columns.occurrences();
  }

  points(): PointColumn | undefined {
    return this.#columns.points();
  }

  places(): PlaceColumn | undefined {
    return this.#columns.places();
  }

  keys(key: SortKey): ReturnType<Table<Name>['keys']> {
    return this.#columns.keys(key);
  }

  peek(row: number): RecordTypes[Name] | undefined {
    return this.#shards.peek(row);
  }

  records(rows: Iterable<number>, options: RequestOptions = {}): Promise<readonly RecordTypes[Name][]> {
    return this.#shards.records(rows, options.signal);
  }

  async find(id: string, options?: RequestOptions): Promise<number> {
    return this.#shards.rowOf(id) ?? (await this.#titleLines(options)).find(id);
  }

  async titles(options?: RequestOptions): Promise<(row: number) => Text> {
    const lines = await this.#titleLines(options);
    return (row) => lines.title(row);
  }

  async searchTexts(options?: RequestOptions): Promise<(row: number) => string> {
    const lines = await this.#lines('text', (file) => file, options);
    return (row) => ` ${lines.line(row)} `;
  }

  #titleLines(options?: RequestOptions): Promise<TitleLines> {
    return this.#lines(
      'titles',
      (file) => {
        const lines = new TitleLines(file);
        return lines.belongTo(this.#columns) ? lines : undefined;
      },
      options,
    );
  }

  /** Lines that go with the index, read once. @param read Gives what they hold, when they are of this publication. */
  async #lines<T>(
    part: 'titles' | 'text',
    read: (file: LineFile) => T | undefined,
    { signal }: RequestOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    if (this.#read.has(part)) return this.#read.get(part) as T;
    const { href, bytes: size } = this.#index[part];
    const { data, isStale } = (await this.#requests.get(
      part,
      (shared) =>
        this.#files.bytes(
          href,
          (bytes) => {
            const file = bytes.length === size ? LineFile.of(bytes, this.size) : undefined;
            return file && read(file);
          },
          shared,
        ),
      signal,
    )) as { readonly data: T; readonly isStale: boolean };
    this.#isStale ||= isStale;
    this.#read.set(part, data);
    return data;
  }
}
