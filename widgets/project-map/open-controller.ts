import type { Table } from 'essonne-international';
import type { Mark } from './engine/layer.js';
import type { FirstSign } from './first-sign.js';
import type { FocusController } from './focus-controller.js';
import type { MapProperties } from './map-properties.js';
import type { MapActions } from './map-view.js';
import type { Opening } from './opening.js';
import type { VisitorController } from './visitor-controller.js';

/** What opening needs of the map. */
export interface OpenOptions {
  readonly visitor: VisitorController;
  readonly focus: FocusController;
  /** Has what opens loaded. */
  readonly sign: Pick<FirstSign, 'part'>;
  /** The projects that rows are of. */
  readonly table: () => Table<'projects'> | undefined;
  /** A project was opened, or closed. */
  readonly onSelect: (id: string | null) => void;
  /** A project could not be read. */
  readonly onError: (error: unknown, retry: () => void) => void;
}

/** Opens, once what does is there, and closes: see {@link Opening}. */
export class OpenController {
  readonly #host: Pick<MapProperties, 'selected'>;
  readonly #options: OpenOptions;
  /** What the interface asks for. */
  readonly actions: Pick<MapActions, 'show' | 'open' | 'close' | 'showMore'> = {
    show: (content, from) => this.#have((opening) => opening.show(content, from)),
    open: (row) => {
      const asked = this.#options.table();
      this.#have((opening) => void opening.open(row, undefined, asked));
    },
    close: () => this.#close(),
    showMore: () => this.#have((opening) => opening.showMore()),
  };

  constructor(host: Pick<MapProperties, 'selected'>, options: OpenOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Opens what a mark stands for. */
  openMark(mark: Mark): void {
    this.#have((opening) => opening.openMark(mark));
  }

  #have(act: (opening: Opening) => void): void {
    const { sign, onError } = this.#options;
    sign.part().then(
      (part) => act(new part.Opening(this.#host, this.#options)),
      (error: unknown) => onError(error, () => this.#have(act)),
    );
  }

  /** Closes what is open, and goes back to what opened it. */
  #close(): void {
    const { focus, visitor } = this.#options;
    if (this.#host.selected) this.unselect();
    else visitor.set({ panel: undefined });
    focus.next(focus.origin, '.surface', '.side');
  }

  /** Closes the detail, and leaves the focus where it is. */
  unselect(): void {
    if (!this.#host.selected) return;
    this.#options.focus.next();
    this.#host.selected = undefined;
    this.#options.onSelect(null);
  }
}
