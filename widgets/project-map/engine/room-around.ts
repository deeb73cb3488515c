import type { Sides } from './camera.js';

/** Pixels from the middle of a mark to what it keeps clear of. */
const MARGIN = 28;
/** Part of the box that is always left to what is framed, whatever lies over it. */
const LEFT = 0.4;

/**
 * How much of each side of the map is kept clear: what lies over it, and the width of a mark. Each thing that lies over
 * counts on the side where it takes the least of the map. `undefined` without a map.
 */
export function roomAround(surface: Element | undefined, overlays: string): Sides | undefined {
  if (!surface) return undefined;
  const box = surface.getBoundingClientRect();
  const taken = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const overlay of surface.parentElement!.querySelectorAll(overlays)) {
    const { top, right, bottom, left, width } = overlay.getBoundingClientRect();
    // What is hidden, or lies under the map rather than over it, takes nothing.
    if (width === 0 || top >= box.bottom) continue;
    const sides = [
      ['top', bottom - box.top, box.height],
      ['right', box.right - left, box.width],
      ['bottom', box.bottom - top, box.height],
      ['left', right - box.left, box.width],
    ] as const;
    const [side, depth] = sides.reduce((least, each) => (each[1] / each[2] < least[1] / least[2] ? each : least));
    taken[side] = Math.max(taken[side], depth);
  }
  const shrink = (length: number, ...sides: readonly number[]): number =>
    Math.min(1, (length * (1 - LEFT)) / sides.reduce((sum, each) => sum + each + MARGIN, 0));
  const down = shrink(box.height, taken.top, taken.bottom);
  const across = shrink(box.width, taken.left, taken.right);
  return {
    top: (taken.top + MARGIN) * down,
    right: (taken.right + MARGIN) * across,
    bottom: (taken.bottom + MARGIN) * down,
    left: (taken.left + MARGIN) * across,
  };
}
