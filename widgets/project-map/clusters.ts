/**
 * Clusters of points, worked out one zoom level at a time and only when that level is drawn.
 *
 * Points fall into square cells; then the fullest cell absorbs its neighbours' points when their centre is within a
 * cell's width, and so on down. One pass over the points, no tree: filtering 100,000 points again costs milliseconds.
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

  /** The clusters to draw at a zoom, whole or not. */
  levelAt(zoom: number): ClusterLevel {
    const whole = Math.max(0, Math.floor(zoom + 1e-6));
    let level = this.#levels.get(whole);
    if (!level) {
      level = clusterPoints(this.points, this.themeCount, (TILE * 2 ** whole) / CLUSTER_RADIUS);
      this.#levels.set(whole, level);
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

function clusterPoints(points: MapPoints, themeCount: number, cellsPerUnit: number): ClusterLevel {
  const { xs, ys } = points;
  const total = xs.length;
  const table = new CellTable(total);
  const cellOf = new Uint32Array(total);
  const sumX = new Float64Array(total);
  const sumY = new Float64Array(total);
  const weight = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const cell = table.findOrAdd(Math.floor(xs[i]! * cellsPerUnit), Math.floor(ys[i]! * cellsPerUnit));
    cellOf[i] = cell;
    sumX[cell]! += xs[i]!;
    sumY[cell]! += ys[i]!;
    weight[cell]!++;
  }
  const { ids, count } = mergeCells(table, sumX, sumY, weight, 1 / cellsPerUnit);
  const joined = joinOverlaps(ids, count, sumX, sumY, weight, cellsPerUnit * CLUSTER_RADIUS);
  const clusterOf = cellOf.map((cell) => joined.ids[ids[cell]!]!);
  return { ...summarise(points, themeCount, clusterOf, joined.count), ...groupMembers(clusterOf, joined.count) };
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

/** Gives each cell the number of its cluster, the fullest cells first. */
function mergeCells(
  table: CellTable,
  sumX: Float64Array,
  sumY: Float64Array,
  weight: Uint32Array,
  radius: number,
): { ids: Int32Array; count: number } {
  const ids = new Int32Array(table.size).fill(-1);
  const order = ids.map((_, cell) => cell).sort((a, b) => weight[b]! - weight[a]! || a - b);
  let count = 0;
  for (const cell of order) {
    if (ids[cell]! >= 0) continue;
    ids[cell] = count;
    const x = sumX[cell]! / weight[cell]!;
    const y = sumY[cell]! / weight[cell]!;
    for (let near = 0; near < 9; near++) {
      const other = table.find(table.columns[cell]! + (near % 3) - 1, table.rows[cell]! + Math.floor(near / 3) - 1);
      if (other < 0 || ids[other]! >= 0) continue;
      const away = Math.hypot(sumX[other]! / weight[other]! - x, sumY[other]! / weight[other]! - y);
      if (away < radius) ids[other] = count;
    }
    count++;
  }
  return { ids, count };
}

/** Joins the clusters whose discs would overlap; gives each the number of the one it ends in. */
function joinOverlaps(
  clusterOf: Int32Array,
  total: number,
  cellX: Float64Array,
  cellY: Float64Array,
  cellWeight: Uint32Array,
  scale: number,
): { ids: Int32Array; count: number } {
  const sumX = new Float64Array(total);
  const sumY = new Float64Array(total);
  const weight = new Uint32Array(total);
  clusterOf.forEach((cluster, cell) => {
    sumX[cluster]! += cellX[cell]! * scale;
    sumY[cluster]! += cellY[cell]! * scale;
    weight[cluster]! += cellWeight[cell]!;
  });
  const xOf = (i: number): number => sumX[i]! / weight[i]!;
  const into = new Int32Array(total).map((_, i) => i);
  let order = into.slice();
  for (let before = 0; before !== order.length;) {
    before = order.length;
    order.sort((a, b) => xOf(a) - xOf(b));
    order.forEach((a, place) => {
      if (into[a] !== a) return;
      const [x, y, radius] = [xOf(a), sumY[a]! / weight[a]!, markRadius(weight[a]!) + GAP];
      for (let next = place + 1; next < order.length; next++) {
        const b = order[next]!;
        if (xOf(b) - x > radius + MAX_RADIUS) break;
        if (into[b] !== b || Math.hypot(xOf(b) - x, sumY[b]! / weight[b]! - y) > radius + markRadius(weight[b]!))
          continue;
        const [kept, gone] = weight[a]! < weight[b]! ? [b, a] : [a, b];
        into[gone] = kept;
        sumX[kept]! += sumX[gone]!;
        sumY[kept]! += sumY[gone]!;
        weight[kept]! += weight[gone]!;
        break;
      }
    });
    order = order.filter((i) => into[i] === i);
  }
  const rootOf = (i: number): number => (into[i] === i ? i : rootOf(into[i]!));
  const numbers = new Int32Array(total);
  order.sort().forEach((i, number) => (numbers[i] = number));
  return { ids: into.map((_, i) => numbers[rootOf(i)]!), count: order.length };
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
