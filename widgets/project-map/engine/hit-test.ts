/** What lies under a pointer, and which mark is next in a direction: geometry on screen, in CSS pixels. */

/** Something round that can be pointed at. */
export interface Target {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Directions in which the keyboard moves from mark to mark. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The target under a point, or the nearest within `slack` pixels of its edge; -1 when there is none. */
export function hitTest(targets: readonly Target[], x: number, y: number, slack = 0): number {
  let nearest = -1;
  let least = Infinity;
  targets.forEach((target, i) => {
    const gap = Math.hypot(target.x - x, target.y - y) - target.radius;
    if (gap > slack || gap >= least) return;
    nearest = i;
    least = gap;
  });
  return nearest;
}

/** The mark to go to from another in a direction: near first, straight ahead before aside; -1 when none lies that way. */
export function nextTarget(targets: readonly Target[], from: number, direction: Direction): number {
  const origin = targets[from];
  if (!origin) return -1;
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best = -1;
  let least = Infinity;
  targets.forEach((target, i) => {
    const ahead = sign * (across ? target.x - origin.x : target.y - origin.y);
    const aside = Math.abs(across ? target.y - origin.y : target.x - origin.x);
    if (i === from || ahead <= 0 || aside > ahead * 2) return;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      best = i;
      least = cost;
    }
  });
  return best;
}
