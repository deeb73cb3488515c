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

/** Every link that the projects of a table have, whatever the filters. */
interface Pairs {
  readonly catalog: Catalog | undefined;
  /** Row i has the links `ids[starts[i]]` to the one before `ids[starts[i + 1]]`, each once. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly links: readonly Omit<Link, 'projects'>[];
}

const pairsOfTables = new WeakMap<Table<'projects'>, Pairs>();

/** The links of some results, by falling number of projects. */
export function linkTotals(
  { table, rows }: Pick<Selection<'projects'>, 'table' | 'rows'>,
  catalog: Catalog | undefined,
): LinkTotals {
  let pairs = pairsOfTables.get(table);
  if (pairs?.catalog !== catalog || !pairs) pairsOfTables.set(table, (pairs = findPairs(table, catalog)));
  const { starts, ids, links } = pairs;
  const counts = new Uint32Array(links.length);
  for (const row of rows) for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[ids[i]!]!++;
  const { least, count } = leastOf(counts);
  const heaviest: Link[] = [];
  counts.forEach((projects, i) => {
    if (projects > 0 && projects >= least) heaviest.push({ ...links[i]!, projects });
  });
  heaviest.sort((a, b) => b.projects - a.projects);
  return { links: heaviest.slice(0, MOST_LINKS), count };
}

/** How many links have projects, and how many projects the last one drawn has: found without ordering them all. */
function leastOf(counts: Uint32Array): { readonly least: number; readonly count: number } {
  const linksWith: number[] = [];
  for (const projects of counts) linksWith[projects] = (linksWith[projects] ?? 0) + 1;
  const count = counts.length - (linksWith[0] ?? 0);
  let least = linksWith.length - 1;
  for (let drawn = linksWith[least] ?? 0; drawn < MOST_LINKS && least > 1; drawn += linksWith[least] ?? 0) least--;
  return { least, count };
}

/** Where the catalog has a commune. */
function positions(catalog: Catalog | undefined): (code: string) => Position | undefined {
  const terms = new Map((catalog?.vocabularies?.communes ?? []).map((term) => [term.code, term]));
  return (code) => {
    const { lon, lat } = terms.get(code) ?? {};
    return lon === undefined || lat === undefined ? undefined : [lon, lat];
  };
}

function findPairs(table: Table<'projects'>, catalog: Catalog | undefined): Pairs {
  const places = table.places()!;
  const codes = table.codes('commune');
  const origins = codes.values.map(positions(catalog));
  const unknown = origins.length;
  const starts = new Uint32Array(table.size + 1);
  const ids: number[] = [];
  const links: Omit<Link, 'projects'>[] = [];
  /** The link of a commune and a position; -1 for one too short to be seen. */
  const known = new Map<number, number>();
  /** The last row of each link: a project counts once for a place that it names twice. */
  const lastRows: number[] = [];
  const add = (row: number, commune: number, place: number): void => {
    // A commune without a position counts as unknown; ten metres apart is another place.
    const origin = origins[commune] ? commune : unknown;
    const [lon, lat] = [places.lon[place]!, places.lat[place]!];
    const position = Math.round((lon + 180) * 1e4) * 2e6 + Math.round((lat + 90) * 1e4);
    const key = position * (unknown + 1) + origin;
    let link = known.get(key);
    if (link === undefined) {
      const from = origins[origin] ?? ESSONNE_CENTRE;
      const isShort = angleBetween(from, [lon, lat]) < LEAST_ANGLE;
      link = isShort ? -1 : links.push({ from, to: [lon, lat], commune: codes.values[origin], place }) - 1;
      known.set(key, link);
    }
    if (link < 0 || lastRows[link] === row) return;
    lastRows[link] = row;
    ids.push(link);
  };
  for (let row = 0; row < table.size; row++) {
    for (let place = places.starts[row]!; place < places.starts[row + 1]!; place++) {
      if (Number.isNaN(places.lon[place])) continue;
      if (codes.starts[row] === codes.starts[row + 1]) add(row, unknown, place);
      for (let i = codes.starts[row]!; i < codes.starts[row + 1]!; i++) add(row, codes.ids[i]!, place);
    }
    starts[row + 1] = ids.length;
  }
  return { catalog, starts, ids: Uint32Array.from(ids), links };
}
