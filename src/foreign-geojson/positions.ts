import type { TakeIssue } from './read-geojson.js';

/** A position, decimal degrees. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/** How deep collections of geometries are followed. */
const MAX_DEPTH = 5;

/** Points of a geometry (RFC 7946 §3.1). What is not a point is told, and gives no position. */
export function positionsOf(geometry: unknown, take: TakeIssue, depth = 0): readonly Position[] {
  if (geometry === null || geometry === undefined) {
    take('no-geometry', 'kept', 'geometry', '');
    return [];
  }
  const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>;
  if (type === 'Point') return positionOf(coordinates, take);
  if (type === 'MultiPoint' && Array.isArray(coordinates))
    return (coordinates as readonly unknown[]).flatMap((one) => positionOf(one, take));
  if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < MAX_DEPTH)
    return (geometries as readonly unknown[]).flatMap((one) => positionsOf(one, take, depth + 1));
  take('other-geometry', 'left-out', 'geometry', typeof type === 'string' ? type : '?');
  return [];
}

/** Longitude first (§3.1.1); an altitude is left aside. Which of the two is which is mended later, by the country. */
function positionOf(coordinates: unknown, take: TakeIssue): readonly Position[] {
  const written = (Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : []).slice(0, 2);
  const [lon = NaN, lat = NaN] = written.map(numberOf);
  const shown = JSON.stringify(coordinates) as string | undefined;
  // One of the two may be a longitude in the place of a latitude: no more than 180 degrees either way.
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 180)) {
    take('unreadable-position', 'left-out', 'geometry', shown ?? '');
    return [];
  }
  if (written.some((value) => typeof value === 'string')) take('text-position', 'corrected', 'geometry', shown ?? '');
  return [{ lon, lat }];
}

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
