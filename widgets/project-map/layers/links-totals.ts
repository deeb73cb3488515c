/** Links of the results: from a commune of Essonne to a partner place, with the projects that share it. */
import type { Catalog, Selection, Table } from 'essonne-international';
import { angleBetween, type Position } from './great-circle.js';

/** Links drawn at most: more would hide one another, and the map. */
export const MOST_LINKS = 500;

/** Where links start when no commune of the project has a position: the middle of Essonne. */
export const ESSONNE_CENTRE: Position = [2.24, 48.53];

/** Partner places closer than this to the commune, in degrees (about 55 km), have no line to see. */
const LEAST_ANGLE = 0.5;

/** A commune and a partner place that projects share. */
export interface Link {
  readonly from: Position;
  readonly to: Position;
  /** INSEE code; undefined for the projects whose commune is not told, or not placed. */
  readonly commune: string | undefined;
  /** The partner place, in the table's column of places. */
  readonly place: number;
  readonly projects: number;
}

/** The links of the results. */
export interface LinkTotals {
  /** The heaviest first, at most {@link MOST_LINKS}. */
  readonly links: readonly Link[];
  /** How many there are in all. */
  readonly count: number;
}

/** Every pair of a commune and a position that the projects of a table have, whatever the filters. */
interface Pairs {
  /** Row i has the pairs `ids[starts[i]]` to the one before `ids[starts[i + 1]]`, each once. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  /** For each pair, the place of its commune in the column's values (-1 for none), and one of its places. */
  readonly communes: Int32Array;
  readonly places: Uint32Array;
}

const pairsOfTables = new WeakMap<Table<'projects'>, Pairs>();

/** The links of some results, by falling number of projects. */
export function linkTotals(
  { table, rows }: Pick<Selection<'projects'>, 'table' | 'rows'>,
  catalog: Catalog | undefined,
): LinkTotals {
  const { starts, ids, communes, places } = pairsOf(table);
  const counts = new Uint32Array(communes.length);
  for (const row of rows) for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[ids[i]!]!++;

  const { lon, lat } = table.places()!;
  const { values } = table.codes('commune');
  const origins = values.map(positions(catalog));
  const merged = new Map<string, Link>();
  counts.forEach((projects, pair) => {
    if (projects === 0) return;
    const place = places[pair]!;
    const own = origins[communes[pair]!];
    const from = own ?? ESSONNE_CENTRE;
    const to: Position = [lon[place]!, lat[place]!];
    if (angleBetween(from, to) < LEAST_ANGLE) return;
    const commune = own && values[communes[pair]!];
    // Communes without a position share the middle of Essonne.
    const key = `${commune ?? ''} ${to.join(' ')}`;
    merged.set(key, { from, to, commune, place, projects: projects + (merged.get(key)?.projects ?? 0) });
  });
  const links = [...merged.values()].sort((a, b) => b.projects - a.projects);
  return { links: links.slice(0, MOST_LINKS), count: links.length };
}

/** Where the catalog has a commune. */
function positions(catalog: Catalog | undefined): (code: string) => Position | undefined {
  const terms = new Map((catalog?.vocabularies?.communes ?? []).map((term) => [term.code, term]));
  return (code) => {
    const { lon, lat } = terms.get(code) ?? {};
    return lon === undefined || lat === undefined ? undefined : [lon, lat];
  };
}

function pairsOf(table: Table<'projects'>): Pairs {
  let pairs = pairsOfTables.get(table);
  if (!pairs) pairsOfTables.set(table, (pairs = findPairs(table)));
  return pairs;
}

function findPairs(table: Table<'projects'>): Pairs {
  const { starts: placeStarts, lon, lat } = table.places()!;
  const codes = table.codes('commune');
  const positionIds = positionsOf(lon, lat);
  const starts = new Uint32Array(table.size + 1);
  const ids: number[] = [];
  const known = new Map<number, number>();
  const communes: number[] = [];
  const places: number[] = [];
  for (let row = 0; row < table.size; row++) {
    const own = [...codes.ids.subarray(codes.starts[row], codes.starts[row + 1])];
    const ofRow = new Set<number>();
    for (let place = placeStarts[row]!; place < placeStarts[row + 1]!; place++) {
      if (Number.isNaN(lon[place])) continue;
      for (const commune of own.length > 0 ? own : [-1]) {
        const key = positionIds[place]! * (codes.values.length + 1) + commune + 1;
        let pair = known.get(key);
        if (pair === undefined) {
          known.set(key, (pair = communes.push(commune) - 1));
          places.push(place);
        }
        ofRow.add(pair);
      }
    }
    ids.push(...ofRow);
    starts[row + 1] = ids.length;
  }
  return { starts, ids: Uint32Array.from(ids), communes: Int32Array.from(communes), places: Uint32Array.from(places) };
}

/** A number for each distinct position. */
function positionsOf(lon: Float32Array, lat: Float32Array): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(lon, (degrees, place) => {
    const key = `${degrees} ${lat[place]!}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  });
}
