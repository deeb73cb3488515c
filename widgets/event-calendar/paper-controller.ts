import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is drawn for paper, where nothing can be opened: what has no room on the screen is shown then. */
export class PaperController implements ReactiveController {
  isPaper = false;
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  #abort: AbortController | undefined;

  /** @param draw Draws the host at once: the browser takes its picture of the page when the event is over. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const media = matchMedia('print');
    const follow = (): void => this.#set(media.matches);
    this.isPaper = media.matches;
    media.addEventListener('change', follow, { signal });
    // Firefox tells of paper by these events alone.
    addEventListener('beforeprint', () => this.#set(true), { signal });
    addEventListener('afterprint', () => this.#set(false), { signal });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  #set(isPaper: boolean): void {
    if (isPaper === this.isPaper) return;
    this.isPaper = isPaper;
    this.#host.requestUpdate();
    this.#draw();
  }
}
