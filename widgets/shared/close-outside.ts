import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

class CloseOutside extends AsyncDirective {
  #element: Element | undefined;
  #close: (() => void) | undefined;
  #opener = '';

  override render(_close: () => void, _opener: string): unknown {
    return nothing;
  }

  override update(part: ElementPart, [close, opener]: Parameters<this['render']>): unknown {
    this.#close = close;
    this.#opener = opener;
    if (!this.#element) {
      this.#element = part.element;
      // Rendered after the widget has left the page, it listens once that comes back.
      if (this.isConnected) this.#listen();
    }
    return nothing;
  }

  override disconnected(): void {
    removeEventListener('pointerdown', this.#onPointer, true);
    removeEventListener('keydown', this.#onKey, true);
  }

  override reconnected(): void {
    this.#listen();
  }

  #listen(): void {
    addEventListener('pointerdown', this.#onPointer, true);
    addEventListener('keydown', this.#onKey, true);
  }

  readonly #onPointer = (event: Event): void => {
    const path = event.composedPath();
    const isOpener = path.some((target) => target instanceof Element && target.matches(this.#opener));
    if (!isOpener && !path.includes(this.#element!)) this.#close?.();
  };

  /** Escape closes it wherever the focus is in the widget, and nothing of the page's around it; the opener has the focus. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const root = this.#element!.getRootNode();
    if (event.key !== 'Escape' || !(root instanceof ShadowRoot) || !event.composedPath().includes(root)) return;
    event.preventDefault();
    event.stopPropagation();
    root.querySelector<HTMLElement>(this.#opener)?.focus();
    this.#close?.();
  };
}

/** On an element that opens over others: says when Escape or a press beside it (and its opener) asks to close it. */
export const closeOutside = directive(CloseOutside);
