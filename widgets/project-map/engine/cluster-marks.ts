/** Clusters and places as marks of a layer. */
import { type Camera, toScreen } from './camera.js';
import { markRadius } from './cluster-heaps.js';
import type { ClusterIndex, ClusterLevel } from './clusters.js';
import type { Mark, MarkLayer } from './layer.js';

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
