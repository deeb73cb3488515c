import { type BasemapDetail, type BasemapPaths, basemapPaths, knownPaths } from './basemap-paths.js';
import type { Projection } from '../engine/projection.js';

/** Zoom beyond which the regional basemap is fetched. */
const REGIONAL_ZOOM = 3;

/** The basemap for a projection and a zoom; what is missing is fetched when it is first asked for. */
export class BasemapChoice {
  readonly #onLoad: () => void;
  #projection: Projection | undefined;
  /** The basemaps of the present projection; `null` while one is on its way, or could not be had. */
  #paths: Partial<Record<BasemapDetail, BasemapPaths | null>> = {};

  /** @param onLoad Called when a basemap that was missing may have come. */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** The closest basemap that is there; without any, the projects stand on a plain sea. */
  best(projection: Projection, zoom: number): BasemapPaths | undefined {
    if (projection !== this.#projection) this.#paths = {};
    this.#projection = projection;
    const wanted = zoom > REGIONAL_ZOOM ? 'regional' : 'world';
    if (this.#paths[wanted] === undefined) {
      const known = knownPaths(projection, wanted);
      if (known) this.#paths[wanted] = known;
      else void this.#load(projection, wanted);
    }
    return this.#paths[wanted] ?? this.#paths.world ?? undefined;
  }

  async #load(projection: Projection, detail: BasemapDetail): Promise<void> {
    const paths = this.#paths;
    paths[detail] = null;
    paths[detail] = await basemapPaths(projection, detail).catch(() => null);
    this.#onLoad();
  }
}
