/**
 * Clusters of points, worked out one half level of zoom at a time and only when that level is drawn.
 *
 * Points fall into square cells; then the fullest cell absorbs its neighbours' points when their centre is within a
 * cell's width, and so on down; last, discs that would overlap are joined. No tree: filtering 100,000 points again costs
 * some tens of milliseconds.
 */

/** The points to cluster, in columns. Points of one project follow each other. */
export interface MapPoints {
  /** Positions, in world units. */
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** The project that each point is a place of. */
  readonly projects: Uint32Array;
  /** One bit for each theme of the point's project. */
  readonly themes: Uint32Array;
  /** 1 when the place is only known to the region or the country. */
  readonly vague: Uint8Array;
}

/** The clusters of one zoom level, in columns; a cluster of one point is that point. */
export interface ClusterLevel {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** Distinct projects in each cluster. */
  readonly counts: Uint32Array;
  /** How many of its projects have each theme: `themeCounts[cluster * themeCount + theme]`. */
  readonly themeCounts: Uint32Array;
  /** 1 when all its places are only known to the region or the country. */
  readonly vague: Uint8Array;
  /** Points grouped by cluster, in order; those of cluster i run from `starts[i]` to the one before `starts[i + 1]`. */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
}

/** Distance below which points of a level are put together, in CSS pixels. */
export const CLUSTER_RADIUS = 44;

/** Radius of the disc of a single project, in CSS pixels. */
export const SINGLE_RADIUS = 13;

const MAX_RADIUS = 32;
/** Room between two discs, in CSS pixels. */
const GAP = 4;
/** Clusters beyond which overlaps are left: a view shows few of so many, and looking for them all takes long. */
const JOINED_MOST = 6000;
const TILE = 256;

/** Radius of a disc for a number of projects: 15 pixels for two, 28 for a thousand. */
export function markRadius(count: number): number {
  return count === 1 ? SINGLE_RADIUS : Math.min(14 + 4.6 * Math.log10(count), MAX_RADIUS);
}

/** Clusters of a set of points; build a new one when the filters change. */
export class ClusterIndex {
  readonly points: MapPoints;
  readonly themeCount: number;
  readonly #levels = new Map<number, ClusterLevel>();

  constructor(points: MapPoints, themeCount: number) {
    this.points = points;
    this.themeCount = themeCount;
  }

  /** The clusters to draw at a zoom: those of the half level below. */
  levelAt(zoom: number): ClusterLevel {
    const step = Math.max(0, Math.floor(zoom * 2 + 1e-6));
    let level = this.#levels.get(step);
    if (!level) {
      level = clusterPoints(this.points, this.themeCount, TILE * 2 ** (step / 2));
      this.#levels.set(step, level);
    }
    return level;
  }
}

/** The points of a cluster, in order. */
export function membersOf(level: ClusterLevel, cluster: number): Uint32Array {
  return level.members.subarray(level.starts[cluster], level.starts[cluster + 1]);
}

/** Cells of the plane that hold points: an open-addressing hash table, since Map is four times slower here. */
class CellTable {
  size = 0;
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly #slots: Int32Array;

