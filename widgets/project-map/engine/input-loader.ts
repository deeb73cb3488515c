/** Hears the map's surface, and has what understands it loaded at the first sign of the visitor. */
import type { SurfaceHandlers, SurfaceInput } from './surface-input.js';

const TYPES =
  'pointerenter pointerdown pointermove pointerup pointercancel pointerleave wheel keydown focus touchmove'.split(' ');

/** Listens until {@link InputLoader.stop}. */
export class InputLoader {
  readonly #surface: HTMLElement;
  readonly #handlers: SurfaceHandlers;
  readonly #onVisitor: () => Promise<unknown>;
  readonly #listening = new AbortController();
  #input: SurfaceInput | undefined;
  #loading: Promise<SurfaceInput | undefined> | undefined;
  /** What was done before it could be understood; it is then, in order. */
  #waiting: Event[] = [];

  /** @param onVisitor Called at the first sign; what it promises is waited for. */
  constructor(surface: HTMLElement, handlers: SurfaceHandlers, onVisitor: () => Promise<unknown>) {
    this.#surface = surface;
    this.#handlers = handlers;
    this.#onVisitor = onVisitor;
    const options = { signal: this.#listening.signal, passive: false };
    for (const type of TYPES) surface.addEventListener(type, (event) => this.#hear(event), options);
  }

  stop(): void {
    this.#listening.abort();
  }

  /** What understands the visitor; undefined when it cannot be had, or the surface has gone. */
  load(): Promise<SurfaceInput | undefined> {
    return (this.#loading ??= this.#start());
  }

  #hear(event: Event): void {
    if (this.#input) this.#input.handle(event);
    else {
      if (isForMap(event)) event.preventDefault();
      this.#waiting.push(event);
      void this.load();
    }
  }

  async #start(): Promise<SurfaceInput | undefined> {
    const loading = import('./surface-input.js').catch(() => undefined);
    await this.#onVisitor();
    const module = await loading;
    if (!this.#surface.isConnected) return undefined;
    // Without its chunk the map stands still, and leaves everything to the page; a button asks for it again.
    if (!module) {
      this.stop();
      this.#loading = undefined;
      return undefined;
    }
    const input = new module.SurfaceInput(this.#surface, this.#handlers);
    for (const event of this.#waiting) input.handle(event);
    return (this.#input = input);
  }
}

/** Whether an event that is not understood yet is for the map, so that the page must not scroll or zoom with it. */
function isForMap(event: Event): boolean {
  if ('key' in event) return /^(?:Arrow|Home|End| )/.test(String(event.key));
  if ('touches' in event) return (event.touches as TouchList).length > 1;
  return event instanceof WheelEvent && (event.ctrlKey || event.metaKey);
}
