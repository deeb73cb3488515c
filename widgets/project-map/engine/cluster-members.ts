/** The points that a cluster stands for: looked for when one is named or opened. */
import { scaleOf } from './camera.js';
import { CLUSTER_RADIUS, cellsOf, OUTSIDE } from './cluster-cells.js';
import type { ClusterMark } from './cluster-marks.js';
import type { ClusterIndex, ClusterLevel } from './clusters.js';
import { boxAround } from './map-points.js';
import type { WorldBox } from './projection.js';

/** Points grouped by cluster, in order; those of cluster i run from `starts[i]` to the one before `starts[i + 1]`. */
interface Members {
  readonly level: ClusterLevel;
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
}

/** Those of the level that each index was last asked for. */
const grouped = new WeakMap<ClusterIndex, Members>();

/** The points that a mark stands for, in order. */
export function membersOf({ index, level, cluster }: Pick<ClusterMark, 'index' | 'level' | 'cluster'>): Uint32Array {
  let known = grouped.get(index);
  if (known?.level !== level) grouped.set(index, (known = group(level, index)));
  return known.members.subarray(known.starts[cluster], known.starts[cluster + 1]);
}

/** The part of the world that a mark's points take up; undefined when they stay together up to a zoom. */
export function clusterExtent(mark: ClusterMark, maxZoom: number): WorldBox | undefined {
  const box = mark.count > 1 && boxAround(mark.index.points, membersOf(mark));
  if (!box) return undefined;
  const pixels = Math.max(box.right - box.left, box.bottom - box.top) * scaleOf({ zoom: maxZoom });
  return pixels > 2 * CLUSTER_RADIUS ? box : undefined;
}

/** A counting sort of the points by cluster. */
function group(level: ClusterLevel, { points, shown }: ClusterIndex): Members {
  const { window, clusterOf, counts } = level;
  const cells = cellsOf(points, shown, window);
  const starts = new Uint32Array(counts.length + 1);
  for (const cell of cells) if (cell !== OUTSIDE) starts[clusterOf[cell]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const members = new Uint32Array(starts.at(-1)!);
  for (let point = 0; point < cells.length; point++)
    if (cells[point] !== OUTSIDE) members[next[clusterOf[cells[point]!]!]!++] = point;
  return { level, members, starts };
}