  constructor(most: number) {
    this.columns = new Int32Array(most);
    this.rows = new Int32Array(most);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1);
  }

  /** The slot of a cell: where it is, or where it would go. */
  #slotOf(column: number, row: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & mask;
    for (;;) {
      const cell = this.#slots[slot]!;
      if (cell < 0 || (this.columns[cell] === column && this.rows[cell] === row)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  find(column: number, row: number): number {
    return this.#slots[this.#slotOf(column, row)]!;
  }

  findOrAdd(column: number, row: number): number {
    const slot = this.#slotOf(column, row);
    const found = this.#slots[slot]!;
    if (found >= 0) return found;
    this.columns[this.size] = column;
    this.rows[this.size] = row;
    return (this.#slots[slot] = this.size++);
  }
}

/** Heaps of points, in columns: mean positions in pixels, points, and the heap that each was put into, itself at first. */
interface Heaps {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Uint32Array;
  readonly into: Int32Array;
}

function clusterPoints(points: MapPoints, themeCount: number, scale: number): ClusterLevel {
  const { xs, ys } = points;
  const total = xs.length;
  const table = new CellTable(total);
  const cellOf = new Uint32Array(total);
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  const weight = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const [left, top] = [xs[i]! * scale, ys[i]! * scale];
    const cell = table.findOrAdd(Math.floor(left / CLUSTER_RADIUS), Math.floor(top / CLUSTER_RADIUS));
    const share = 1 / ++weight[cell]!;
    cellOf[i] = cell;
    x[cell]! += (left - x[cell]!) * share;
    y[cell]! += (top - y[cell]!) * share;
  }
  const heaps = { x, y, weight, into: new Int32Array(table.size).map((_, cell) => cell) };
  joinNeighbours(table, heaps);
  joinOverlaps(heaps);
  const ids = heaps.into.slice();
  let count = 0;
  heaps.into.forEach((into, cell) => {
    if (into === cell) ids[cell] = count++;
  });
  const clusterOf = cellOf.map((cell) => ids[rootOf(heaps.into, cell)]!);
  return { ...summarise(points, themeCount, clusterOf, count), ...groupMembers(clusterOf, count) };
}

function rootOf(into: Int32Array, heap: number): number {
  return into[heap] === heap ? heap : rootOf(into, into[heap]!);
}

function join({ x, y, weight, into }: Heaps, kept: number, gone: number): void {
  const share = weight[gone]! / (weight[kept]! += weight[gone]!);
  x[kept]! += (x[gone]! - x[kept]!) * share;
  y[kept]! += (y[gone]! - y[kept]!) * share;
  into[gone] = kept;
}

/** A counting sort of the points by cluster. */
function groupMembers(clusterOf: Uint32Array, count: number): Pick<ClusterLevel, 'members' | 'starts'> {
  const starts = new Uint32Array(count + 1);
  for (const cluster of clusterOf) starts[cluster + 1]!++;
  for (let i = 1; i <= count; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const members = new Uint32Array(clusterOf.length);
  clusterOf.forEach((cluster, point) => (members[next[cluster]!++] = point));
  return { members, starts };
}

/** Has each cell, the fullest first, take in those beside it whose points are near its own. */
function joinNeighbours(table: CellTable, heaps: Heaps): void {
  const { x, y, weight, into } = heaps;
  const isTaken = new Uint8Array(into.length);
  for (const cell of into.slice().sort((a, b) => weight[b]! - weight[a]! || a - b)) {
    if (isTaken[cell]) continue;
    isTaken[cell] = 1;
    const [left, top] = [x[cell]!, y[cell]!];
    for (let near = 0; near < 9; near++) {
      const other = table.find(table.columns[cell]! + (near % 3) - 1, table.rows[cell]! + Math.floor(near / 3) - 1);
      if (other < 0 || isTaken[other] || Math.hypot(x[other]! - left, y[other]! - top) >= CLUSTER_RADIUS) continue;
      isTaken[other] = 1;
      join(heaps, cell, other);
    }
  }
}

/** Joins the heaps whose discs would overlap, from left to right, until none does. */
function joinOverlaps(heaps: Heaps): void {
  const { x, y, weight, into } = heaps;
  for (let isJoined = true; isJoined;) {
    isJoined = false;
    const order = into.filter((root, heap) => root === heap).sort((a, b) => x[a]! - x[b]!);
    if (order.length > JOINED_MOST) return;
    order.forEach((a, place) => {
      const radius = markRadius(weight[a]!) + GAP;
      for (let next = place + 1; into[a] === a && next < order.length; next++) {
        const b = order[next]!;
        const across = x[b]! - x[a]!;
        if (across > radius + MAX_RADIUS) break;
        if (into[b] !== b || Math.hypot(across, y[b]! - y[a]!) > radius + markRadius(weight[b]!)) continue;
        isJoined = true;
        if (weight[a]! < weight[b]!) join(heaps, b, a);
        else join(heaps, a, b);
        break;
      }
    });
  }
}

/** Mean positions and counts of distinct projects, relying on a project's points following each other. */
function summarise(
  points: MapPoints,
  themeCount: number,
  clusterOf: Uint32Array,
  count: number,
): Omit<ClusterLevel, 'members' | 'starts'> {
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const weight = new Uint32Array(count);
  const counts = new Uint32Array(count);
  const themeCounts = new Uint32Array(count * themeCount);
  const vague = new Uint8Array(count).fill(1);
  const lastProject = new Int32Array(count).fill(-1);
  for (let i = 0; i < clusterOf.length; i++) {
    const cluster = clusterOf[i]!;
    const project = points.projects[i]!;
    // A running mean stays within the range of the points, where a sum of 32-bit floats would drift.
    const share = 1 / ++weight[cluster]!;
    xs[cluster]! += (points.xs[i]! - xs[cluster]!) * share;
    ys[cluster]! += (points.ys[i]! - ys[cluster]!) * share;
    if (!points.vague[i]) vague[cluster] = 0;
    if (lastProject[cluster] === project) continue;
    lastProject[cluster] = project;
    counts[cluster]!++;
    for (let theme = 0; theme < themeCount; theme++)
      if ((points.themes[i]! >> theme) & 1) themeCounts[cluster * themeCount + theme]!++;
  }
  return { xs, ys, counts, themeCounts, vague };
}
