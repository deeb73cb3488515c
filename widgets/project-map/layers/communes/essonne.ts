/** Where Essonne is, so that the map can go there and knows when it shows it. */
import { type Camera, scaleOf, toScreen } from '../../engine/camera.js';
import type { Projection } from '../../engine/projection.js';

/** A view of the whole Department: the centre in degrees, and the zoom. */
export const ESSONNE = { center: [2.25, 48.53], zoom: 9.5 } as const;

/** Zoom from which the communes are worth showing. */
export const COMMUNES_ZOOM = 7;

/** A little more than half the width of the Department, in world units. */
const REACH = 0.0015;

/** Whether a view is close enough to Essonne for its communes to be shown. */
export function showsEssonne(camera: Camera, projection: Projection): boolean {
  const [x, y] = toScreen(camera, projection.project(...ESSONNE.center));
  const reach = REACH * scaleOf(camera);
  const isOver = x > -reach && x < camera.width + reach && y > -reach && y < camera.height + reach;
  return camera.zoom >= COMMUNES_ZOOM && isOver;
}
