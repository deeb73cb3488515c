/** The countries of the results, shaded by their number of projects or by the euros that are known of them. */
import { type BasemapCountry, followRing } from '../basemap/basemap.js';
import type { BasemapPaths } from '../basemap/basemap-paths.js';
import { scaleOf } from '../engine/camera.js';
import type { LayerScene, MapLayer } from '../engine/layer.js';
import type { CountryMeasure } from '../visitor-state.js';
import { classesOf, classOf, shadesOf, type ValueClass } from './classes.js';
import { shadeFill } from './countries-shades.js';
import { type CountryTotals, countryTotals } from './countries-totals.js';
import type { LayerContext } from './layer-part.js';

export { styles } from './countries-styles.js';
export { legendOf } from './countries-legend.js';

/** Radius of the dot of a country too small to see, in pixels. */
const DOT_RADIUS = 4;
/** Countries smaller than this, in pixels, have a dot besides their outline. */
const SMALL = 2.5 * DOT_RADIUS;
const TURN = 2 * Math.PI;

/** What a class fills: the outlines of its countries, and where each is. */
interface Area {
  readonly outlines: Path2D;
  readonly spots: readonly Spot[];
}

/** The middle of a country, and its width or height, in world units. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One set of results by country. */
export class CountriesLayer implements MapLayer {
  readonly measure: CountryMeasure;
  readonly totals: CountryTotals;
  readonly classes: readonly ValueClass[];
  /** The shade of each class, 0 to 4. */
  readonly shades: readonly number[];
  readonly #areas = new WeakMap<BasemapPaths, readonly Area[]>();

  constructor({ selection, measure }: Pick<LayerContext, 'selection' | 'measure'>) {
    this.measure = measure;
    this.totals = countryTotals(selection);
    this.classes = classesOf(this.totals.countries.map((total) => total[measure]));
    this.shades = shadesOf(this.classes.length);
  }

  drawUnder(context: CanvasRenderingContext2D, scene: LayerScene): void {
    const { paths, camera } = scene;
    if (!paths) return;
    const pixel = 1 / scaleOf(camera);
    const radius = DOT_RADIUS * pixel;
    context.lineWidth = 2 * pixel;
    this.#areasOn(paths).forEach(({ outlines, spots }, i) => {
      const fill = shadeFill(context, this.shades[i]!, scene);
      context.fillStyle = fill;
      context.fill(outlines, 'evenodd');
      context.strokeStyle = scene.colours.surface;
      // A seam on both sides of the border: its colour alone is too close to some shades.
      context.stroke(outlines);
      context.beginPath();
      for (const { x, y, size } of spots) {
        if (size > SMALL * pixel) continue;
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, TURN);
      }
      // A dot is smaller than the hatching: its edge shows it.
      if (typeof fill !== 'string') context.strokeStyle = scene.colours.text;
      context.stroke();
      context.fill();
    });
  }

  #areasOn(paths: BasemapPaths): readonly Area[] {
    let areas = this.#areas.get(paths);
    if (!areas) this.#areas.set(paths, (areas = this.classes.map((_, i) => this.#areaOf(i, paths))));
    return areas;
  }

  #areaOf(place: number, paths: BasemapPaths): Area {
    const members = this.totals.countries.filter((total) => classOf(this.classes, total[this.measure]) === place);
    const codes = new Set(members.map(({ code }) => code));
    const outlines = new Path2D();
    for (const code of codes) outlines.addPath(paths.country(code));
    const spots = paths.basemap.countries.flatMap((country) =>
      codes.has(country.code) ? spotsOf(country, paths) : [],
    );
    return { outlines, spots };
  }
}

/** Where a country is: around its outline, and each of the dots that stand for one. */
function spotsOf({ rings, dots }: BasemapCountry, { basemap, projection, xs, ys }: BasemapPaths): readonly Spot[] {
  const spots = dots.flatMap((lon, i) => {
    if (i % 2) return [];
    const [x, y] = projection.project(lon, dots[i + 1]!);
    return [{ x, y, size: 0 }];
  });
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    followRing(basemap, ring, (point) => {
      left = Math.min(left, xs[point]!);
      right = Math.max(right, xs[point]!);
      top = Math.min(top, ys[point]!);
      bottom = Math.max(bottom, ys[point]!);
    });
  if (left > right) return spots;
  return [...spots, { x: (left + right) / 2, y: (top + bottom) / 2, size: Math.max(right - left, bottom - top) }];
}

/** Makes the layer of the countries. */
export function createLayer(context: LayerContext): CountriesLayer {
  return new CountriesLayer(context);
}
