/** The marks of all layers together, and the one nearest to a place. */
import { attempt } from './attempt.js';
import { toScreen, type Camera } from './camera.js';
import { hasMarks, type MapLayer, type Mark } from './layer.js';
import type { WorldPoint } from './projection.js';

/** The marks in a view, the heaviest first; of those that weigh the same, the upper layer's. */
export function marksIn(layers: readonly MapLayer[], camera: Camera): Mark[] {
  const marks: Mark[] = [];
  for (const layer of layers.toReversed())
    if (hasMarks(layer)) marks.push(...(attempt(layer, () => layer.marks(camera, marks)) ?? []));
  return marks.sort((a, b) => b.weight - a.weight);
}

/** The place among the marks of the one nearest to a point of the plane; -1 when there is none. */
export function nearestMark(marks: readonly Mark[], camera: Camera, point: WorldPoint): number {
  const [x, y] = toScreen(camera, point);
  const away = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
  return away.indexOf(Math.min(...away));
}
