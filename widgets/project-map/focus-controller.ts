import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus to what an update renders, and back to where the visitor came from. */
export class FocusController implements ReactiveController {
  /** Selector of what the detail, or the panel, was opened from. */
  origin = '';
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #wanted: readonly string[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the first of some selectors that is there, as soon as one is. */
  next(...selectors: readonly string[]): void {
    this.#wanted = selectors;
  }

  hostUpdated(): void {
    const found = this.#wanted.map(
      (selector) => selector && this.#host.renderRoot.querySelector<HTMLElement>(selector),
    );
    const target = found.find(Boolean);
    if (!target) return;
    this.#wanted = [];
    target.focus();
  }
}
