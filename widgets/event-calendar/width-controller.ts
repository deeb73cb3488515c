import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which of some widths the host has reached; asks for an update only when that changes. */
export class WidthController implements ReactiveController {
  /** How many of the widths are reached: 0 below the first. All of them until measured. */
  step: number;
  readonly #host: ReactiveControllerHost & Element;
  readonly #widths: readonly number[];
  #observer: ResizeObserver | undefined;

  /** @param widths Of the host's own box, growing, in its font size: larger letters leave room for fewer. */
  constructor(host: ReactiveControllerHost & Element, widths: readonly number[]) {
    this.#host = host;
    this.#widths = widths;
    this.step = widths.length;
    host.addController(this);
  }

  hostConnected(): void {
    const observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      // A hidden host has no width: what it showed stays as it is.
      const em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
      const step = width === 0 ? this.step : this.#widths.filter((candidate) => width >= candidate * em).length;
      if (step === this.step) return;
      this.step = step;
      this.#host.requestUpdate();
      // The host's height changes with what it shows, in this very frame: the browser would report an error to the page
      // for a size that is told too late.
      observer.unobserve(this.#host);
      requestAnimationFrame(() => {
        if (this.#observer === observer) observer.observe(this.#host);
      });
    });
    this.#observer = observer;
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
