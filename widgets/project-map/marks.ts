/** What the map shows of the projects in a view: one mark a cluster or place, the largest first. */
import { toScreen, visibleBox, type Camera } from './camera.js';
import type { ClusterIndex, ClusterLevel } from './clusters.js';
import type { Target } from './hit-test.js';

/** A disc on the map. Its position and radius are CSS pixels in the map's box. */
export interface Mark extends Target {
  readonly level: ClusterLevel;
  readonly cluster: number;
  /** Distinct projects that it stands for. */
  readonly count: number;
  /** How many of them have each theme, in the order of the vocabulary. */
  readonly themes: readonly number[];
  /** One of its points. */
  readonly point: number;
  /** True when all its places are only known to the region or the country. */
  readonly isVague: boolean;
}

const SINGLE_RADIUS = 13;

/** Radius of a disc for a number of projects: 15 pixels for two, 28 for a thousand. */
export function markRadius(count: number): number {
  return count === 1 ? SINGLE_RADIUS : Math.min(14 + 4.6 * Math.log10(count), 32);
}

/** The marks whose disc touches the view, the largest first. */
export function visibleMarks(index: ClusterIndex, camera: Camera): Mark[] {
  const level = index.levelAt(camera.zoom);
  const { themeCount, points } = index;
  const box = visibleBox(camera, SINGLE_RADIUS);
  const shown: number[] = [];
  for (let i = 0; i < level.xs.length; i++) {
    const x = level.xs[i]!;
    const y = level.ys[i]!;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) shown.push(i);
  }
  const firstPoint = new Int32Array(level.xs.length).fill(-1);
  const exact = new Uint8Array(level.xs.length);
  for (let i = level.clusterOf.length - 1; i >= 0; i--) {
    firstPoint[level.clusterOf[i]!] = i;
    if (!points.vague[i]) exact[level.clusterOf[i]!] = 1;
  }
  const marks = shown.map((cluster): Mark => {
    const [x, y] = toScreen(camera, [level.xs[cluster]!, level.ys[cluster]!]);
    const count = level.counts[cluster]!;
    const themes = [...level.themeCounts.subarray(cluster * themeCount, (cluster + 1) * themeCount)];
    return {
      x,
      y,
      radius: markRadius(count),
      level,
      cluster,
      count,
      themes,
      point: firstPoint[cluster]!,
      isVague: !exact[cluster],
    };
  });
  return marks.sort((a, b) => b.count - a.count || a.point - b.point);
}
