/** Listens to the map's surface and tells what the visitor means; the page keeps its scroll. */
import { type Intent, keyIntent, type KeyIntent, PointerGestures, type PointerInput, wheelIntent } from './gestures.js';

/** What happens on the surface. Positions are CSS pixels in its box. */
export interface SurfaceHandlers {
  readonly onIntent: (intent: Intent) => void;
  readonly onKey: (intent: KeyIntent) => void;
  /** The pointer rests at a place, or left (undefined). */
  readonly onHover: (at: { readonly x: number; readonly y: number } | undefined) => void;
}

/** Listens until {@link SurfaceInput.stop}. */
export class SurfaceInput {
  readonly #gestures = new PointerGestures();
  readonly #surface: HTMLElement;
  readonly #handlers: SurfaceHandlers;
  readonly #listening = new AbortController();

  constructor(surface: HTMLElement, handlers: SurfaceHandlers) {
    this.#surface = surface;
    this.#handlers = handlers;
    const { signal } = this.#listening;
    const active = { signal, passive: false };
    surface.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    surface.addEventListener('pointermove', (event) => this.#move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.#tell(this.#gestures.up(this.#input(event))), { signal });
    surface.addEventListener('pointercancel', ({ pointerId }) => this.#gestures.cancel(pointerId), { signal });
    surface.addEventListener('pointerleave', () => handlers.onHover(undefined), { signal });
    surface.addEventListener('wheel', (event) => this.#wheel(event), active);
    // Two fingers are for the map: without this the browser takes them to scroll the page.
    surface.addEventListener('touchmove', (event) => event.touches.length > 1 && event.preventDefault(), active);
    surface.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  stop(): void {
    this.#listening.abort();
  }

  #input({ pointerId, pointerType, clientX, clientY }: PointerEvent): PointerInput {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { pointerId, pointerType, x: clientX - left, y: clientY - top };
  }

  #tell(intent: Intent | undefined): void {
    if (intent) this.#handlers.onIntent(intent);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#gestures.down(this.#input(event));
    if (event.pointerType === 'mouse') this.#surface.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    const input = this.#input(event);
    this.#tell(this.#gestures.move(input));
    if (event.pointerType === 'mouse') this.#handlers.onHover(this.#gestures.isMoving ? undefined : input);
  }

  #wheel(event: WheelEvent): void {
    const { left, top } = this.#surface.getBoundingClientRect();
    const { deltaY, deltaMode, ctrlKey, metaKey, clientX, clientY } = event;
    const intent = wheelIntent({ deltaY, deltaMode, ctrlKey, metaKey, x: clientX - left, y: clientY - top });
    if (intent.kind === 'zoom') event.preventDefault();
    this.#tell(intent);
  }

  #key(event: KeyboardEvent): void {
    const intent = keyIntent(event);
    if (!intent) return;
    event.preventDefault();
    this.#handlers.onKey(intent);
  }
}
