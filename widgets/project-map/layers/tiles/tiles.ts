/** The pictures of a server of tiles, over the embedded basemap; made only once the visitor has agreed. */
import type { Camera } from '../../engine/camera.js';
import type { LayerScene, MapLayer } from '../../engine/layer.js';
import type { LayerContext } from '../layer-part.js';
import { ancestorOf, boxOf, type TileBox, tilesIn } from './tile-grid.js';
import { TileLoader, type TileLoaderOptions } from './tile-loader.js';
import { type Tile, tileAddress } from './tile-source.js';

/** How many zooms further out a picture is looked for while a tile's own is on its way. */
const MAX_ANCESTORS = 5;
/** Pictures that come together are drawn together. */
const GATHER_MS = 60;

/** Draws tiles. */
export class TilesLayer implements MapLayer {
  /** Whether a picture was drawn: its server is owed a credit. */
  isSeen = false;
  readonly #basemap: string;
  readonly #loader: TileLoader;
  readonly #redraw: () => void;
  /** Tiles of the views that are being drawn: a map that repeats the world draws several in a row. */
  #wanted: readonly string[] | undefined;
  #drawnShare = 0;

  /** @param basemap `ign`, `osm` or a template. */
  constructor(basemap: string, options: TileLoaderOptions) {
    this.#basemap = basemap;
    this.#redraw = options.onLoad;
    let timer = 0;
    const gathered = (): void => {
      timer ||= window.setTimeout(() => {
        timer = 0;
        options.onLoad();
      }, GATHER_MS);
    };
    options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    this.#loader = new TileLoader(basemap, { ...options, onLoad: gathered });
  }

  /** Whether the server does not answer. */
  get isUnreachable(): boolean {
    return this.#loader.isUnreachable;
  }

  /** Asks the server again, at the visitor's wish. */
  retry(): void {
    this.#loader.retry();
    this.#redraw();
  }

  /** Tiles have lines of their own: those of the embedded basemap stay where they are missing. */
  get hasOwnLines(): boolean {
    return this.#drawnShare > 0.5;
  }

  drawUnder(context: CanvasRenderingContext2D, { camera, projection, pixelRatio }: LayerScene): void {
    if (projection.name !== 'mercator') return;
    // World units are too coarse for the canvas at the zooms of tiles.
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    const tiles = tilesIn(camera);
    const addressOf = (tile: Tile): string => tileAddress(this.#basemap, tile, pixelRatio);
    this.#want(tiles.map(addressOf));
    const drawn = tiles.filter((tile) => this.#draw(context, tile, camera, pixelRatio, addressOf));
    this.isSeen ||= drawn.length > 0;
    this.#drawnShare = drawn.length / Math.max(tiles.length, 1);
  }

  /** Draws a tile's picture or, while it is on its way, that of a larger one. */
  #draw(
    context: CanvasRenderingContext2D,
    tile: Tile,
    camera: Camera,
    pixelRatio: number,
    addressOf: (tile: Tile) => string,
  ): boolean {
    for (let levels = 0; levels <= MAX_ANCESTORS; levels++) {
      const ancestor = ancestorOf(tile, levels);
      const picture = ancestor && this.#loader.picture(addressOf(ancestor.tile));
      if (!picture) continue;
      const { x, y, size } = ancestor.part;
      const source = picture.naturalWidth;
      const box = snapped(boxOf(tile, camera), pixelRatio);
      context.drawImage(picture, x * source, y * source, size * source, size * source, ...box);
      return true;
    }
    return false;
  }

  #want(addresses: readonly string[]): void {
    if (!this.#wanted)
      queueMicrotask(() => {
        this.#loader.want(this.#wanted!);
        this.#wanted = undefined;
      });
    this.#wanted = [...(this.#wanted ?? []), ...addresses];
  }
}

/** A box on whole device pixels, so that no seam shows between two tiles. */
function snapped({ x, y, size }: TileBox, pixelRatio: number): [x: number, y: number, width: number, height: number] {
  const snap = (value: number): number => Math.round(value * pixelRatio) / pixelRatio;
  const [left, top] = [snap(x), snap(y)];
  return [left, top, snap(x + size) - left, snap(y + size) - top];
}

/** The tiles of the `basemap` attribute. */
export function createLayer({ basemap, redraw, update, signal }: LayerContext): MapLayer {
  if (basemap === undefined) return {};
  return new TilesLayer(basemap, { onLoad: redraw, onTrouble: () => update?.(), signal });
}
