/** Tells what the visitor means on the map's surface; loaded at the first sign of one. */
import { boxOverlay } from './box-drawing.js';
import { boxToReveal, ENTER_MAX_ZOOM, entered, enteredBox, type Move, moved } from './camera-moves.js';
import { type Camera, type Target as View, toWorld } from './camera.js';
import { type Intent, isBoxMeant, PointerGestures, type PointerInput } from './gestures.js';
import { GLIDE_MS } from './glide.js';
import { hitTest, nextTarget } from './hit-test.js';
import { keyIntent, type KeyIntent } from './keys.js';
import type { Mark } from './layer.js';
import type { WorldBox, WorldPoint } from './projection.js';
import type { Overlay } from './renderer.js';
import { wheelLevels } from './wheel.js';

/** What is on the surface, and what is told of it. Marks are told by their place among the targets, -1 for none. */
export interface SurfaceHandlers {
  readonly targets: () => readonly Mark[];
  /** The mark that the keyboard is on. */
  readonly active: () => number;
  readonly camera: () => Camera;
  /** How far tiles let the map zoom in, where it has some. */
  readonly maxZoom: () => number | undefined;
  /** To go there at once with a duration of 0 ms; as moves usually last without one. */
  readonly onGo: (view: View, duration?: number) => void;
  /** A part of the world to frame for a while. */
  readonly onFrame: (box: WorldBox) => void;
  /** The map was taken hold of. */
  readonly onStop: () => void;
  readonly onReset: () => void;
  readonly onHint: (hint: 'wheel' | 'touch') => void;
  /** A mark was opened that no zoom says more of. */
  readonly onOpen: (mark: Mark) => void;
  readonly onActivate: (mark: number) => void;
  readonly onHover: (mark: number) => void;
  /** What to draw over the map; undefined for nothing more. */
  readonly onOverlay: (overlay: Overlay | undefined) => void;
}

/** What a pointer may miss a mark by, in pixels. */
const SLACK = { mouse: 2, touch: 14 };

/** Understands the events of a surface. */
export class SurfaceInput {
  readonly #gestures = new PointerGestures();
  readonly #surface: HTMLElement;
  readonly #handlers: SurfaceHandlers;
  /** Whether the visitor has clicked the map, so that the wheel is for it until the pointer leaves. */
  #isWheelTaken = false;
  /** Whether the first of two taps has opened a mark, so that the second is not for what has come in its place. */
  #hasOpened = false;

  constructor(surface: HTMLElement, handlers: SurfaceHandlers) {
    this.#surface = surface;
    this.#handlers = handlers;
  }

  handle(event: Event): void {
    if (event instanceof WheelEvent) this.#wheel(event);
    else if (event instanceof KeyboardEvent) this.#key(event);
    else if (event instanceof PointerEvent) this.#pointer(event);
    // Two fingers are for the map: without this the browser takes them to scroll the page.
    else if ('touches' in event && (event.touches as TouchList).length > 1) event.preventDefault();
  }

  /** Moves the map, over some milliseconds. */
  move(move: Move, duration?: number): void {
    const { onGo, maxZoom } = this.#handlers;
    onGo(moved(move, maxZoom()), duration);
  }

  /** Frames some places, unless one of them is in view already. */
  reveal(places: readonly WorldPoint[]): void {
    const box = boxToReveal(this.#handlers.camera(), places);
    if (box) this.#handlers.onFrame(box);
  }

  /** Opens a mark: zooms to what it stands for when that says more of it, else tells of it. */
  #open(mark: Mark): void {
    const { camera, maxZoom, onGo, onOpen } = this.#handlers;
    const { zoom } = camera();
    const most = maxZoom() ?? ENTER_MAX_ZOOM;
    const extent = zoom < most ? mark.layer.extentOf?.(mark, most) : undefined;
    if (extent) onGo(entered(extent, zoom, most));
    else onOpen(mark);
  }

