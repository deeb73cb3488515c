import type { ProjectLayer } from '../data/project-layer.js';
import { POSITIONS } from '../engine/map-points.js';
import type { WorldBox } from '../engine/projection.js';

/** The rows of the results with a place in a part of the plane, in their order. */
export function rowsInView({ points, context }: ProjectLayer, { left, top, right, bottom }: WorldBox): Uint32Array {
  const { xs, ys, projects } = points;
  const { table, rows } = context.selection;
  const isIn = new Uint8Array(table.size);
  projects.forEach((row, point) => {
    const x = xs[point]! / POSITIONS;
    const y = ys[point]! / POSITIONS;
    if (x >= left && x <= right && y >= top && y <= bottom) isIn[row] = 1;
  });
  return rows.filter((row) => isIn[row]);
}
