/** What the map shows of the projects in a view: one mark a cluster or place, the largest first. */
import { toScreen, visibleBox, type Camera } from './camera.js';
import { type ClusterIndex, type ClusterLevel, markRadius, SINGLE_RADIUS } from './clusters.js';
import type { Target } from './hit-test.js';
import type { WorldPoint } from './projection.js';

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

/** The place among the marks of the one nearest to a point of the plane; -1 when there is none. */
export function nearestMark(marks: readonly Mark[], camera: Camera, point: WorldPoint): number {
  const [x, y] = toScreen(camera, point);
  const away = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
  return away.indexOf(Math.min(...away));
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
