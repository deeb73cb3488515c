/** From the places of a table to the points that the map clusters: one for each place that has a position. */
import { PLACE_PRECISIONS, type Place, type Project, type Table } from 'essonne-international';
import { type MapPoints, positionOf } from '../engine/map-points.js';
import { projectAll, type Projection } from '../engine/projection.js';
import { themeCodes } from '../theme-icons.js';

/** All the places of a table laid on the plane, whatever the filters. */
export interface PlacedProjects {
  /** `projects` are rows of the table. */
  readonly points: MapPoints;
  /** For each point, its place in the table's column of places. */
  readonly places: Uint32Array;
  /** 1 for the rows that have a place with a position. */
  readonly isPlaced: Uint8Array;
}

const placed = new WeakMap<Table<'projects'>, Map<Projection, PlacedProjects>>();
const VAGUE = PLACE_PRECISIONS.indexOf('region');

/** Whether a place is only known to its region or its country, so that its position is not where things happen. */
export function isVaguePlace({ precision }: Place): boolean {
  return precision === 'region' || precision === 'country';
}

/** Lays the places of a table on the plane, once for each projection. */
export function placeProjects(table: Table<'projects'>, projection: Projection): PlacedProjects {
  let byProjection = placed.get(table);
  if (!byProjection) placed.set(table, (byProjection = new Map<Projection, PlacedProjects>()));
  let found = byProjection.get(projection);
  if (!found) byProjection.set(projection, (found = layOut(table, projection)));
  return found;
}

function layOut(table: Table<'projects'>, projection: Projection): PlacedProjects {
  const { starts, lon, lat, precisions } = table.places()!;
  const { xs, ys } = projectAll(projection, lon, lat);
  let count = 0;
  xs.forEach((x) => (count += x === x ? 1 : 0));
  const points = {
    xs: new Uint32Array(count),
    ys: new Uint32Array(count),
    projects: new Uint32Array(count),
    themes: themeBits(table),
    vague: new Uint8Array(count),
  };
  const places = new Uint32Array(count);
  const isPlaced = new Uint8Array(table.size);
  let point = 0;
  for (let row = 0; row < table.size; row++)
    for (let place = starts[row]!; place < starts[row + 1]!; place++) {
      if (Number.isNaN(xs[place])) continue;
      points.xs[point] = positionOf(xs[place]!);
      points.ys[point] = positionOf(ys[place]!);
      points.projects[point] = row;
      isPlaced[row] = 1;
      const precision = precisions[place]!;
      points.vague[point] = Number(precision >= VAGUE && precision < PLACE_PRECISIONS.length);
      places[point++] = place;
    }
  return { points, places, isPlaced };
}

/** One bit for each theme of a row, in the order of the pictograms; any other code, and none, count as the last. */
function themeBits(table: Table<'projects'>): Uint32Array {
  const { starts, ids, values } = table.codes('theme');
  const last = themeCodes.length - 1;
  const bits = values.map((code) => 1 << ((themeCodes.indexOf(code) + 1 || last + 1) - 1));
  const masks = new Uint32Array(table.size);
  for (let row = 0; row < masks.length; row++) {
    let mask = 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) mask |= bits[ids[i]!]!;
    masks[row] = mask || 1 << last;
  }
  return masks;
}

/** Whether a project has a place to show on the map. */
export function hasPosition({ places = [] }: Project): boolean {
  return places.some(({ lon }) => lon !== undefined);
}
