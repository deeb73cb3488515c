/** The boundaries that the Department publishes, as thin lines; those of the presets and choices a little stronger. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { scaleOf, toScreen } from '../../engine/camera.js';
import type { LayerScene, MapLayer } from '../../engine/layer.js';
import type { MapView } from '../../map-view.js';
import type { LayerContext } from '../layer-part.js';
import { boundariesMessages } from './boundaries-messages.js';
import { type BoundaryPaths, boundaryPaths, fetchBoundaries } from './boundary-lines.js';

/** Thickness of lines, in pixels. */
const WIDTH = 0.8;
const CHOSEN_WIDTH = 2;

/** Draws boundaries once they were read. */
export class BoundariesLayer implements MapLayer {
  #paths: BoundaryPaths | undefined;

  constructor(context: LayerContext) {
    void this.#read(context);
  }

  /** Whether there are lines to draw. */
  get isReady(): boolean {
    return this.#paths !== undefined;
  }

  drawOver(context: CanvasRenderingContext2D, { camera, colours }: LayerScene): void {
    if (!this.#paths) return;
    const { origin, all, chosen } = this.#paths;
    const scale = scaleOf(camera);
    context.save();
    context.translate(...toScreen(camera, origin));
    context.scale(scale, scale);
    context.lineJoin = 'round';
    context.strokeStyle = colours.line;
    context.lineWidth = WIDTH / scale;
    context.stroke(all);
    context.strokeStyle = colours.text;
    context.lineWidth = CHOSEN_WIDTH / scale;
    context.stroke(chosen);
    context.restore();
  }

  async #read({ data, filters, src, projection, redraw, signal }: LayerContext): Promise<void> {
    const { catalog, presets } = data;
    if (!catalog?.boundaries) return;
    // Without the file the map does without its lines; the next layer asks again.
    const boundaries = await fetchBoundaries(new URL(catalog.boundaries.href, src).href).catch(() => []);
    if (signal.aborted) return;
    const codes = new Set(
      [presets, filters].flatMap(({ commune = [], epci = [], canton = [] }) => [...commune, ...epci, ...canton]),
    );
    const wider = new Map(
      catalog.vocabularies?.communes?.map(({ code, broader = code, cantons = [] }) => [code, [broader, ...cantons]]),
    );
    this.#paths = boundaryPaths(
      boundaries,
      projection,
      (code) => codes.has(code) || (wider.get(code) ?? []).some((area) => codes.has(area)),
    );
    redraw();
  }
}

/** The boundaries of the data. */
export function createLayer(context: LayerContext): BoundariesLayer {
  return new BoundariesLayer(context);
}

/** What the legend adds to the element's style sheets. */
export const styles = css`
  .sample.boundary {
    block-size: 0;
    border-radius: 0;
    border-block-start: 1px solid var(--map-line);
  }
`;

/** What the legend says of the boundaries, and whom they are owed to. */
export function legendOf(layer: MapLayer, { language, data, text }: MapView): TemplateResult {
  const { boundaries } = data.catalog ?? {};
  if (!boundaries || !(layer instanceof BoundariesLayer) || !layer.isReady) return html``;
  const words = boundariesMessages[language];
  return html`<ul>
      <li><span class="sample boundary" aria-hidden="true"></span> ${words.legend}</li>
    </ul>
    ${boundaries.attribution ? html`<p>${words.credit(text(boundaries.attribution))}</p>` : nothing}`;
}