  #pointer(event: PointerEvent): void {
    const { onOverlay, onHover } = this.#handlers;
    if (event.type === 'pointerdown') this.#down(event);
    else if (event.type === 'pointermove') this.#move(event);
    else if (event.type === 'pointerup') this.#tell(this.#gestures.up(this.#input(event)));
    else if (event.type === 'pointercancel') {
      this.#tell(this.#gestures.cancel(event.pointerId));
      onOverlay(undefined);
    } else if (event.type === 'pointerleave') {
      this.#isWheelTaken = false;
      onHover(-1);
    }
  }

  #input({ pointerId, pointerType, shiftKey, clientX, clientY, timeStamp }: PointerEvent): PointerInput {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { pointerId, pointerType, shiftKey, x: clientX - left, y: clientY - top, time: timeStamp };
  }

  #tell(intent: Intent | undefined): void {
    const { onHint } = this.#handlers;
    if (intent?.kind === 'pan' || intent?.kind === 'pinch') this.move(intent, 0);
    else if (intent?.kind === 'glide') this.#glide(intent);
    else if (intent?.kind === 'step') this.move(intent);
    else if (intent?.kind === 'tap') this.#tap(intent);
    else if (intent?.kind === 'box') this.#box(intent);
    else if (intent?.kind === 'hint') onHint(intent.hint);
  }

  #glide(intent: Extract<Intent, { kind: 'glide' }>): void {
    // Someone who asked for less motion has the map stay where it was put.
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.move(intent, GLIDE_MS);
  }

  #box({ box, isDone }: Extract<Intent, { kind: 'box' }>): void {
    const { camera, maxZoom, onGo, onOverlay } = this.#handlers;
    onOverlay(isDone ? undefined : boxOverlay(box));
    if (!isDone || !isBoxMeant(box)) return;
    const [[left, top], [right, bottom]] = box.map(([x, y]) => toWorld(camera(), x, y)) as [WorldPoint, WorldPoint];
    onGo(enteredBox({ left, top, right, bottom }, maxZoom()));
  }

  #tap({ x, y, touch, levels }: Extract<Intent, { kind: 'tap' }>): void {
    const marks = this.#handlers.targets();
    const isSecond = levels !== 0;
    if (isSecond && this.#hasOpened) return;
    const mark = marks[hitTest(marks, x, y, SLACK[touch ? 'touch' : 'mouse'])];
    this.#hasOpened = mark !== undefined;
    if (mark) this.#open(mark);
    else if (isSecond) this.move({ levels, x, y });
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#handlers.onStop();
    this.#gestures.down(this.#input(event));
    if (event.pointerType !== 'mouse') return;
    this.#isWheelTaken = true;
    try {
      this.#surface.setPointerCapture(event.pointerId);
    } catch {
      // It was lifted before this was loaded.
    }
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
    const levels = wheelLevels(event, this.#isWheelTaken);
    if (levels === undefined) {
      this.#handlers.onHint('wheel');
      return;
    }
    event.preventDefault();
    this.#handlers.onStop();
    this.move({ levels, x: event.clientX - left, y: event.clientY - top }, 0);
  }

  #key(event: KeyboardEvent): void {
    const { onReset, onOverlay, active, targets } = this.#handlers;
    if (event.key === 'Escape' && this.#gestures.isMoving) {
      this.#gestures.abandon();
      onOverlay(undefined);
    }
    const intent = keyIntent(event);
    if (!intent) return;
    event.preventDefault();
    const mark = targets()[active()];
    if (intent.kind === 'pan') this.move({ dx: intent.dx, dy: intent.dy });
    else if (intent.kind === 'zoom') {
      this.move({ levels: intent.levels, ...(mark && { x: mark.x, y: mark.y }) });
    } else if (intent.kind === 'reset') onReset();
    else if (intent.kind === 'move') this.#step(intent.to);
    else if (mark) this.#open(mark);
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
