/** The page's own print, of a dark page: loaded by the maps that are dark. */
import type { ReactiveController } from 'lit';
import type { MapProperties } from './map-properties.js';

/** Has a map in its light colours while the page is printed. */
export class PagePrintController implements ReactiveController {
  readonly #host: Pick<MapProperties, 'colorScheme'>;
  readonly #drawNow: () => void;
  #former: MapProperties['colorScheme'];

  /** @param drawNow Renders and draws at once: the page is printed as soon as it has been told. */
  constructor(host: Pick<MapProperties, 'colorScheme'>, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#lighten);
    window.addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#lighten);
    window.removeEventListener('afterprint', this.#restore);
  }

  readonly #lighten = (): void => {
    this.#former = this.#host.colorScheme;
    this.#host.colorScheme = 'light';
    this.#drawNow();
  };

  readonly #restore = (): void => {
    this.#host.colorScheme = this.#former;
  };
}
