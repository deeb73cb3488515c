/** Clusters and places as marks of a layer. */
import { type Camera, scaleOf, toScreen } from './camera.js';
import { CLUSTER_RADIUS } from './cluster-cells.js';
import { markRadius } from './cluster-heaps.js';
import type { ClusterIndex, ClusterLevel } from './clusters.js';
import type { Mark, MarkLayer } from './layer.js';
import { boxAround } from './map-points.js';
import type { WorldBox } from './projection.js';

/** A cluster of projects, or the place of one. */
export interface ClusterMark extends Mark {
  readonly index: ClusterIndex;
  readonly level: ClusterLevel;
  readonly cluster: number;
  /** Distinct projects that it stands for. */
  readonly count: number;
  /** How many of them have each theme. */
  readonly themes: readonly number[];
  /** The first of its points. */
  readonly point: number;
  /** True when all its places are only known to the region or the country. */
  readonly isVague: boolean;
}

/** The marks of a layer whose disc touches the view, the largest first. */
export function clusterMarks(index: ClusterIndex, camera: Camera, layer: MarkLayer, name: string): ClusterMark[] {
  const level = index.levelAt(camera);
  const { themeCount } = index;
  const marks: ClusterMark[] = [];
  level.counts.forEach((count, cluster) => {
    const radius = markRadius(count);
    const [x, y] = toScreen(camera, [level.xs[cluster]!, level.ys[cluster]!]);
    if (x < -radius || y < -radius || x > camera.width + radius || y > camera.height + radius) return;
    const point = level.firsts[cluster]!;
    marks.push({
      key: `${name}-${point}-${count}`,
      layer,
      weight: count,
      x,
      y,
      radius,
      index,
      level,
      cluster,
      count,
      themes: [...level.themeCounts.subarray(cluster * themeCount, (cluster + 1) * themeCount)],
      point,
      isVague: level.vague[cluster] === 1,
    });
  });
  return marks.sort((a, b) => b.count - a.count || a.point - b.point);
}

/** The points that a mark stands for, in order. */
export function membersOf({ index, level, cluster }: ClusterMark): Uint32Array {
  return index.membersOf(level, cluster);
}

/** The part of the world that a mark's points take up; undefined when they stay together up to a zoom. */
export function clusterExtent(mark: ClusterMark, maxZoom: number): WorldBox | undefined {
  const box = mark.count > 1 && boxAround(mark.index.points, membersOf(mark));
  if (!box) return undefined;
  const pixels = Math.max(box.right - box.left, box.bottom - box.top) * scaleOf({ zoom: maxZoom });
  return pixels > 2 * CLUSTER_RADIUS ? box : undefined;
}
