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
  const { themeCount } = index;
  const box = visibleBox(camera, SINGLE_RADIUS);
  const shown: number[] = [];
  for (let i = 0; i < level.xs.length; i++) {
    const x = level.xs[i]!;
    const y = level.ys[i]!;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) shown.push(i);
  }
  const marks = shown.map((cluster): Mark => {
    const [x, y] = toScreen(camera, [level.xs[cluster]!, level.ys[cluster]!]);
    const count = level.counts[cluster]!;
    const themes = [...level.themeCounts.subarray(cluster * themeCount, (cluster + 1) * themeCount)];
    const point = level.members[level.starts[cluster]!]!;
    return {
      x,
      y,
      radius: markRadius(count),
      level,
      cluster,
      count,
      themes,
      point,
      isVague: level.vague[cluster] === 1,
    };
  });
  return marks.sort((a, b) => b.count - a.count || a.point - b.point);
}
