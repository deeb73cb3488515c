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
}

/** The zoom beyond which the embedded basemap, whose grid is 8 km wide, has nothing more to say. */
export const MAX_ZOOM = 9;

const TILE = 256;

/** Pixels in a world unit. */
export function scaleOf({ zoom }: Pick<Camera, 'zoom'>): number {
  return TILE * 2 ** zoom;
}

/** Where a point of the plane is on screen, in CSS pixels from the top left corner. */
export function toScreen(camera: Camera, [x, y]: WorldPoint): readonly [x: number, y: number] {
  const scale = scaleOf(camera);
  return [(x - camera.x) * scale + camera.width / 2, (y - camera.y) * scale + camera.height / 2];
}

/** The point of the plane under a pixel. */
export function toWorld(camera: Camera, x: number, y: number): WorldPoint {
  const scale = scaleOf(camera);
  return [camera.x + (x - camera.width / 2) / scale, camera.y + (y - camera.height / 2) / scale];
}

/** The part of the plane that the box shows, widened by a margin in pixels. */
export function visibleBox(camera: Camera, margin = 0): WorldBox {
  const [left, top] = toWorld(camera, -margin, -margin);
  const [right, bottom] = toWorld(camera, camera.width + margin, camera.height + margin);
  return { left, top, right, bottom };
}

/** The same view kept in reason: not smaller than the world, not closer than MAX_ZOOM, never off the world's edge. */
export function clampCamera(camera: Camera, bounds: WorldBox): Camera {
  const zoom = Math.min(Math.max(camera.zoom, zoomThatFits(camera, bounds)), MAX_ZOOM);
  const scale = scaleOf({ zoom });
  return {
    ...camera,
    zoom,
    x: clampAxis(camera.x, bounds.left, bounds.right, camera.width / scale),
    y: clampAxis(camera.y, bounds.top, bounds.bottom, camera.height / scale),
  };
}

/** Keeps a window of the given length inside a range, or centres it when the range is shorter. */
function clampAxis(centre: number, start: number, end: number, length: number): number {
  if (end - start <= length) return (start + end) / 2;
  return Math.min(Math.max(centre, start + length / 2), end - length / 2);
}

function zoomThatFits(size: Pick<Camera, 'width' | 'height'>, box: WorldBox, padding = 0): number {
  const across = Math.max(size.width - 2 * padding, 1) / Math.max(box.right - box.left, 1e-9);
  const down = Math.max(size.height - 2 * padding, 1) / Math.max(box.bottom - box.top, 1e-9);
  return Math.log2(Math.min(across, down) / TILE);
}

/** The closest view that shows a whole rectangle with `padding` pixels around it, no closer than `maxZoom`. */
export function fitBox(camera: Camera, box: WorldBox, padding: number, maxZoom = MAX_ZOOM): Camera {
  const zoom = Math.min(zoomThatFits(camera, box, padding), maxZoom);
  return { ...camera, zoom, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** The view moved so that what was drawn at a pixel is now `dx`, `dy` pixels further. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = scaleOf(camera);
  return { ...camera, x: camera.x - dx / scale, y: camera.y - dy / scale };
}

/** The view zoomed by a number of levels while the point under a pixel stays where it is. */
export function zoomAround(camera: Camera, levels: number, x: number, y: number): Camera {
  const zoom = Math.min(camera.zoom + levels, MAX_ZOOM);
  const [worldX, worldY] = toWorld(camera, x, y);
  const scale = scaleOf({ zoom });
  return { ...camera, zoom, x: worldX - (x - camera.width / 2) / scale, y: worldY - (y - camera.height / 2) / scale };
}

/** The smallest rectangle around the points whose index is given (all of them without a list); null when there is none. */
export function boxAround(xs: Float32Array, ys: Float32Array, indices?: Iterable<number>): WorldBox | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const i of indices ?? xs.keys()) {
    const x = xs[i]!;
    const y = ys[i]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right ? null : { left, top, right, bottom };
}
