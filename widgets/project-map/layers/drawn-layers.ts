import type { ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import { attempt } from '../engine/attempt.js';
import type { MapLayer } from '../engine/layer.js';
import type { LayerContext, LayerPart } from './layer-part.js';

/** Everything that is drawn besides the projects' own marks, from the bottom up. */
const loaders: Readonly<Record<string, () => Promise<LayerPart>>> = {
  tiles: () => import('./tiles/tiles.js'),
  countries: () => import('./countries.js'),
  boundaries: () => import('./boundaries/boundaries.js'),
  communes: () => import('./communes/communes.js'),
  links: () => import('./links.js'),
  partnerships: () => import('./partnerships.js'),
  labels: () => import('./labels/labels.js'),
};

/** What is wanted on the map, and what it is made from. */
export interface WantedLayers {
  readonly names: readonly string[];
  readonly context: Omit<LayerContext, 'redraw' | 'signal'>;
}

/** Loads the layers that are wanted, and makes them again when what they are made from changes. */
export class DrawnLayers {
  /** The layers that are there, by name, from the bottom up. */
  drawn: ReadonlyMap<string, MapLayer> = new Map();
  readonly #host: ReactiveControllerHost & Element;
  readonly #onRedraw: () => void;
  readonly #parts: ReadonlyMap<string, LazyPart<LayerPart>>;
  #wantedBefore: readonly string[] = [];
  #made: { readonly key: readonly unknown[]; readonly abort: AbortController } | undefined;

  /** @param onRedraw A layer looks different. */
  constructor(host: ReactiveControllerHost & Element, onRedraw: () => void) {
    this.#host = host;
    this.#onRedraw = onRedraw;
    this.#parts = new Map(Object.entries(loaders).map(([name, load]) => [name, new LazyPart(host, load)]));
  }

  /** What a layer is loaded with; without its chunk the map does without the layer. */
  partOf(name: string): LazyPart<LayerPart> | undefined {
    return this.#parts.get(name);
  }

  /** Has layers loaded before there is anything to make them from. */
  load(names: readonly string[]): void {
    for (const name of names) this.#parts.get(name)?.load();
  }

  /** Makes the layers that are wanted and loaded. @returns whether the list of layers changed. */
  refresh({ names, context }: WantedLayers): boolean {
    const ready = [...this.#parts].flatMap(([name, part]) => {
      if (!names.includes(name)) return [];
      // Choosing it again asks again.
      if (part.hasFailed && !this.#wantedBefore.includes(name)) part.retry();
      return part.module ? [[name, part.module] as const] : [];
    });
    this.#wantedBefore = names;
    const { selection, projection, language, src, measure, basemap } = context;
    const readyNames = ready.map(([name]) => name).join();
    const key = [selection, projection, language, src, measure, basemap, names.join(), readyNames];
    if (this.#made?.key.every((part, i) => part === key[i]) ?? ready.length === 0) return false;
    this.forget();
    const abort = new AbortController();
    this.#made = { key, abort };
    const update = (): void => this.#host.requestUpdate();
    const made = { ...context, redraw: this.#onRedraw, update, signal: abort.signal };
    this.drawn = new Map(
      ready.flatMap(([name, module]) => {
        const layer = attempt(module, () => module.createLayer(made));
        return layer ? [[name, layer] as const] : [];
      }),
    );
    return true;
  }

  /** Stops what the layers read; they are made again when they are next asked for. */
  forget(): void {
    this.#made?.abort.abort();
    this.#made = undefined;
  }
}
