import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

class ScrollSign extends AsyncDirective {
  #frame: Element | undefined;
  readonly #observer = new ResizeObserver(() => this.#sign());

  override render(): unknown {
    return nothing;
  }

  override update({ element }: ElementPart): unknown {
    if (this.#frame) return nothing;
    this.#frame = element;
    element.addEventListener('scroll', () => this.#sign(), { passive: true });
    this.reconnected();
    return nothing;
  }

  override disconnected(): void {
    this.#observer.disconnect();
  }

  override reconnected(): void {
    if (!this.#frame) return;
    this.#observer.observe(this.#frame);
    for (const child of this.#frame.children) this.#observer.observe(child);
  }

  #sign(): void {
    const { scrollWidth, clientWidth, scrollLeft } = this.#frame!;
    const hidden = scrollWidth - clientWidth;
    this.#frame!.toggleAttribute('data-scrolls', hidden > 1);
    this.#frame!.toggleAttribute('data-more', hidden - scrollLeft > 1);
  }
}

/**
 * On an element that scrolls sideways: `data-scrolls` while its content is wider than it, and `data-more` while some of
 * that is out of sight at its end.
 */
export const scrollSign = directive(ScrollSign);
