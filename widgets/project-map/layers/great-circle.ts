/** Shortest ways on the globe, in degrees. */

/** A position: longitude, then latitude. */
export type Position = readonly [lon: number, lat: number];

const RADIANS = Math.PI / 180;
/** Length of a piece at most: on a map of the world it looks like a curve. */
const PIECE_DEGREES = 3;
/** Pieces at least: a short way too can change along its length. */
const LEAST_PIECES = 16;

type Vector = readonly [x: number, y: number, z: number];

function vectorOf([lon, lat]: Position): Vector {
  const around = Math.cos(lat * RADIANS);
  return [around * Math.cos(lon * RADIANS), around * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** The angle between two positions seen from the centre of the Earth, in degrees; one is about 111 km. */
export function angleBetween(from: Position, to: Position): number {
  const [x1, y1, z1] = vectorOf(from);
  const [x2, y2, z2] = vectorOf(to);
  const cross = Math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2);
  return Math.atan2(cross, x1 * x2 + y1 * y2 + z1 * z2) / RADIANS;
}

/** Positions at even distances along the shortest way, both ends included. */
export function greatCircle(from: Position, to: Position): readonly Position[] {
  const angle = angleBetween(from, to);
  if (angle === 0) return [from, to];
  // Between antipodes every way is as short: that to a place close by is taken.
  if (angle > 179.99) return [...greatCircle(from, [to[0], to[1] + (to[1] > 0 ? -1 : 1)]), to];
  const count = Math.max(Math.ceil(angle / PIECE_DEGREES), LEAST_PIECES);
  const start = vectorOf(from);
  const end = vectorOf(to);
  const positions: Position[] = [from];
  for (let i = 1; i < count; i++) {
    const along = (angle * i) / count;
    const a = Math.sin((angle - along) * RADIANS);
    const b = Math.sin(along * RADIANS);
    const x = a * start[0] + b * end[0];
    const y = a * start[1] + b * end[1];
    const z = a * start[2] + b * end[2];
    positions.push([Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  return [...positions, to];
}

/** A way cut where it crosses 180°: each part ends, and the next begins, on the edge of the map. */
export function splitAtAntimeridian(way: readonly Position[]): readonly (readonly Position[])[] {
  let part: Position[] = [];
  const parts = [part];
  way.forEach((position, i) => {
    const before = way[i - 1];
    if (before && Math.abs(position[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const turn = edge > 0 ? 360 : -360;
      const share = (edge - before[0]) / (position[0] + turn - before[0]);
      const lat = before[1] + share * (position[1] - before[1]);
      part.push([edge, lat]);
      parts.push((part = [[-edge, lat]]));
    }
    part.push(position);
  });
  return parts;
}
