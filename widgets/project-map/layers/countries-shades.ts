/** How a shade fills a country: with its colour, or with hatching where the visitor's colours leave no shades. */
import type { LayerScene } from '../engine/layer.js';
import { scaleOf } from '../engine/camera.js';

/** Side of a tile of hatching, in pixels. */
const TILE = 8;

type Hatching = (context: CanvasRenderingContext2D) => void;

const dots =
  (...places: readonly (readonly [x: number, y: number])[]): Hatching =>
  (context) =>
    places.forEach(([x, y]) => context.fillRect(x, y, 2, 2));

/** Parallel strokes at `gap` pixels, drawn past the tile's edges so that tiles join. */
const strokes =
  (gap: number, isCrossed = false): Hatching =>
  (context) => {
    context.beginPath();
    for (let x = -TILE; x <= 2 * TILE; x += gap) {
      context.moveTo(x, TILE + 1);
      context.lineTo(x + TILE + 1, 0);
      if (!isCrossed) continue;
      context.moveTo(x, 0);
      context.lineTo(x + TILE + 1, TILE + 1);
    }
    context.stroke();
  };

/** From the least value to the greatest, each covers more than the one before. The legend's style sheet has them too. */
const HATCHINGS: readonly Hatching[] = [dots([1, 1]), dots([1, 1], [5, 5]), strokes(8), strokes(4), strokes(4, true)];

const tiles = new Map<string, HTMLCanvasElement>();

function tileOf(shade: number, ink: string, paper: string): HTMLCanvasElement {
  const key = `${shade} ${ink} ${paper}`;
  let tile = tiles.get(key);
  if (tile) return tile;
  tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const context = tile.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, TILE, TILE);
  context.fillStyle = context.strokeStyle = ink;
  HATCHINGS[shade]!(context);
  tiles.set(key, tile);
  return tile;
}

/** What fills the countries of a shade, 0 to 4, in world units. */
export function shadeFill(
  context: CanvasRenderingContext2D,
  shade: number,
  { colours, camera }: LayerScene,
): string | CanvasPattern {
  const { shades, land } = colours;
  const colour = shades[shade]!;
  if (colour !== shades[shade === 0 ? 1 : 0]) return colour;
  const pattern = context.createPattern(tileOf(shade, colour, land), 'repeat')!;
  // A pixel of the tile is a CSS pixel, whatever the zoom.
  const pixel = 1 / scaleOf(camera);
  pattern.setTransform(new DOMMatrix().scaleSelf(pixel, pixel));
  return pattern;
}
