import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FilterFormState, TYPING_MS } from '../../shared/filters/filter-form.js';
import { LazyPart } from '../../shared/lazy-part.js';
import type { CalendarFilters } from '../calendar-query.js';
import type * as panelModule from './filter-panel.js';

/** How the controller works for its host. */
export interface FilterOptions {
  readonly filters: () => CalendarFilters;
  readonly setFilters: (filters: CalendarFilters) => void;
}

/** Holds what of the filters is open, and changes the visitor's choices. */
export class FilterController implements ReactiveController {
  state: FilterFormState = { areFiltersOpen: false, areMoreFiltersOpen: false };
  /** What the filters open, and what was chosen: loaded when first needed. */
  readonly panel: LazyPart<typeof panelModule>;
  readonly #host: ReactiveControllerHost;
  readonly #options: FilterOptions;
  #typing = 0;

  constructor(host: ReactiveControllerHost & Element, options: FilterOptions) {
    this.#host = host;
    this.#options = options;
    this.panel = new LazyPart(host, () => import('./filter-panel.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  readonly set = (change: Partial<FilterFormState>): void => {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  };

  /** Changes some of the choices; a text once the visitor pauses. */
  readonly filter = (change: CalendarFilters): void => {
    const { filters, setFilters } = this.#options;
    const apply = (): void => setFilters({ ...filters(), ...change });
    clearTimeout(this.#typing);
    if ('text' in change) this.#typing = window.setTimeout(apply, TYPING_MS);
    else apply();
  };
}
