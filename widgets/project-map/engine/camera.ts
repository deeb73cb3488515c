/** What part of the plane is on screen: a centre, a zoom and the size of the box; every function returns a new value. */
import type { WorldBox, WorldPoint } from './projection.js';

/** A view of the plane. */
export interface Camera {
  /** Centre, in world units. */
  readonly x: number;
  readonly y: number;
  /** A world unit is 256 × 2^zoom pixels wide. */
  readonly zoom: number;
  /** Size of the box, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether the world repeats from west to east: points are then shown at their copy nearest to the centre. */
  readonly wraps?: boolean;
}

/** A view worked out from another. */
export type Target = (camera: Camera) => Camera;

/** How close the embedded basemap is looked at: there, a commune of Essonne is as wide as a hand. */
export const MAX_ZOOM = 12;

/** Pixels along each side of the box. */
export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const TILE = 256;

/** Pixels in a world unit. */
export function scaleOf({ zoom }: Pick<Camera, 'zoom'>): number {
  return TILE * 2 ** zoom;
}

/** Where a point of the plane is on screen, in CSS pixels from the top left corner. */
export function toScreen(camera: Camera, [x, y]: WorldPoint): readonly [x: number, y: number] {
  const scale = scaleOf(camera);
  return [eastOf(camera, x) * scale + camera.width / 2, (y - camera.y) * scale + camera.height / 2];
}

/** How far east of the centre a point is, in world units: of its nearest copy where the world repeats. */
export function eastOf(camera: Pick<Camera, 'x' | 'wraps'>, x: number): number {
  const east = x - camera.x;
  return camera.wraps ? east - Math.round(east) : east;
}

/** The same view, its centre in the world itself rather than in a copy of it. */
export function normalise(camera: Camera): Camera {
  const turns = camera.wraps ? Math.floor(camera.x) : 0;
  return turns === 0 ? camera : { ...camera, x: camera.x - turns };
}

/** The point of the plane under a pixel. */
export function toWorld(camera: Camera, x: number, y: number): WorldPoint {
  const scale = scaleOf(camera);
  return [camera.x + (x - camera.width / 2) / scale, camera.y + (y - camera.height / 2) / scale];
}

/** The part of the plane that the box shows, widened by a margin in pixels; where the world repeats, it may reach over its edges. */
export function visibleBox(camera: Camera, margin = 0): WorldBox {
  const [left, top] = toWorld(camera, -margin, -margin);
  const [right, bottom] = toWorld(camera, camera.width + margin, camera.height + margin);
  return { left, top, right, bottom };
}

/** The same view kept in reason: not smaller than the world, not closer than `maxZoom`, never off the world's edge nor without a zoom. */
export function clampCamera(camera: Camera, bounds: WorldBox, maxZoom = MAX_ZOOM): Camera {
  const zoom = Math.min(Math.max(camera.zoom || 0, zoomThatFits(camera, bounds)), maxZoom);
  const scale = scaleOf({ zoom });
  return {
    ...camera,
    zoom,
    x: camera.wraps ? camera.x : clampAxis(camera.x, bounds.left, bounds.right, camera.width / scale),
    y: clampAxis(camera.y, bounds.top, bounds.bottom, camera.height / scale),
  };
}

/** Keeps a window of the given length inside a range, or centres it when the range is shorter. */
function clampAxis(centre: number, start: number, end: number, length: number): number {
  if (end - start <= length) return (start + end) / 2;
  return Math.min(Math.max(centre, start + length / 2), end - length / 2);
}

function zoomThatFits({ width, height }: Pick<Camera, 'width' | 'height'>, box: WorldBox): number {
  const across = Math.max(width, 1) / Math.max(box.right - box.left, 1e-9);
  const down = Math.max(height, 1) / Math.max(box.bottom - box.top, 1e-9);
  return Math.log2(Math.min(across, down) / TILE);
}

/** The closest view that shows a whole rectangle and leaves room along the sides, no closer than `maxZoom`. */
export function fitBox(camera: Camera, box: WorldBox, room: Sides, maxZoom = MAX_ZOOM): Camera {
  const { top, right, bottom, left } = room;
  const inner = { width: camera.width - left - right, height: camera.height - top - bottom };
  const zoom = Math.min(zoomThatFits(inner, box), maxZoom);
  const shift = 2 * scaleOf({ zoom });
  return {
    ...camera,
    zoom,
    x: camera.x + eastOf(camera, (box.left + box.right) / 2) + (right - left) / shift,
    y: (box.top + box.bottom) / 2 + (bottom - top) / shift,
  };
}
