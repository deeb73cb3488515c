import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type { MapLayer } from '../engine/layer.js';
import type { DrawnLayers, WantedLayers } from './drawn-layers.js';
import type { LayerPart } from './layer-part.js';

const NONE: ReadonlyMap<string, MapLayer> = new Map();

/** The layers besides the projects' own marks. A first drawing seldom has any: what makes them comes when one is wanted. */
export class LayersController implements ReactiveController {
  readonly #wanted: () => WantedLayers | undefined;
  readonly #onChange: () => void;
  readonly #part: LazyPart<object>;
  #layers: DrawnLayers | undefined;

  /**
   * @param onChange The list of layers changed.
   * @param onRedraw A layer looks different.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    wanted: () => WantedLayers | undefined,
    onChange: () => void,
    onRedraw: () => void,
  ) {
    this.#wanted = wanted;
    this.#onChange = onChange;
    this.#part = new LazyPart(host, async () => {
      const module = await import('./drawn-layers.js');
      this.#layers = new module.DrawnLayers(host, onRedraw);
      return module;
    });
    host.addController(this);
  }

  /** The layers that are there, by name, from the bottom up. */
  get drawn(): ReadonlyMap<string, MapLayer> {
    return this.#layers?.drawn ?? NONE;
  }

  /** What a layer is loaded with; without its chunk the map does without the layer. */
  partOf(name: string): LazyPart<Partial<LayerPart>> | undefined {
    return this.#layers ? this.#layers.partOf(name) : name === 'points' ? undefined : this.#part;
  }

  /** Has layers loaded before there is anything to make them from. */
  load(names: readonly string[]): void {
    if (this.#layers) this.#layers.load(names);
    else if (names.some((name) => name !== 'points')) this.#part.load();
  }

  hostUpdated(): void {
    if (this.refresh()) this.#onChange();
  }

  /** Makes the layers that are wanted and loaded. @returns whether the list of layers changed. */
  refresh(): boolean {
    const wanted = this.#wanted();
    if (wanted) this.load(wanted.names);
    return wanted !== undefined && this.#layers?.refresh(wanted) === true;
  }

  hostDisconnected(): void {
    this.#layers?.forget();
  }
}
