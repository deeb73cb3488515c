/** Where the name of each country stands: well inside its largest territory, where the land is wide. */
import { followRing } from '../../basemap/basemap.js';
import type { BasemapPaths } from '../../basemap/basemap-paths.js';

/** A place for a name: its middle, and how much land there is around, west to east. In world units. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  /** 0 for a territory too small for an outline. */
  readonly width: number;
}

/** Where a country's name can stand, in world units. */
export interface LabelledCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The best first; one at least. */
  readonly spots: readonly LabelSpot[];
  /** Of the largest territory. */
  readonly height: number;
  readonly area: number;
}

/** Horizontal lines that the land is measured along. */
export const LINES = 13;

const known = new WeakMap<BasemapPaths, readonly LabelledCountry[]>();

/** The countries of a basemap, the largest first; worked out once, in a few milliseconds. */
export function labelledCountries(paths: BasemapPaths): readonly LabelledCountry[] {
  let countries = known.get(paths);
  if (!countries) known.set(paths, (countries = findSpots(paths)));
  return countries;
}

function findSpots(paths: BasemapPaths): readonly LabelledCountry[] {
  const byCode = new Map<string, LabelledCountry>();
  for (const { code, rings, dots } of paths.basemap.countries) {
    if (!code) continue;
    const found = rings.length > 0 ? onLand(paths, rings) : onDot(paths, dots);
    // Two shapes can share a code: the name stands on the larger.
    if (found.area >= (byCode.get(code)?.area ?? 0)) byCode.set(code, { code, ...found });
  }
  return [...byCode.values()].sort((a, b) => b.area - a.area);
}

type Found = Omit<LabelledCountry, 'code'>;

function onDot({ projection }: BasemapPaths, [lon, lat]: readonly number[]): Found {
  const [x, y] = projection.project(lon!, lat!);
  return { spots: [{ x, y, width: 0 }], height: 0, area: 0 };
}

function onLand(paths: BasemapPaths, rings: readonly Int32Array[]): Found {
  const outlines = rings.map((ring) => outline(paths, ring));
  const { top, bottom, area } = outlines
    .map(extentOf)
    .reduce((most, extent) => (extent.area > most.area ? extent : most));
  const step = (bottom - top) / LINES;
  const lines = crossings(outlines, top + step / 2, step);
  const spots = lines.map((xs, line) => {
    const [left, right] = widest(xs);
    const middle = (left + right) / 2;
    // A name is as high as a few lines: land that narrows at once above or below is of no use to it.
    const above = around(lines[line - 1], middle);
    const below = around(lines[line + 1], middle);
    const from = Math.max(left, above[0], below[0]);
    const width = Math.min(right, above[1], below[1]) - from;
    const centrality = 1 - Math.abs((2 * line) / (LINES - 1) - 1) / 3;
    return { x: from + width / 2, y: top + step * (line + 0.5), width, rank: width * centrality };
  });
  return { spots: spots.sort((a, b) => b.rank - a.rank), height: bottom - top, area };
}

/** The points of a ring, x and y in turn; its last point is the first again. */
function outline({ basemap, xs, ys }: BasemapPaths, ring: Int32Array): readonly number[] {
  const points: number[] = [];
  followRing(basemap, ring, (point) => points.push(xs[point]!, ys[point]!));
  return points;
}

function extentOf(points: readonly number[]): { top: number; bottom: number; area: number } {
  let top = points[1]!;
  let bottom = top;
  let twice = 0;
  for (let i = 2; i < points.length; i += 2) {
    const y = points[i + 1]!;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    twice += points[i - 2]! * y - points[i]! * points[i - 1]!;
  }
  return { top, bottom, area: Math.abs(twice) / 2 };
}

/** For each line, where it enters and leaves the land, from west to east. */
function crossings(outlines: readonly (readonly number[])[], first: number, step: number): number[][] {
  const lines: number[][] = [];
  while (lines.length < LINES) lines.push([]);
  for (const points of outlines)
    for (let i = 2; i < points.length; i += 2) {
      const y = (points[i - 1]! - first) / step;
      const nextY = (points[i + 1]! - first) / step;
      const to = Math.min(Math.ceil(Math.max(y, nextY)), LINES);
      for (let line = Math.max(Math.ceil(Math.min(y, nextY)), 0); line < to; line++)
        lines[line]!.push(points[i - 2]! + ((line - y) / (nextY - y)) * (points[i]! - points[i - 2]!));
    }
  for (const xs of lines) xs.sort((a, b) => a - b);
  return lines;
}

function widest(xs: readonly number[]): readonly [left: number, right: number] {
  let best: readonly [number, number] = [0, 0];
  for (let i = 1; i < xs.length; i += 2) if (xs[i]! - xs[i - 1]! > best[1] - best[0]) best = [xs[i - 1]!, xs[i]!];
  return best;
}

/** The stretch of land of a line that holds an x; nothing when that is at sea. */
function around(xs: readonly number[] = [], x: number): readonly [left: number, right: number] {
  for (let i = 1; i < xs.length; i += 2) if (xs[i - 1]! <= x && x <= xs[i]!) return [xs[i - 1]!, xs[i]!];
  return [x, x];
}
