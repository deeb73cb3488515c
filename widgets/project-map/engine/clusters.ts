/**
 * Clusters of points, worked out for what is in view and a little around, one half level of zoom at a time and only when
 * it is drawn. No tree: filtering 100,000 points again costs a few milliseconds.
 */
import type { Camera } from './camera.js';
import { type CellWindow, cellsOf, holds, modulo, OUTSIDE, stepOf, windowAround } from './cluster-cells.js';
import { type Heaps, joinHeaps, rootOf, rootsOf } from './cluster-heaps.js';
import { boxAround, type MapPoints, POSITIONS } from './map-points.js';
import type { WorldBox } from './projection.js';

/** The clusters of one half level around a view, in columns; a cluster of one point is that point. */
export interface ClusterLevel {
  readonly window: CellWindow;
  /** The cluster of each cell; -1 for an empty one. */
  readonly clusterOf: Int32Array;
  /** Mean positions, in world units. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Distinct projects in each cluster. */
  readonly counts: Uint32Array;
  /** How many of its projects have each theme: `themeCounts[cluster * themeCount + theme]`. */
  readonly themeCounts: Uint32Array;
  /** 1 when all its places are only known to the region or the country. */
  readonly vague: Uint8Array;
  /** The first point of each cluster. */
  readonly firsts: Uint32Array;
}

/** Levels kept for when the visitor comes back to them. */
const LEVELS_KEPT = 4;

/** Clusters of the points whose project is shown; build a new one when the filters change. */
export class ClusterIndex {
  readonly points: MapPoints;
  readonly themeCount: number;
  /** For each project, 1 when it is shown; all are without it. */
  readonly shown: Uint8Array | undefined;
  /** By half level, the one asked for last at the end. */
  readonly #levels = new Map<number, ClusterLevel>();

  constructor(points: MapPoints, themeCount: number, shown?: Uint8Array) {
    this.points = points;
    this.themeCount = themeCount;
    this.shown = shown;
  }

  /** The clusters to draw in a view: those of the half level below its zoom. */
  levelAt(camera: Camera): ClusterLevel {
    const step = stepOf(camera.zoom);
    let level = this.#levels.get(step);
    if (!level || !holds(level.window, camera)) level = this.#cluster(windowAround(camera));
    this.#levels.delete(step);
    this.#levels.set(step, level);
    if (this.#levels.size > LEVELS_KEPT) this.#levels.delete(this.#levels.keys().next().value!);
    return level;
  }

  /** The smallest rectangle around all the points shown, in world units; null when there is none. */
  get extent(): WorldBox | null {
    const { projects } = this.points;
    const shown = this.shown;
    const points = new Uint32Array(projects.length);
    let count = 0;
    for (let point = 0; point < points.length; point++) if (!shown || shown[projects[point]!]) points[count++] = point;
    return boxAround(this.points, points.subarray(0, count));
  }

  #cluster(window: CellWindow): ClusterLevel {
    const cells = cellsOf(this.points, this.shown, window);
    const heaps = heapsOf(this.points, cells, window);
    joinHeaps(window, heaps);
    const { into, x, y } = heaps;
    const clusterOf = new Int32Array(into.length).fill(-1);
    const roots = rootsOf(heaps);
    roots.forEach((cell, cluster) => (clusterOf[cell] = cluster));
    for (let cell = 0; cell < into.length; cell++) clusterOf[cell] = clusterOf[rootOf(into, cell)]!;
    const { left, top, side, across } = window;
    return {
      window,
      clusterOf,
      xs: Float64Array.from(roots, (cell) => (left + x[cell]! / side) / across),
      ys: Float64Array.from(roots, (cell) => (top + y[cell]! / side) / across),
      ...summarise(this.points, this.themeCount, cells, clusterOf, roots.length),
    };
  }
}

function heapsOf(points: MapPoints, cells: Uint16Array, window: CellWindow): Heaps {
  const { xs, ys } = points;
  const { across, side, left, top, columns, rows } = window;
  const size = columns * rows;
  const weight = new Uint32Array(size);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell === OUTSIDE) continue;
    weight[cell]!++;
    x[cell]! += xs[i]!;
    y[cell]! += ys[i]!;
  }
  const unit = across / POSITIONS;
  for (let cell = 0; cell < size; cell++) {
    if (weight[cell] === 0) continue;
    const column = cell % columns;
    // In the world itself, whatever copy of it the window shows.
    const home = modulo(left + column, across);
    x[cell] = (column + (x[cell]! / weight[cell]!) * unit - home) * side;
    y[cell] = ((y[cell]! / weight[cell]!) * unit - top) * side;
  }
  return { weight, x, y, into: new Int32Array(size).map((_, cell) => cell) };
}

/** Counts of distinct projects, relying on a project's points following each other. */
function summarise(
  { projects, themes, vague: vagueOf }: MapPoints,
  themeCount: number,
  cells: Uint16Array,
  clusterOf: Int32Array,
  count: number,
): Pick<ClusterLevel, 'counts' | 'themeCounts' | 'vague' | 'firsts'> {
  const counts = new Uint32Array(count);
  const themeCounts = new Uint32Array(count * themeCount);
  const vague = new Uint8Array(count).fill(1);
  const firsts = new Uint32Array(count);
  const lastProject = new Int32Array(count).fill(-1);
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === OUTSIDE) continue;
    const cluster = clusterOf[cells[i]!]!;
    const project = projects[i]!;
    if (!vagueOf[i]) vague[cluster] = 0;
    if (lastProject[cluster] === project) continue;
    if (counts[cluster]!++ === 0) firsts[cluster] = i;
    lastProject[cluster] = project;
    for (let bits = themes[project]!; bits !== 0; bits &= bits - 1)
      themeCounts[cluster * themeCount + 31 - Math.clz32(bits & -bits)]!++;
  }
  return { counts, themeCounts, vague, firsts };
}
