/**
 * Map projections onto one plane shared by the camera, the clusters and the drawing.
 *
 * World units: x runs from 0 at 180° W to 1 at 180° E, y runs downwards and the equator is at 0.5. A whole turn is one
 * unit wide in every projection, so zoom levels compare: at zoom z a world unit is 256 × 2^z CSS pixels, as with tiles.
 */

/** A position on the plane, in world units. */
export type WorldPoint = readonly [x: number, y: number];

/** A rectangle on the plane, in world units. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names of the projections, as the `projection` attribute spells them. */
export type ProjectionName = 'equal-earth' | 'mercator';

/** One way to lay the globe flat. */
export interface Projection {
  readonly name: ProjectionName;
  /** Where the whole world lies on the plane. */
  readonly bounds: WorldBox;
  /** Whether its eastern edge meets its western one, so that the world can repeat. */
  readonly wraps: boolean;
  /** From degrees to the plane; latitudes that the projection cannot show are clamped. */
  project(lon: number, lat: number): WorldPoint;
  /** From the plane to degrees; positions outside the world come back clamped to it. */
  unproject(x: number, y: number): readonly [lon: number, lat: number];
}

const RADIANS = Math.PI / 180;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

// Equal Earth (Šavrič, Patterson and Jenny, 2018): polynomial coefficients of the published projection.
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;

function equalEarthY(t: number): number {
  const square = t * t;
  return t * (A1 + square * (A2 + square * square * (A3 + square * A4)));
}
function equalEarthSlope(t: number): number {
  const square = t * t;
  return A1 + square * (3 * A2 + square * square * (7 * A3 + square * 9 * A4));
}
const equalEarthX = (t: number): number => Math.cos(t) / (M * equalEarthSlope(t));

/** Width of the unscaled projection, from 180° W to 180° E along the equator. */
const EQUAL_EARTH_WIDTH = 2 * Math.PI * equalEarthX(0);
const EQUAL_EARTH_HALF_HEIGHT = equalEarthY(Math.asin(M)) / EQUAL_EARTH_WIDTH;

/** Equal Earth: every country keeps its true area, so the South is not shrunk beside the North. */
export const equalEarth: Projection = {
  name: 'equal-earth',
  bounds: { left: 0, top: 0.5 - EQUAL_EARTH_HALF_HEIGHT, right: 1, bottom: 0.5 + EQUAL_EARTH_HALF_HEIGHT },
  wraps: false,
  project(lon, lat) {
    const t = Math.asin(M * Math.sin(clamp(lat, -90, 90) * RADIANS));
    return [0.5 + (lon * RADIANS * equalEarthX(t)) / EQUAL_EARTH_WIDTH, 0.5 - equalEarthY(t) / EQUAL_EARTH_WIDTH];
  },
  unproject(x, y) {
    const target = clamp(0.5 - y, -EQUAL_EARTH_HALF_HEIGHT, EQUAL_EARTH_HALF_HEIGHT) * EQUAL_EARTH_WIDTH;
    let t = target / A1;
    // Newton's method: the curve is nearly straight, six steps reach the limit of doubles.
    for (let step = 0; step < 6; step++) t -= (equalEarthY(t) - target) / equalEarthSlope(t);
    const lon = ((x - 0.5) * EQUAL_EARTH_WIDTH) / (equalEarthX(t) * RADIANS);
    return [clamp(lon, -180, 180), Math.asin(clamp(Math.sin(t) / M, -1, 1)) / RADIANS];
  },
};

/** Latitude at which web Mercator becomes a square. */
const MERCATOR_LIMIT = 85.051129;

/** Web Mercator, the projection of tile basemaps. */
export const mercator: Projection = {
  name: 'mercator',
  bounds: { left: 0, top: 0, right: 1, bottom: 1 },
  wraps: true,
  project(lon, lat) {
    const phi = clamp(lat, -MERCATOR_LIMIT, MERCATOR_LIMIT) * RADIANS;
    return [0.5 + lon / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
  },
  unproject(x, y) {
    const phi = 2 * Math.atan(Math.exp((0.5 - clamp(y, 0, 1)) * 2 * Math.PI)) - Math.PI / 2;
    return [clamp((x - 0.5) * 360, -180, 180), phi / RADIANS];
  },
};

/** Many places at once, from columns of degrees to columns of world units; one loop for all, so that it is soon fast. */
export function projectAll(
  projection: Projection,
  lon: ArrayLike<number>,
  lat: ArrayLike<number>,
): { readonly xs: Float64Array; readonly ys: Float64Array } {
  const xs = new Float64Array(lon.length);
  const ys = new Float64Array(lon.length);
  for (let i = 0; i < lon.length; i++) {
    const point = projection.project(lon[i]!, lat[i]!);
    xs[i] = point[0];
    ys[i] = point[1];
  }
  return { xs, ys };
}

/** The projection of a `projection` attribute; Equal Earth unless Mercator is asked for. */
export function projectionNamed(name: string | null | undefined): Projection {
  return name === 'mercator' ? mercator : equalEarth;
}
