import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import { allForms, textOf } from '../model/text.js';
import type { VocabularyName } from '../model/vocabularies.js';
import type { QueryContext } from '../query/context.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import type { FacetNames } from '../query/queries.js';
import { searchable } from '../query/text-search.js';
import { codeColumn, dayColumn, placeColumn, pointColumn } from './make-columns.js';
import { startDays } from './start-days.js';
import type { CodeColumn, DayColumn, PlaceColumn, PointColumn, SortKey, Table } from './table.js';

/**
 * A table of records in hand: row i is `records[i]`. Each column is made when it is first asked for, then kept; neither
 * the records nor the list may change.
 */
export function tableOf<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): Table<Name> {
  return new RecordTable(fields, records, context);
}

class RecordTable<Name extends DatasetName> implements Table<Name> {
  readonly size: number;
  readonly #fields: DatasetFields<Name>;
  readonly #records: readonly RecordTypes[Name][];
  readonly #context: QueryContext;
  readonly #columns = new Map<string, unknown>();
  readonly #searchTexts: string[] = [];

  constructor(fields: DatasetFields<Name>, records: readonly RecordTypes[Name][], context: QueryContext) {
    this.size = records.length;
    this.#fields = fields;
    this.#records = records;
    this.#context = context;
  }

  codes(name: FacetNames[Name]): CodeColumn {
    const read = this.#fields.codes[name];
    return this.#once(`codes ${name}`, () => codeColumn(this.#records.map((record) => read(record, this.#context))));
  }

  flag(name: string): Uint8Array {
    const holds = this.#fields.flags[name];
    return this.#once(`flag ${name}`, () => Uint8Array.from(this.#records, (record) => Number(holds?.(record))));
  }

  days(): DayColumn | undefined {
    const { days } = this.#fields;
    return days && this.#once('days', () => dayColumn(this.#records.map((record) => days(record))));
  }

  points(): PointColumn | undefined {
    const { points } = this.#fields;
    return (
      points && this.#once('points', () => pointColumn(this.#records.map((record) => points(record, this.#context))))
    );
  }

  places(): PlaceColumn | undefined {
    const { places } = this.#fields;
    return places && this.#once('places', () => placeColumn(this.#records.map((record) => places(record))));
  }

  keys(key: SortKey): Float64Array {
    return this.#once(`keys ${key}`, () => this.#makeKeys(key));
  }

  peek(row: number): RecordTypes[Name] | undefined {
    return this.#records[row];
  }

  records(rows: Iterable<number>): Promise<readonly RecordTypes[Name][]> {
    return Promise.resolve(Array.from(rows, (row) => this.#records[row]!));
  }

  find(id: string): Promise<number> {
    const rows = this.#once('ids', () => new Map(this.#records.map((record, row) => [record.id, row])));
    return Promise.resolve(rows.get(id) ?? -1);
  }

  titles(): Promise<(row: number) => Text> {
    return Promise.resolve((row) => this.#records[row]!.title);
  }

  searchTexts(): Promise<(row: number) => string> {
    return Promise.resolve((row) => (this.#searchTexts[row] ??= searchable(this.#textsOf(this.#records[row]!))));
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#columns.has(name)) this.#columns.set(name, make());
    return this.#columns.get(name) as T;
  }

  #makeKeys(key: SortKey): Float64Array {
    if (key === 'title') return titleRanks(this.#records.map(({ title }) => textOf(title, 'fr')));
    if (key === 'updated') return Float64Array.from(this.#records, ({ updatedAt }) => Date.parse(updatedAt ?? ''));
    if (key === 'budget') return Float64Array.from(this.#records, (record) => this.#fields.budget?.(record) ?? NaN);
    const days = this.days();
    return days ? startDays(days) : new Float64Array(this.size).fill(NaN);
  }

  /** What text search reads of a record: its texts in every language, and the labels of its codes. */
  #textsOf(record: RecordTypes[Name]): readonly string[] {
    const { codes, vocabularies, texts } = this.#fields;
    const labels = (Object.entries(vocabularies) as [FacetNames[Name], VocabularyName][]).flatMap(
      ([name, vocabulary]) =>
        codes[name](record, this.#context).flatMap((code) =>
          code === undefined ? [] : this.#context.labels(vocabulary, code),
        ),
    );
    return [...texts(record).flatMap(allForms), ...labels];
  }
}

/** Ranks of titles as French dictionaries order them; equal titles share a rank. */
function titleRanks(titles: readonly string[]): Float64Array {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  const order = titles.map((_, row) => row).sort((a, b) => compare(titles[a]!, titles[b]!));
  const ranks = new Float64Array(titles.length);
  order.forEach((row, place) => {
    const before = order[place - 1];
    ranks[row] = before !== undefined && compare(titles[before]!, titles[row]!) === 0 ? ranks[before]! : place;
  });
  return ranks;
}
