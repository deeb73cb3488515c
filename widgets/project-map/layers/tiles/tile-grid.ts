/** Which tiles a view shows, and where they lie. */
import { TILES_MAX_ZOOM } from '../../basemap/tile-basemap.js';
import { type Camera, scaleOf, toScreen, visibleBox } from '../../engine/camera.js';
import type { Tile } from './tile-source.js';

/** A tile on screen, in CSS pixels. */
export interface TileBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The tiles of a view, those nearest to its middle first, at the zoom where they are closest to their own size. */
export function tilesIn(camera: Camera): readonly Tile[] {
  const z = Math.min(Math.max(Math.round(camera.zoom), 0), TILES_MAX_ZOOM);
  const count = 2 ** z;
  const { left, top, right, bottom } = visibleBox(camera);
  const range = (from: number, to: number): number[] => {
    const first = Math.max(Math.floor(from * count), 0);
    const last = Math.min(Math.ceil(to * count), count) - 1;
    return [...new Uint8Array(Math.max(last - first + 1, 0))].map((_, i) => first + i);
  };
  const columns = range(left, right);
  const distance = ({ x, y }: Tile): number => Math.hypot((x + 0.5) / count - camera.x, (y + 0.5) / count - camera.y);
  return range(top, bottom)
    .flatMap((y) => columns.map((x) => ({ z, x, y })))
    .sort((a, b) => distance(a) - distance(b));
}

/** Where a tile lies in a view. */
export function boxOf({ z, x, y }: Tile, camera: Camera): TileBox {
  const count = 2 ** z;
  const [left, top] = toScreen(camera, [x / count, y / count]);
  return { x: left, y: top, size: scaleOf(camera) / count };
}

/** The tile that holds another, some zooms further out, and which part of its picture that is, from 0 to 1. */
export function ancestorOf(
  { z, x, y }: Tile,
  levels: number,
): { readonly tile: Tile; readonly part: TileBox } | undefined {
  if (levels > z) return undefined;
  const count = 2 ** levels;
  const tile = { z: z - levels, x: Math.floor(x / count), y: Math.floor(y / count) };
  return { tile, part: { x: x / count - tile.x, y: y / count - tile.y, size: 1 / count } };
}
