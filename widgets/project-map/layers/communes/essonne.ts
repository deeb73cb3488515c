/** Where Essonne is, so that the map can go there and knows when it shows it. */
import { type Camera, scaleOf, toScreen } from '../../engine/camera.js';
import type { Projection } from '../../engine/projection.js';

/** The middle of the Department, in degrees. */
export const ESSONNE = [2.25, 48.53] as const;

/** The zoom at which the whole Department fills a map; Mercator enlarges it. @param size Of the map, in CSS pixels. */
export function essonneZoom({ clientWidth, clientHeight }: Element, { wraps }: Projection): number {
  return Math.log2(Math.min(clientWidth, clientHeight)) + (wraps ? 0.75 : 1.25);
}

/** Zoom from which the communes are worth showing. */
export const COMMUNES_ZOOM = 7;

/** A little more than half the width of the Department, in world units. */
const REACH = 0.0015;

/** Whether a view is close enough to Essonne for its communes to be shown. */
export function showsEssonne(camera: Camera, projection: Projection): boolean {
  const [x, y] = toScreen(camera, projection.project(...ESSONNE));
  const reach = REACH * scaleOf(camera);
  const isOver = x > -reach && x < camera.width + reach && y > -reach && y < camera.height + reach;
  return camera.zoom >= COMMUNES_ZOOM && isOver;
}
