/** How a map that was let go of while it moved goes on for a moment. */

/** How long it goes on, in milliseconds. */
export const GLIDE_MS = 300;

/** Moves older than this say nothing of the speed at the end, in milliseconds. */
const RECENT_MS = 80;
/** Speeds in pixels per millisecond: below the first the map was put down, above the last nobody could follow. */
const LEAST = 0.15;
const MOST = 4;

/** A pointer's position in CSS pixels, at a time in milliseconds. */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** How far the map goes on once it is let go of at a time, in CSS pixels; undefined when it stays where it is. */
export function glideAfter(
  trail: readonly Sample[],
  time: number,
): { readonly dx: number; readonly dy: number } | undefined {
  const recent = trail.filter((sample) => sample.time >= time - RECENT_MS);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || time <= first.time) return undefined;
  const [across, down] = [last.x - first.x, last.y - first.y];
  const speed = Math.hypot(across, down) / (time - first.time);
  if (speed < LEAST) return undefined;
  // A move that settles starts three times as fast as a steady one: see `cameraAt`.
  const reach = (Math.min(speed, MOST) / speed) * (GLIDE_MS / 3 / (time - first.time));
  return { dx: across * reach, dy: down * reach };
}
