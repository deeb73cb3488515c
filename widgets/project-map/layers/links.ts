/** Links between the communes of Essonne and their partner places: thin great circles that fade towards their ends. */
import { scaleOf, toScreen } from '../engine/camera.js';
import type { LayerScene, MapLayer } from '../engine/layer.js';
import type { Projection } from '../engine/projection.js';
import type { LayerContext } from './layer-part.js';
import { type Strand, strandsOf } from './links-strands.js';
import { type LinkTotals, linkTotals } from './links-totals.js';

export { legendOf } from './links-legend.js';
export { styles } from './links-styles.js';

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
    context.save();
    context.setTransform(scale * pixelRatio, 0, 0, scale * pixelRatio, x * pixelRatio, y * pixelRatio);
    this.#strands ??= strandsOf(this.totals.links, this.#projection);
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
