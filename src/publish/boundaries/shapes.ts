/** Lines and surfaces in degrees, as the map draws them. */

/** Longitude and latitude. */
export type Position = readonly [lon: number, lat: number];

/** A geometry of GeoJSON that boundaries can have. */
export type Shape =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** 5 decimals: about a metre. */
const PRECISION = 1e5;

/** A ring comes back to its start: a triangle has four positions. */
const MIN_RING = 4;

/** A geometry of the expected kinds, rounded, without what rounding leaves empty; `undefined` when nothing is left. */
export function readShape(geometry: unknown): Shape | undefined {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type === 'LineString') {
    const line = readLine(coordinates);
    return line && { type, coordinates: line };
  }
  if (type === 'MultiLineString') {
    const lines = present(listOf(coordinates).map(readLine));
    return lines.length > 0 ? { type, coordinates: lines } : undefined;
  }
  if (type === 'Polygon') {
    const rings = readPolygon(coordinates);
    return rings && { type, coordinates: rings };
  }
  if (type !== 'MultiPolygon') return undefined;
  const polygons = present(listOf(coordinates).map(readPolygon));
  return polygons.length > 0 ? { type, coordinates: polygons } : undefined;
}

/** Every position of a geometry, whatever its kind. */
export function positionsOf(shape: Shape): readonly Position[] {
  if (shape.type === 'LineString') return shape.coordinates;
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat(2) : shape.coordinates.flat();
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/** The rings of a polygon; without its outer ring, its holes are nothing. */
function readPolygon(coordinates: unknown): readonly (readonly Position[])[] | undefined {
  const [outer, ...holes] = listOf(coordinates).map(readRing);
  return outer && [outer, ...present(holes)];
}

function readRing(coordinates: unknown): readonly Position[] | undefined {
  const line = readLine(coordinates);
  const first = line?.[0];
  const last = line?.at(-1);
  if (!line || !first || !last) return undefined;
  const closed = first[0] === last[0] && first[1] === last[1] ? line : [...line, first];
  return closed.length >= MIN_RING ? closed : undefined;
}

function readLine(coordinates: unknown): readonly Position[] | undefined {
  const line: Position[] = [];
  for (const position of listOf(coordinates)) {
    const [lon, lat] = listOf(position);
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
    const rounded: Position = [round(lon as number), round(lat as number)];
    const last = line.at(-1);
    if (rounded[0] !== last?.[0] || rounded[1] !== last[1]) line.push(rounded);
  }
  return line.length > 1 ? line : undefined;
}

/** Adding 0 turns -0 into 0. */
const round = (degrees: number): number => Math.round(degrees * PRECISION) / PRECISION + 0;
