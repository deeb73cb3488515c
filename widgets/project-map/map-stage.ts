import { printInLight } from './after-first-drawing.js';
import { readColours, styleKey } from './engine/map-colours.js';
import type { MapController } from './engine/map-controller.js';
import type { MapProperties } from './map-properties.js';

/** Where the map is drawn: gives it its canvas and its colours, and each mark its place. */
export class MapStage {
  readonly #host: MapProperties;
  readonly #map: MapController;
  readonly #render: () => void;
  #styleKey = '';
  #isPrintReady = false;

  /** @param render Renders the element at once. */
  constructor(host: MapProperties, map: MapController, render: () => void) {
    this.#host = host;
    this.#map = map;
    this.#render = render;
  }

  /** Follows what was rendered. @param root The element's own wrapper, its scheme told. */
  update(root: HTMLElement): void {
    const find = <T extends Element>(selector: string): T | undefined => root.querySelector<T>(selector) ?? undefined;
    const canvas = find<HTMLCanvasElement>('canvas');
    this.#map.attach(find<HTMLElement>('.surface'), canvas);
    // Reading styles has them all worked out: not before there is something to paint.
    if (canvas) this.#paint(root);
    this.#preparePrint(root);
    root.querySelectorAll<HTMLElement>('.mark').forEach((option, i) => {
      const { x = 0, y = 0 } = this.#map.restingMarks[i] ?? {};
      option.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
    });
  }

  #paint(root: HTMLElement): void {
    const key = styleKey(root);
    if (key !== this.#styleKey) this.#map.paint(readColours(root), getComputedStyle(root).fontFamily);
    this.#styleKey = key;
  }

  #preparePrint(root: HTMLElement): void {
    if (this.#isPrintReady || root.dataset.scheme !== 'dark') return;
    this.#isPrintReady = true;
    printInLight(this.#host, () => {
      this.#render();
      this.#map.drawNow();
    });
  }
}
