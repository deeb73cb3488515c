import type { DatasetName } from '../model/datasets.js';
import type { CodeColumn, Table } from '../table/table.js';
import type { FacetCount, FacetNames, Facets, FlagCounts, FlagNames } from './queries.js';

/**
 * Facets of a query, each computed when it is first read.
 * @param verdicts What the filters say of each row.
 * @param marks The mark, among the verdicts, of each filter that the query has.
 */
export function lazyFacets<Name extends DatasetName>(
  names: readonly FacetNames[Name][],
  table: Table<Name>,
  verdicts: Uint8Array,
  marks: ReadonlyMap<string, number>,
): Facets<Name> {
  return lazily(names, (name) => countCodes(table.codes(name), verdicts, marks.get(name) ?? 0));
}

/** How many rows have each flag, each counted when it is first read. The verdicts and marks are those of facets. */
export function lazyFlagCounts<Name extends DatasetName>(
  names: readonly FlagNames[Name][],
  table: Table<Name>,
  verdicts: Uint8Array,
  marks: ReadonlyMap<string, number>,
): FlagCounts<Name> {
  return lazily(names, (name) => countFlag(table.flag(name), verdicts, marks.get(name) ?? 0));
}

function lazily<Key extends string, Value>(names: readonly Key[], make: (name: Key) => Value): Record<Key, Value> {
  const values = {};
  for (const name of names) {
    let value: Value | undefined;
    Object.defineProperty(values, name, { enumerable: true, get: () => (value ??= make(name)) });
  }
  return values as Record<Key, Value>;
}

/** Rows that have the flag and that every filter accepts, or that only the one of this mark refuses. */
function countFlag(flag: Uint8Array, verdicts: Uint8Array, mark: number): number {
  let count = 0;
  for (let row = 0; row < verdicts.length; row++) if (flag[row] && (!verdicts[row] || verdicts[row] === mark)) count++;
  return count;
}

/** Codes of the rows that every filter accepts, or that only the one of this mark refuses, by falling count. */
function countCodes({ starts, values, ids }: CodeColumn, verdicts: Uint8Array, mark: number): readonly FacetCount[] {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < verdicts.length; row++)
    if (!verdicts[row] || verdicts[row] === mark)
      for (let index = starts[row]!; index < starts[row + 1]!; index++) counts[ids[index]!]!++;
  return values
    .map((value, id) => ({ value, count: counts[id]! }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
