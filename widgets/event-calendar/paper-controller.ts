import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is drawn for paper, where nothing can be opened: what has no room on the screen is shown then. */
export class PaperController implements ReactiveController {
  readonly #media = matchMedia('print');
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  isPaper = this.#media.matches;

  /** @param draw Draws the host at once: the browser takes its picture of the page when the event is over. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#follow);
    // Firefox tells of paper by these events alone.
    addEventListener('beforeprint', this.#follow);
    addEventListener('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#follow);
    removeEventListener('beforeprint', this.#follow);
    removeEventListener('afterprint', this.#follow);
  }

  readonly #follow = ({ type }: Event): void => {
    const isPaper = type === 'beforeprint' || (type === 'change' && this.#media.matches);
    if (isPaper === this.isPaper) return;
    this.isPaper = isPaper;
    this.#host.requestUpdate();
    this.#draw();
  };
}
