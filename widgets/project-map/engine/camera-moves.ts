/** The views that the visitor asks for, worked out from the present one; loaded with what understands the visitor. */
import { type Camera, type Target, fitBox, MAX_ZOOM, scaleOf, type Sides, toScreen, toWorld } from './camera.js';
import type { WorldBox, WorldPoint } from './projection.js';

/** Zoom that opening a mark goes to at most where no tiles are: further in, the embedded basemap has nothing to show. */
export const ENTER_MAX_ZOOM = 8;
/** Levels that it takes at most: the visitor still knows where that is. */
const ENTER_MOST = 4;

/** A change of the view. Distances and positions are CSS pixels in the map's box; levels are of zoom. */
export interface Move {
  readonly dx?: number;
  readonly dy?: number;
  readonly levels?: number;
  /** What stays where it is while the zoom changes; the middle without it. */
  readonly x?: number;
  readonly y?: number;
}

/** Moves and zooms, no closer than `maxZoom`. */
export function moved({ dx = 0, dy = 0, levels = 0, x, y }: Move, maxZoom?: number): Target {
  return (camera) => {
    const there = panBy(camera, dx, dy);
    return levels === 0 ? there : zoomAround(there, levels, x ?? camera.width / 2, y ?? camera.height / 2, maxZoom);
  };
}

/** Room around what a mark stands for, clear of the buttons on any side. */
const ENTER_ROOM: Sides = { top: 72, right: 72, bottom: 72, left: 72 };
const NO_ROOM: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

/** Zooms to what a mark stands for, by a level at least. @param zoom The present one. */
export function entered(box: WorldBox, zoom: number, maxZoom = ENTER_MAX_ZOOM): Target {
  return closer(box, ENTER_ROOM, 1, Math.min(zoom + ENTER_MOST, maxZoom));
}

/** Zooms to a part of the world that the visitor drew. */
export function enteredBox(box: WorldBox, maxZoom = MAX_ZOOM): Target {
  return closer(box, NO_ROOM, 0, maxZoom);
}

function closer(box: WorldBox, room: Sides, least: number, maxZoom: number): Target {
  return (camera) => {
    const fitted = fitBox(camera, box, room, maxZoom);
    return { ...fitted, zoom: Math.max(fitted.zoom, Math.min(camera.zoom + least, maxZoom)) };
  };
}

/** Around some places, unless one of them is in view already. */
export function boxToReveal(camera: Camera, places: readonly WorldPoint[]): WorldBox | undefined {
  const isShown = places.some((place) => {
    const [x, y] = toScreen(camera, place);
    return x >= 0 && y >= 0 && x <= camera.width && y <= camera.height;
  });
  if (isShown || places.length === 0) return undefined;
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The view moved so that what was drawn at a pixel is now `dx`, `dy` pixels further. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = scaleOf(camera);
  return { ...camera, x: camera.x - dx / scale, y: camera.y - dy / scale };
}

/** The view zoomed by a number of levels while the point under a pixel stays where it is. */
export function zoomAround(camera: Camera, levels: number, x: number, y: number, maxZoom = MAX_ZOOM): Camera {
  const zoom = Math.min(camera.zoom + levels, maxZoom);
  const [worldX, worldY] = toWorld(camera, x, y);
  const scale = scaleOf({ zoom });
  return { ...camera, zoom, x: worldX - (x - camera.width / 2) / scale, y: worldY - (y - camera.height / 2) / scale };
}
