import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapFilters } from './data/project-query.js';
import { initialVisitorState, type VisitorState } from './visitor-state.js';

/** Pause in typing after which the text is searched for. */
const TYPING_MS = 250;
const HINT_MS = 1500;

/** Holds what the visitor has set, and asks for an update when it changes. */
export class VisitorController implements ReactiveController {
  state: VisitorState = initialVisitorState;
  readonly #host: ReactiveControllerHost;
  #typing = 0;
  #hinting = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#hinting);
  }

  set(change: Partial<VisitorState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
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
  hint(hint: string): void {
    this.set({ hint });
    clearTimeout(this.#hinting);
    this.#hinting = window.setTimeout(() => this.set({ hint: undefined }), HINT_MS);
  }
}
