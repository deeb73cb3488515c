import type { DatasetName } from '../model/datasets.js';
import type { CodeColumn, Table } from '../table/table.js';
import type { FacetCount, FacetNames, Facets } from './queries.js';

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
  const facets = {};
  for (const name of names) {
    let counts: readonly FacetCount[] | undefined;
    Object.defineProperty(facets, name, {
      enumerable: true,
      get: () => (counts ??= countCodes(table.codes(name), verdicts, marks.get(name) ?? 0)),
    });
  }
  return facets as Facets<Name>;
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
