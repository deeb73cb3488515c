/** Listens to the map's surface and tells what the visitor means; loaded once the map is drawn. */
import { type Intent, keyIntent, type KeyIntent, PointerGestures, type PointerInput, wheelIntent } from './gestures.js';
import { hitTest, nextTarget, type Target } from './hit-test.js';

/** An intent that moves the map. */
export type MoveIntent = Exclude<Intent, { kind: 'tap' | 'hint' }>;

/** What is on the surface, and what is told of it. Marks are told by their place among the targets, -1 for none. */
export interface SurfaceHandlers {
  readonly targets: () => readonly Target[];
  /** The mark that the keyboard is on. */
  readonly active: () => number;
  readonly onMove: (intent: MoveIntent) => void;
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (levels: number) => void;
  readonly onReset: () => void;
  readonly onHint: (hint: 'wheel' | 'touch') => void;
  readonly onOpen: (mark: number) => void;
  readonly onActivate: (mark: number) => void;
  readonly onHover: (mark: number) => void;
}

/** What a pointer may miss a mark by, in pixels. */
const SLACK = { mouse: 2, touch: 14 };

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
    surface.addEventListener('pointerleave', () => handlers.onHover(-1), { signal });
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
    if (!intent) return;
    if (intent.kind === 'hint') this.#handlers.onHint(intent.hint);
    else if (intent.kind === 'tap') {
      const mark = hitTest(this.#handlers.targets(), intent.x, intent.y, SLACK[intent.touch ? 'touch' : 'mouse']);
      if (mark >= 0) this.#handlers.onOpen(mark);
    } else this.#handlers.onMove(intent);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#gestures.down(this.#input(event));
    if (event.pointerType === 'mouse') this.#surface.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    const input = this.#input(event);
    this.#tell(this.#gestures.move(input));
    if (event.pointerType === 'touch') return;
    const { targets, onHover } = this.#handlers;
    onHover(this.#gestures.isMoving ? -1 : hitTest(targets(), input.x, input.y));
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
    const { onPan, onZoom, onReset, onOpen, active } = this.#handlers;
    if (intent.kind === 'pan') onPan(intent.dx, intent.dy);
    else if (intent.kind === 'zoom') onZoom(intent.levels);
    else if (intent.kind === 'reset') onReset();
    else if (intent.kind === 'move') this.#step(intent.to);
    else if (active() >= 0) onOpen(active());
  }

  #step(to: Extract<KeyIntent, { kind: 'move' }>['to']): void {
    const { targets, active, onActivate } = this.#handlers;
    if (to === 'first' || active() < 0) onActivate(0);
    else if (to === 'last') onActivate(targets().length - 1);
    else {
      const next = nextTarget(targets(), active(), to);
      if (next >= 0) onActivate(next);
    }
  }
}
