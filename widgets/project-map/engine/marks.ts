/** The marks of all layers together, and the one nearest to a place. */
import { toScreen, type Camera } from './camera.js';
import { hasMarks, type MapLayer, type Mark } from './layer.js';
import type { WorldPoint } from './projection.js';

/** The marks in a view, the heaviest first; those that weigh the same in the order of their layers. */
export function marksIn(layers: readonly MapLayer[], camera: Camera): Mark[] {
  return layers
    .filter(hasMarks)
    .flatMap((layer) => layer.marks(camera))
    .sort((a, b) => b.weight - a.weight);
}

/** The place among the marks of the one nearest to a point of the plane; -1 when there is none. */
export function nearestMark(marks: readonly Mark[], camera: Camera, point: WorldPoint): number {
  const [x, y] = toScreen(camera, point);
  const away = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
  return away.indexOf(Math.min(...away));
}
