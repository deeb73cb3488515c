/** A move of the camera over time, eased; pure, so that a frame is a function of the clock. */
import type { Camera } from './camera.js';

/** A move under way. Times are milliseconds of `performance.now()`. */
export interface Motion {
  readonly from: Camera;
  readonly to: Camera;
  readonly start: number;
  readonly duration: number;
}

/** How long a move lasts that the visitor asked for by a button or a key, in milliseconds. */
export const MOTION_MS = 180;

/** The camera at a time of a move: it starts fast, three times as fast as a steady move, and settles. */
export function cameraAt({ from, to, start, duration }: Motion, now: number): Camera {
  const t = Math.min(Math.max((now - start) / duration, 0), 1);
  if (t === 1) return to;
  const eased = 1 - (1 - t) ** 3;
  const mix = (key: 'x' | 'y' | 'zoom'): number => from[key] + (to[key] - from[key]) * eased;
  return { ...to, x: mix('x'), y: mix('y'), zoom: mix('zoom') };
}
