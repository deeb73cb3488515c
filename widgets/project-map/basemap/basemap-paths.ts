/** The basemap laid flat, as canvas paths in world units that are made when first drawn. */
import { type Basemap, type BasemapText, decodeBasemap, followRing } from './basemap.js';
import { projectAll, type Projection, type WorldPoint } from '../engine/projection.js';

/** Points this close to 180° are where the world was cut: land ends there, but no line is drawn. */
const CUT_LONGITUDE = 179.99;

/** How closely a basemap is drawn: for the whole world, or for a region. Each is a chunk of its own. */
export type BasemapDetail = 'world' | 'regional';

const texts: Readonly<Record<BasemapDetail, () => Promise<BasemapText>>> = {
  world: () => import('./basemap.generated.js'),
  regional: () => import('./basemap-regional.generated.js'),
};
const basemaps = new Map<BasemapDetail, Promise<Basemap>>();
const madePaths = new Map<string, BasemapPaths>();

/** Paths of a basemap, made once for all the maps of the page; asked again after a failure. */
export async function basemapPaths(projection: Projection, detail: BasemapDetail): Promise<BasemapPaths> {
  let loading = basemaps.get(detail);
  if (!loading) basemaps.set(detail, (loading = texts[detail]().then(decodeBasemap)));
  try {
    const basemap = await loading;
    let paths = knownPaths(projection, detail);
    if (!paths) madePaths.set(keyOf(projection, detail), (paths = new BasemapPaths(basemap, projection)));
    return paths;
  } catch (error) {
    basemaps.delete(detail);
    throw error;
  }
}

/** Paths that were made before; the others are to be waited for. */
export function knownPaths(projection: Projection, detail: BasemapDetail): BasemapPaths | undefined {
  return madePaths.get(keyOf(projection, detail));
}

const keyOf = ({ name }: Projection, detail: BasemapDetail): string => `${detail} ${name}`;

/** Paths of a basemap in one projection. */
export class BasemapPaths {
  readonly basemap: Basemap;
  readonly projection: Projection;
  /** Every point of the basemap, in world units. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly #countries = new Map<string, Path2D>();
  #land: Path2D | undefined;
  #lines: { coasts: Path2D; borders: Path2D; disputed: Path2D } | undefined;
  #globe: Path2D | undefined;
  #dots: readonly WorldPoint[] | undefined;

  constructor(basemap: Basemap, projection: Projection) {
    this.basemap = basemap;
    this.projection = projection;
    const { xs, ys } = projectAll(projection, basemap.lon, basemap.lat);
    this.xs = xs;
    this.ys = ys;
  }

  /** All land, to fill with the even-odd rule. */
  get land(): Path2D {
    return (this.#land ??= this.#fill(() => true));
  }

  /** Coasts, borders, and the borders that are disputed. */
  get lines(): { readonly coasts: Path2D; readonly borders: Path2D; readonly disputed: Path2D } {
    return (this.#lines ??= this.#trace());
  }

  /** The outline of the whole world. */
  get globe(): Path2D {
    return (this.#globe ??= this.#outline());
  }

  /** Territories too small for an outline. */
  get dots(): readonly WorldPoint[] {
    return (this.#dots ??= this.basemap.countries.flatMap(({ dots }) =>
      dots.flatMap((lon, i) => (i % 2 ? [] : [this.projection.project(lon, dots[i + 1]!)])),
    ));
  }

  /** The land of one country, by ISO 3166-1 alpha-2 code, to fill with the even-odd rule. */
  country(code: string): Path2D {
    let path = this.#countries.get(code);
    if (!path) this.#countries.set(code, (path = this.#fill((other) => other === code)));
    return path;
  }

  #fill(isWanted: (code: string) => boolean): Path2D {
    const path = new Path2D();
    for (const { code, rings } of this.basemap.countries) {
      if (!isWanted(code)) continue;
      for (const ring of rings) {
        let isFirst = true;
        followRing(this.basemap, ring, (point) => {
          if (isFirst) path.moveTo(this.xs[point]!, this.ys[point]!);
          else path.lineTo(this.xs[point]!, this.ys[point]!);
          isFirst = false;
        });
        path.closePath();
      }
    }
    return path;
  }

  #trace(): { coasts: Path2D; borders: Path2D; disputed: Path2D } {
    const lines = { coasts: new Path2D(), borders: new Path2D(), disputed: new Path2D() };
    const { starts, uses, disputed, lon } = this.basemap;
    for (let arc = 0; arc < uses.length; arc++) {
      const path = disputed[arc] ? lines.disputed : uses[arc]! > 1 ? lines.borders : lines.coasts;
      let wasCut = true;
      for (let i = starts[arc]!; i < starts[arc + 1]!; i++) {
        const isCut = Math.abs(lon[i]!) > CUT_LONGITUDE;
        if (i === starts[arc] || (isCut && wasCut)) path.moveTo(this.xs[i]!, this.ys[i]!);
        else path.lineTo(this.xs[i]!, this.ys[i]!);
        wasCut = isCut;
      }
    }
    return lines;
  }

  #outline(): Path2D {
    const path = new Path2D();
    for (let lat = -90; lat <= 90; lat += 3) path.lineTo(...this.projection.project(180, lat));
    for (let lat = 90; lat >= -90; lat -= 3) path.lineTo(...this.projection.project(-180, lat));
    path.closePath();
    return path;
  }
}
