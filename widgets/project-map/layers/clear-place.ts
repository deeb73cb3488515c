/** Where a mark stands so as to cover no other; in CSS pixels. */
import type { Target } from '../engine/hit-test.js';

/** Room left between two marks. */
const GAP = 2;

/** Room between a mark and the nearest of some others; less than 0 when it covers one. */
export function roomAround({ x, y, radius }: Target, others: readonly Target[]): number {
  return Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y) - other.radius - radius - GAP));
}

/** Whether a mark covers none of some others. */
export function isClear(mark: Target, others: readonly Target[]): boolean {
  return roomAround(mark, others) >= 0;
}
