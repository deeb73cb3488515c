/** The communes of Essonne on the plane, with the projects that start from each. */
import type { Catalog, Selection, Text } from 'essonne-international';
import type { Projection } from '../../engine/projection.js';

/** A commune, in world units. */
export interface CommunePoint {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Projects of the results that start from it. */
  readonly count: number;
}

/** The communes of a catalog that have a position; those with most projects first, then by name. */
export function communePoints(
  catalog: Catalog | undefined,
  selection: Selection<'projects'>,
  projection: Projection,
  textOf: (label: Text) => string,
): readonly CommunePoint[] {
  const counts = countCommunes(selection);
  const terms = catalog?.vocabularies?.communes ?? [];
  const points = terms.flatMap(({ code, label, lon, lat }) => {
    if (lon === undefined || lat === undefined) return [];
    const [x, y] = projection.project(lon, lat);
    return [{ code, name: textOf(label), x, y, count: counts.get(code) ?? 0 }];
  });
  return points.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function countCommunes({ table, rows }: Selection<'projects'>): ReadonlyMap<string, number> {
  const { values, starts, ids } = table.codes('commune');
  const counts = new Uint32Array(values.length);
  for (const row of rows) for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[ids[i]!]!++;
  return new Map(values.map((code, id) => [code, counts[id]!]));
}

/** The results that start from a commune, in their order. */
export function rowsOfCommune({ table, rows }: Selection<'projects'>, code: string): Uint32Array {
  const { values, starts, ids } = table.codes('commune');
  const wanted = values.indexOf(code);
  return rows.filter((row) => ids.subarray(starts[row], starts[row + 1]).includes(wanted));
}
