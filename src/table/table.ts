/**
 * A dataset as columns: what filters, facets, orders and maps look at, one typed array a field. Made from records that
 * are in hand, or read from the published index, whose records stay on the server until they are opened. Rows are
 * numbered from 0; a column that nobody asks for is never made.
 */
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import type { FacetNames } from '../query/queries.js';
import type { RequestOptions } from '../sources/source.js';

/** Whole numbers in the narrowest array that holds them. */
export type Integers = Uint8Array | Uint16Array | Uint32Array;

/** Several values a row: row i has those from `starts[i]` to the one before `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
}

/** Codes of each row, each once: `ids` are places in `values`. */
export interface CodeColumn extends Lists {
  readonly values: readonly string[];
  readonly ids: Integers;
}

/** Stretches of days of each row, as days since 1 January 1970, both ends included. */
export interface DayColumn extends Lists {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** When in its days, and where, each occurrence is: one for each stretch of days, in the same order. */
export interface OccurrenceColumn {
  /** Minute of the first day at which it begins, in Essonne; -1 for whole days. */
  readonly minutes: Int16Array;
  /** Places in `communeValues`, INSEE codes, whose first stands for none: out of Essonne, or unsaid. */
  readonly communes: Integers;
  readonly communeValues: readonly (string | undefined)[];
}

/** Points of each row, in decimal degrees. */
export interface PointColumn extends Lists {
  readonly lon: Float32Array;
  readonly lat: Float32Array;
}

/** Places of each row, in the order of the record. `lon` and `lat` are NaN for a place without position. */
export interface PlaceColumn extends PointColumn {
  /** Places in `PLACE_PRECISIONS`; 255 when unsaid. */
  readonly precisions: Uint8Array;
  /** Places in `nameValues` and `countryValues`; the first of each stands for none. */
  readonly names: Integers;
  readonly nameValues: readonly (Text | undefined)[];
  readonly countries: Integers;
  readonly countryValues: readonly (string | undefined)[];
}

/** How exact places are, in the order of their numbers in a column. */
export const PLACE_PRECISIONS = ['point', 'town', 'region', 'country'] as const;

/** What rows can be ordered by. */
export type SortKey = 'title' | 'start' | 'updated' | 'budget';

/** Columns of one dataset. Arrays are shared: nobody writes into them. */
export interface Table<Name extends DatasetName> {
  readonly size: number;
  codes(name: FacetNames[Name]): CodeColumn;
  /** 1 for the rows for which the flag holds. */
  flag(name: string): Uint8Array;
  /** `undefined` when the dataset has no days; likewise for the three below. */
  days(): DayColumn | undefined;
  /** What else is known of each stretch of days. */
  occurrences(): OccurrenceColumn | undefined;
  /** Points that `near` measures from. */
  points(): PointColumn | undefined;
  places(): PlaceColumn | undefined;
  /**
   * A number a row, whose order is that of the key: rank of the title in French dictionaries' order, day of the start,
   * milliseconds of the update, euros of the budget. NaN when the row has none.
   */
  keys(key: SortKey): Float64Array | Float32Array | Integers;
  /** The record of a row, if it is in hand. */
  peek(row: number): RecordTypes[Name] | undefined;
  /** Records of some rows, in their order. */
  records(rows: Iterable<number>, options?: RequestOptions): Promise<readonly RecordTypes[Name][]>;
  /** The row of an identifier; -1 when there is none. */
  find(id: string, options?: RequestOptions): Promise<number>;
  /** Reads the titles, for those who need them without the records. */
  titles(options?: RequestOptions): Promise<(row: number) => Text>;
  /** Reads what text search looks through: the folded words of a row, each after a space. */
  searchTexts(options?: RequestOptions): Promise<(row: number) => string>;
}
