/** Links between the communes of Essonne and their partner places: thin great circles that fade towards Essonne. */
import { scaleOf, toScreen } from '../engine/camera.js';
import type { LayerScene, MapLayer } from '../engine/layer.js';
import type { Projection } from '../engine/projection.js';
import type { LayerContext } from './layer-part.js';
import { type Strand, strandsOf } from './links-strands.js';
import { type LinkTotals, linkTotals } from './links-totals.js';

export { legendOf } from './links-legend.js';
export { styles } from './links-styles.js';

/** What sets links off from any shade of a country: hairlines on both sides, as wide lines take ten times as long to draw. */
export const HALO_ALPHA = 0.7;

/** One set of results as links. */
export class LinksLayer implements MapLayer {
  readonly totals: LinkTotals;
  readonly #projection: Projection;
  #strands: readonly Strand[] | undefined;

  constructor({ selection, data, projection }: Pick<LayerContext, 'selection' | 'data' | 'projection'>) {
    this.totals = linkTotals(selection, data.catalog);
    this.#projection = projection;
  }

  drawOver(context: CanvasRenderingContext2D, { camera, colours, pixelRatio }: LayerScene): void {
    const scale = scaleOf(camera);
    const [x, y] = toScreen(camera, [0, 0]);
    const lay = (aside = 0): void =>
      context.setTransform(scale * pixelRatio, 0, 0, scale * pixelRatio, (x + aside) * pixelRatio, y * pixelRatio);
    context.save();
    this.#strands ??= strandsOf(this.totals.links, this.#projection);
    context.strokeStyle = colours.surface;
    context.globalAlpha = HALO_ALPHA;
    context.lineWidth = 1 / scale;
    for (const { pixels, path } of this.#strands.filter(({ isLast }) => isLast))
      // Most links go south or north: aside is east and west.
      for (const side of [-1, 1]) {
        lay((side * (pixels + 1)) / 2);
        context.stroke(path);
      }
    lay();
    context.strokeStyle = colours.accent;
    for (const { pixels, alpha, path } of this.#strands) {
      context.globalAlpha = alpha;
      context.lineWidth = pixels / scale;
      context.stroke(path);
    }
    context.restore();
  }
}

/** Makes the layer of the links. */
export function createLayer(context: LayerContext): LinksLayer {
  return new LinksLayer(context);
}
