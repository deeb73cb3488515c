import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TYPING_MS } from '../shared/filters/filter-form.js';
import type { MapFilters } from './data/project-query.js';
import { initialVisitorState, type ListSort, type ListState, type VisitorState } from './visitor-state.js';

const HINT_MS = 1500;

/** What the results depend on. */
export interface Choices {
  readonly filters: MapFilters;
  readonly sort: ListSort;
}

/** Holds what the visitor has set, and asks for an update when it changes. */
export class VisitorController implements ReactiveController {
  state: VisitorState = initialVisitorState;
  readonly #host: ReactiveControllerHost;
  #choices: Choices = { filters: {}, sort: initialVisitorState.list.sort };
  #typing = 0;
  #hinting = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Another object whenever the results are to be found again. */
  get choices(): Choices {
    const { filters, list } = this.state;
    if (filters !== this.#choices.filters || list.sort !== this.#choices.sort)
      this.#choices = { filters, sort: list.sort };
    return this.#choices;
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#hinting);
  }

  set(change: Partial<VisitorState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }

  /** Changes how the list is laid out. */
  setList(change: Partial<ListState>): void {
    this.set({ list: { ...this.state.list, ...change } });
  }

  /** Changes some of the choices; a text once the visitor pauses. */
  filter(change: MapFilters): void {
    const apply = (): void => this.set({ filters: { ...this.state.filters, ...change } });
    clearTimeout(this.#typing);
    if ('text' in change) this.#typing = window.setTimeout(apply, TYPING_MS);
    else apply();
  }

  clearFilters(): void {
    clearTimeout(this.#typing);
    this.set({ filters: {} });
  }

  /** Shows a hint for a moment. */
  hint(hint: 'wheel' | 'touch'): void {
    this.set({ hint });
    clearTimeout(this.#hinting);
    this.#hinting = window.setTimeout(() => this.set({ hint: undefined }), HINT_MS);
  }
}
