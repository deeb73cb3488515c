import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import type { FacetNames } from '../query/queries.js';
import type {
  CodeColumn,
  DayColumn,
  Integers,
  Lists,
  OccurrenceColumn,
  PlaceColumn,
  PointColumn,
  SortKey,
  Table,
} from '../table/table.js';
import {
  type CodeHeader,
  type DayHeader,
  ENDLESS_DAY,
  type IndexHeader,
  type ListHeader,
  type NumberBlock,
  type OccurrenceHeader,
  type PlaceHeader,
  type PointHeader,
  SHARD_SIZE,
  WHOLE_DAY,
} from './format.js';
import { markOf } from './marks.js';
import { packNumbers } from './numbers.js';
import { BlockWriter } from './write-blocks.js';

/** Keys that are stored; the order by start follows from the days. */
const STORED_KEYS = ['title', 'updated', 'budget'] as const satisfies readonly SortKey[];

/**
 * The index file of a table, whose rows must be in the dataset's default order: every column of the dataset's filters,
 * days, points, places and keys. The same table gives the same bytes.
 * @param ids Identifier of each row.
 * @param shardSize Records in a shard.
 */
export function encodeIndex<Name extends DatasetName>(
  table: Table<Name>,
  { name, fields }: Dataset<Name>,
  ids: readonly string[],
  shardSize: number = SHARD_SIZE,
): Uint8Array {
  const blocks = new BlockWriter();
  const marks = [...new Uint8Array(Math.ceil(ids.length / shardSize))].map((_, shard) =>
    markOf(ids.slice(shard * shardSize, (shard + 1) * shardSize)),
  );
  const codeNames = Object.keys(fields.codes) as FacetNames[Name][];
  const [days, occurrences] = [table.days(), table.occurrences()];
  const [points, places] = [table.points(), table.places()];
  const header: IndexHeader = {
    dataset: name,
    rows: table.size,
    shardSize,
    marks: blocks.add(Uint32Array.from(marks)),
    codes: Object.fromEntries(codeNames.map((code) => [code, codeHeader(table.codes(code), blocks)])),
    flags: Object.fromEntries(Object.keys(fields.flags).map((flag) => [flag, blocks.addBits(table.flag(flag), 1)])),
    ...(days && { days: dayHeader(days, blocks) }),
    ...(occurrences && { occurrences: occurrenceHeader(occurrences, blocks) }),
    ...(points && { points: pointHeader(points, blocks) }),
    ...(places && { places: placeHeader(places, blocks) }),
    keys: Object.fromEntries(STORED_KEYS.map((key) => [key, keyBlock(table.keys(key), blocks)])),
  };
  return blocks.finish(header);
}

function codeHeader(column: CodeColumn, blocks: BlockWriter): CodeHeader {
  return { values: column.values, ...listHeader(column, blocks), ids: blocks.addSplit(column.ids) };
}

function dayHeader(column: DayColumn, blocks: BlockWriter): DayHeader {
  return {
    ...listHeader(column, blocks),
    first: numberBlock(column.first, ENDLESS_DAY, blocks),
    last: numberBlock(column.last, ENDLESS_DAY, blocks),
  };
}

function occurrenceHeader(
  { minutes, communes, communeValues }: OccurrenceColumn,
  blocks: BlockWriter,
): OccurrenceHeader {
  return {
    minutes: numberBlock(minutes, WHOLE_DAY, blocks),
    communes: blocks.add(communes),
    communeValues: communeValues.slice(1) as readonly string[],
  };
}

function numberBlock(values: ArrayLike<number>, gap: number, blocks: BlockWriter): NumberBlock {
  const { elements, ...worth } = packNumbers(values, gap);
  return { ...blocks.add(elements), ...worth };
}

function keyBlock(values: ArrayLike<number>, blocks: BlockWriter): NumberBlock {
  const { elements, ...worth } = packNumbers(values, NaN);
  const isFloat = elements instanceof Float32Array || elements instanceof Float64Array;
  return { ...(isFloat ? blocks.add(elements) : blocks.addSplit(elements)), ...worth };
}

function pointHeader(column: PointColumn, blocks: BlockWriter): PointHeader {
  const { lon, lat } = column;
  const { ids, firsts } = distinct(lon.length, (index) => `${lon[index]} ${lat[index]}`);
  return {
    ...listHeader(column, blocks),
    ids: blocks.addSplit(ids),
    lon: blocks.add(Float32Array.from(firsts, (index) => lon[index]!)),
    lat: blocks.add(Float32Array.from(firsts, (index) => lat[index]!)),
  };
}

function placeHeader(column: PlaceColumn, blocks: BlockWriter): PlaceHeader {
  const { lon, lat, precisions, names, countries } = column;
  // In this order, what is alike is together, and compresses well.
  const { ids, firsts } = distinct(
    lon.length,
    (index) => [lon[index], lat[index], precisions[index], names[index], countries[index]].join(' '),
    (a, b) => countries[a]! - countries[b]! || names[a]! - names[b]! || a - b,
  );
  const pick = <Elements extends Float32Array | Integers>(elements: Elements): Elements =>
    new (elements.constructor as new (from: number[]) => Elements)(firsts.map((index) => elements[index]!));
  return {
    ...listHeader(column, blocks),
    ids: blocks.addSplit(ids),
    lon: blocks.add(pick(lon)),
    lat: blocks.add(pick(lat)),
    precisions: blocks.add(pick(precisions)),
    names: blocks.add(pick(names)),
    nameValues: column.nameValues.slice(1) as readonly Text[],
    countries: blocks.add(pick(countries)),
    countryValues: column.countryValues.slice(1) as readonly string[],
  };
}

/** How many values each row has, in as few bits as the longest list needs. */
function listHeader({ starts }: Lists, blocks: BlockWriter): ListHeader {
  const counts = Uint32Array.from({ length: starts.length - 1 }, (_, row) => starts[row + 1]! - starts[row]!);
  const longest = counts.reduce((most, count) => Math.max(most, count), 0);
  if (counts.every((count) => count === longest)) return { each: longest };
  for (const width of [1, 2, 4] as const) if (longest < 2 ** width) return { counts: blocks.addBits(counts, width) };
  return { counts: blocks.add(narrow(counts, longest + 1)) };
}

/** Numbers what is distinct, in the order in which it is first seen or that is asked for, and tells where it is. */
function distinct(
  length: number,
  key: (index: number) => string,
  order?: (a: number, b: number) => number,
): { readonly ids: Integers; readonly firsts: readonly number[] } {
  const firstOf = new Map<string, number>();
  const firsts = Uint32Array.from({ length }, (_, index) => {
    const text = key(index);
    const first = firstOf.get(text) ?? index;
    firstOf.set(text, first);
    return first;
  });
  const ordered = [...firstOf.values()];
  if (order) ordered.sort(order);
  const numbers = new Uint32Array(length);
  ordered.forEach((first, number) => (numbers[first] = number));
  return {
    ids: narrow(
      firsts.map((first) => numbers[first]!),
      ordered.length,
    ),
    firsts: ordered,
  };
}

/** Numbers below `limit` in the narrowest array that holds them. */
function narrow(numbers: Uint32Array, limit: number): Integers {
  return limit <= 0x100 ? Uint8Array.from(numbers) : limit <= 0x10000 ? Uint16Array.from(numbers) : numbers;
}
