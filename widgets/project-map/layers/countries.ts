/** The countries of the results, shaded by their number of projects or by the euros that are known of them. */
import { scaleOf } from '../engine/camera.js';
import type { LayerScene, MapLayer } from '../engine/layer.js';
import type { BasemapPaths } from '../basemap/basemap-paths.js';
import type { CountryMeasure } from '../visitor-state.js';
import { classesOf, classOf, shadesOf, type ValueClass } from './classes.js';
import { shadeFill } from './countries-shades.js';
import { type CountryTotals, countryTotals } from './countries-totals.js';
import type { LayerContext } from './layer-part.js';

export { styles } from './countries-styles.js';
export { legendOf } from './countries-legend.js';

/** Radius of the dot of a country too small for an outline, in pixels. */
const DOT_RADIUS = 4;
const TURN = 2 * Math.PI;

/** What a class fills: the outlines of its countries, and the dots of those that have none. */
interface Area {
  readonly outlines: Path2D;
  readonly dots: readonly (readonly [x: number, y: number])[];
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
    context.strokeStyle = scene.colours.surface;
    context.lineWidth = 2 * pixel;
    this.#areasOn(paths).forEach(({ outlines, dots }, i) => {
      context.fillStyle = shadeFill(context, this.shades[i]!, scene);
      context.fill(outlines, 'evenodd');
      // A seam on both sides of the border: its colour alone is too close to some shades.
      context.stroke(outlines);
      context.beginPath();
      for (const [x, y] of dots) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, TURN);
      }
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
    const dots = paths.basemap.countries.flatMap(({ code, rings, dots: degrees }) =>
      codes.has(code) && rings.length === 0
        ? degrees.flatMap((lon, i) => (i % 2 ? [] : [paths.projection.project(lon, degrees[i + 1]!)]))
        : [],
    );
    return { outlines, dots };
  }
}

/** Makes the layer of the countries. */
export function createLayer(context: LayerContext): CountriesLayer {
  return new CountriesLayer(context);
}
