/** Links between the communes of Essonne and their partner places: thin great circles that fade towards their ends. */
import { scaleOf, toScreen } from '../engine/camera.js';
import type { LayerScene, MapLayer } from '../engine/layer.js';
import type { Projection } from '../engine/projection.js';
import { greatCircle, type Position, splitAtAntimeridian } from './great-circle.js';
import type { LayerContext } from './layer-part.js';
import { type Link, type LinkTotals, linkTotals } from './links-totals.js';

export { legendOf } from './links-legend.js';
export { styles } from './links-styles.js';

/** Width of a link, in pixels, from a number of projects up; the legend shows the same. */
export const WIDTHS: readonly (readonly [projects: number, pixels: number])[] = [
  [1, 1],
  [3, 2],
  [10, 3.5],
  [30, 5],
];

/** From its ends to its middle a link is less and less transparent: the share of its length from either end, and how much. */
const FADE: readonly (readonly [until: number, alpha: number])[] = [
  [0.06, 0.25],
  [0.14, 0.45],
  [0.25, 0.65],
  [0.5, 0.85],
];
/** So that links can be seen on any shade of country. */
const HALO_PIXELS = 1.5;

/** What is stroked at once: one width, one transparency. */
interface Strand {
  readonly pixels: number;
  readonly alpha: number;
  readonly path: Path2D;
}

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
    const stroke = (colour: string, halo: number): void => {
      context.strokeStyle = colour;
      for (const { pixels, alpha, path } of this.#strands!) {
        context.globalAlpha = alpha;
        context.lineWidth = (pixels + halo) / scale;
        context.stroke(path);
      }
    };
    stroke(colours.surface, HALO_PIXELS);
    stroke(colours.accent, 0);
    context.restore();
  }
}

/** The width that shows a number of projects, as its place among the widths. */
export function widthOf(projects: number): number {
  return WIDTHS.findLastIndex(([least]) => projects >= least);
}

/** The links gathered by width and transparency: a few long paths instead of hundreds of short ones. */
function strandsOf(links: readonly Link[], projection: Projection): readonly Strand[] {
  const strands = WIDTHS.map(([, pixels]) => FADE.map(([, alpha]) => ({ pixels, alpha, path: new Path2D() })));
  for (const { from, to, projects } of links) {
    const ofWidth = strands[widthOf(projects)]!;
    for (const { fade, way } of fadedParts(greatCircle(from, to)))
      for (const part of splitAtAntimeridian(way)) {
        const { path } = ofWidth[fade]!;
        part.forEach(([lon, lat], i) => {
          const [x, y] = projection.project(lon, lat);
          if (i === 0) path.moveTo(x, y);
          else path.lineTo(x, y);
        });
      }
  }
  return strands.flat();
}

/** A way cut where its transparency changes: near each end in parts, its middle in one. */
export function fadedParts(
  way: readonly Position[],
): readonly { readonly fade: number; readonly way: readonly Position[] }[] {
  const last = way.length - 1;
  const fadeAt = (i: number): number => {
    const middle = (i + 0.5) / last;
    return FADE.findIndex(([until]) => Math.min(middle, 1 - middle) <= until);
  };
  const parts: { fade: number; way: Position[] }[] = [];
  for (let i = 0; i < last; i++) {
    const fade = fadeAt(i);
    const part = parts.at(-1);
    if (part?.fade === fade) part.way.push(way[i + 1]!);
    else parts.push({ fade, way: [way[i]!, way[i + 1]!] });
  }
  return parts;
}

/** Makes the layer of the links. */
export function createLayer(context: LayerContext): LinksLayer {
  return new LinksLayer(context);
}
