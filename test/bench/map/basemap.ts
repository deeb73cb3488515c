/** The widget's own world, as TopoJSON: every peer draws the same countries. */
import * as world from '../../../widgets/project-map/basemap/basemap.generated.js';
import { type Basemap, decodeBasemap, followRing } from '../../../widgets/project-map/basemap/basemap.js';
import { intervals } from '../statistics.js';

type Ring = Int32Array;

/** The basemap in TopoJSON, its arcs on the grid that they are on. */
export function basemapTopology(): string {
  const basemap = decodeBasemap(world);
  const scale = gridStep(basemap);
  return JSON.stringify({
    type: 'Topology',
    transform: { scale: [scale, scale], translate: [-180, -90] },
    arcs: arcsOf(basemap, scale),
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: basemap.countries.map(({ code, rings }) => ({
          type: 'MultiPolygon',
          id: code,
          arcs: polygons(basemap, rings).map((polygon) => polygon.map((ring) => [...ring])),
        })),
      },
    },
  });
}

/** Degrees in a cell. Single precision blurs each distance between neighbouring meridians, hence their mean. */
function gridStep({ lon }: Basemap): number {
  const meridians = [...new Set(lon)].sort((a, b) => a - b);
  const steps = intervals(meridians);
  const least = Math.min(...steps);
  const single = steps.filter((step) => step < 1.5 * least);
  return 360 / Math.round((360 * single.length) / single.reduce((sum, step) => sum + step, 0));
}

function arcsOf({ lon, lat, starts }: Basemap, scale: number): number[][][] {
  const cell = (degrees: number): number => Math.round(degrees / scale);
  return Array.from({ length: starts.length - 1 }, (_, arc) => {
    let [x, y] = [0, 0];
    return Array.from({ length: starts[arc + 1]! - starts[arc]! }, (__, i) => {
      const [toX, toY] = [cell(lon[starts[arc]! + i]! + 180), cell(lat[starts[arc]! + i]! + 90)];
      const step = [toX - x, toY - y];
      [x, y] = [toX, toY];
      return step;
    });
  });
}

/** Rings with their holes: a ring inside an odd number of others is a hole of the smallest of them. */
function polygons(basemap: Basemap, rings: readonly Ring[]): Ring[][] {
  const outlines = rings.map((ring) => ({ ring, points: pointsOf(basemap, ring) }));
  const around = outlines.map(({ points }) =>
    outlines.filter((other) => other.points !== points && holds(other.points, points[0]!)),
  );
  const outers = outlines.filter((_, i) => around[i]!.length % 2 === 0).map(({ ring }) => [ring]);
  outlines.forEach(({ ring }, i) => {
    if (around[i]!.length % 2 === 0) return;
    const owner = around[i]!.reduce((a, b) => (area(a.points) < area(b.points) ? a : b));
    outers.find(([outer]) => outer === owner.ring)?.push(ring);
  });
  return outers;
}

type Points = readonly (readonly [x: number, y: number])[];

function pointsOf(basemap: Basemap, ring: Ring): Points {
  const points: [number, number][] = [];
  followRing(basemap, ring, (point) => points.push([basemap.lon[point]!, basemap.lat[point]!]));
  return points;
}

function holds(ring: Points, [x, y]: readonly [number, number]): boolean {
  let isInside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1)!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  });
  return isInside;
}

function area(ring: Points): number {
  const twice = ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)![0] * y - x * ring.at(i - 1)![1], 0);
  return Math.abs(twice) / 2;
}
