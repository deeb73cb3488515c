/**
 * The index of a dataset: its columns (see `Table`) as one binary file, `data/v1/projects.index.bin`, that a reader uses
 * as it lies in memory. Version 1, whole; numbers are little-endian.
 *
 * | bytes | what |
 * |---|---|
 * | 0–3 | `ESSI`, in ASCII |
 * | 4–5 | version, 1 (unsigned); a reader refuses any other |
 * | 6–7 | 0 |
 * | 8–11 | length H of the header in bytes (unsigned) |
 * | 12–15 | length of the whole file in bytes (unsigned) |
 * | 16 to 16+H | header: JSON in UTF-8, an {@link IndexHeader} |
 * | from 16+H, rounded up to a multiple of 8 | data: the blocks, each at a multiple of 8, gaps filled with 0 |
 *
 * - A **block** is an array: `offset` counts bytes from the beginning of the data, `length` counts elements. `u8`, `u16`,
 *   `u32` are unsigned integers, `f32` and `f64` IEEE 754 numbers. `split16` and `split32` are unsigned integers whose
 *   lowest bytes come first, all of them, then the next ones, and so on: they compress better. `bits1`, `bits2` and `bits4` pack 8, 4 or 2 elements in
 *   a byte, the first in the lowest bits; unused bits of the last byte are 0.
 * - **Rows** are in the dataset's default order (projects: latest start first, those without a start last; events:
 *   earliest first), ties by identifier in the order of code units. The record of row r is item `r mod shardSize` of the
 *   shard `⌊r / shardSize⌋`; line r of the titles and of the search texts belongs to it.
 * - A **list** holds several values a row: `counts` says how many each row has; without it each row has `each`. The
 *   values of a row follow those of the row before.
 * - **Codes** (`ids`) are places in `values`. **Places** and **points** are places in a table of distinct ones, whose
 *   `precisions` are numbers of 0 `point`, 1 `town`, 2 `region`, 3 `country`, 255 unsaid; its `names` and `countries` are
 *   one more than the place in `nameValues` and `countryValues`, 0 for none; its `lon` and `lat`, decimal degrees WGS 84,
 *   are NaN without a position.
 * - **Numbers** in blocks of integers are worth `base + step × stored` or, where there are `values`, the value at the place
 *   `stored`; except for the largest integer of the type (all bits 1), which stands for the column's gap. In blocks of
 *   floats they are worth what is stored, and a gap is stored as it is. The gap is « none » (NaN) in `keys`, and the
 *   endless day {@link ENDLESS_DAY} in `days`, a whole day {@link WHOLE_DAY} in the `minutes` of `occurrences`.
 * - `days` are days since 1 January 1970, both ends included. Those of events are days in Essonne: an occurrence that ends
 *   at midnight does not reach the next day, nor does an evening that ends by 6 o'clock in the morning; a deadline is on
 *   its last day. `occurrences` (events) says for each of `days`, in the same order, at which minute of its first day it
 *   begins in Essonne, and in which commune: one more than the place in `communeValues`, INSEE codes, 0 for none. `keys`: `title` is the rank of the title in the order of
 *   French dictionaries (the same rank for equal titles), `updated` milliseconds since 1970, `budget` euros.
 * - `marks` has a number for each shard: FNV-1a, 32 bits, of the identifiers of its records, each followed by a line feed.
 *   It tells whether a shard, or the titles, belong to this index.
 *
 * Readers leave aside what they do not know in the header. Whatever else changes makes a new version.
 */
import type { Shape } from '../model/conforms.js';
import type { Text } from '../model/primitives.js';

/** First bytes of an index. */
export const MAGIC = 'ESSI';

/** The version that is written, and the only one that is read. */
export const INDEX_VERSION = 1;

/** Bytes before the header. */
export const PREAMBLE_BYTES = 16;

/** Day of what has no end: 31 December 9999. */
export const ENDLESS_DAY = 2_932_896;

/** Minute of what has no hour. */
export const WHOLE_DAY = -1;

/** Records in a shard, as the publisher cuts them: some 60 kB, read in one go when one of them is opened. */
export const SHARD_SIZE = 100;

export const BLOCK_TYPES = ['bits1', 'bits2', 'bits4', 'u8', 'u16', 'u32', 'split16', 'split32', 'f32', 'f64'] as const;

/** How the elements of a block are written. */
export type BlockType = (typeof BLOCK_TYPES)[number];

/** Where an array lies in the data. */
export interface Block {
  readonly type: BlockType;
  /** Bytes from the beginning of the data; a multiple of 8. */
  readonly offset: number;
  /** Number of elements. */
  readonly length: number;
}

/** Numbers in integers: `base + step × stored`, or those of `values`. */
export interface NumberBlock extends Block {
  readonly base: number;
  readonly step: number;
  readonly values?: readonly number[];
}

/** How many values each row has; when all have as many, `each` says it and there is no block. */
export interface ListHeader {
  readonly counts?: Block;
  readonly each?: number;
}

export interface CodeHeader extends ListHeader {
  readonly values: readonly string[];
  readonly ids: Block;
}

export interface DayHeader extends ListHeader {
  readonly first: NumberBlock;
  readonly last: NumberBlock;
}

export interface OccurrenceHeader {
  readonly minutes: NumberBlock;
  readonly communes: Block;
  readonly communeValues: readonly string[];
}

export interface PointHeader extends ListHeader {
  /** Places in the table of distinct points, which the others are the columns of. */
  readonly ids: Block;
  readonly lon: Block;
  readonly lat: Block;
}

export interface PlaceHeader extends PointHeader {
  readonly precisions: Block;
  readonly names: Block;
  readonly nameValues: readonly Text[];
  readonly countries: Block;
  readonly countryValues: readonly string[];
}

/** What an index holds. */
export interface IndexHeader {
  readonly dataset: string;
  /** Number of records. */
  readonly rows: number;
  /** Records in a shard; the last may have fewer. */
  readonly shardSize: number;
  readonly marks: Block;
  readonly codes: Readonly<Record<string, CodeHeader>>;
  /** `bits1`, 1 for the rows for which the flag holds. */
  readonly flags: Readonly<Record<string, Block>>;
  readonly days?: DayHeader;
  readonly occurrences?: OccurrenceHeader;
  readonly points?: PointHeader;
  readonly places?: PlaceHeader;
  /** `title` is always there. The order by start needs no key: it is that of the first of `days`. */
  readonly keys: Readonly<Record<string, NumberBlock>>;
}

const count: Shape = { $int: [0, 2 ** 32 - 1] };
const block = { 'type!': { $in: BLOCK_TYPES }, 'offset!': count, 'length!': count } as const;
const numbers = { ...block, 'base!': 'number', 'step!': 'number', values: ['number'] } as const;
const list = { counts: block, each: count } as const;
const points = { ...list, 'ids!': block, 'lon!': block, 'lat!': block } as const;

/** Structure of an {@link IndexHeader}. */
export const indexHeaderShape: Shape = {
  'dataset!': 'string',
  'rows!': count,
  'shardSize!': { $int: [1, 10_000] },
  'marks!': block,
  'codes!': { $map: { ...list, 'values!': ['string'], 'ids!': block } },
  'flags!': { $map: block },
  days: { ...list, 'first!': numbers, 'last!': numbers },
  occurrences: { 'minutes!': numbers, 'communes!': block, 'communeValues!': ['string'] },
  points,
  places: {
    ...points,
    'precisions!': block,
    'names!': block,
    'nameValues!': ['Text'],
    'countries!': block,
    'countryValues!': ['string'],
  },
  'keys!': { $map: numbers },
};
