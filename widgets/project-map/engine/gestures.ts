/**
 * From pointers, wheel and keys to what the visitor means, without hijacking the page.
 *
 * The page keeps its scroll: the wheel zooms only with Ctrl or ⌘, one finger scrolls the page and two move the map. When
 * a gesture is left to the page, a hint says how to do it on the map. Inputs are the few fields read of DOM events.
 */
import type { Direction } from './hit-test.js';

/** What the visitor means. Positions and distances are CSS pixels in the map's box. */
export type Intent =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly levels: number; readonly x: number; readonly y: number }
  | {
      readonly kind: 'transform';
      readonly dx: number;
      readonly dy: number;
      readonly levels: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'tap'; readonly x: number; readonly y: number; readonly touch: boolean }
  | { readonly kind: 'hint'; readonly hint: 'wheel' | 'touch' };

/** What a key means when the map has the focus. */
export type KeyIntent =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly levels: number }
  | { readonly kind: 'move'; readonly to: Direction | 'first' | 'last' }
  | { readonly kind: 'open' }
  | { readonly kind: 'reset' };

/** The fields read of a PointerEvent, its position already in the map's box. */
export interface PointerInput {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly x: number;
  readonly y: number;
}

/** The fields read of a WheelEvent, its position already in the map's box. */
export interface WheelInput {
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly x: number;
  readonly y: number;
}

/** The fields read of a KeyboardEvent. */
export interface KeyInput {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A pointer that moved less than this is a tap, in pixels. */
const TAP_SLOP = 6;
const KEY_PAN = 80;
const PIXELS_PER_LEVEL = 240;
const PIXELS_PER_LINE = 20;

/** Follows the pointers that are down and says what their moves mean. */
export class PointerGestures {
  readonly #pointers = new Map<number, PointerInput>();
  #start: PointerInput | undefined;
  #hasMoved = false;

  /** True while a drag or a pinch is moving the map. */
  get isMoving(): boolean {
    return this.#hasMoved;
  }

  down(input: PointerInput): void {
    this.#pointers.set(input.pointerId, input);
    this.#hasMoved = this.#pointers.size > 1;
    this.#start = input;
  }

  move(input: PointerInput): Intent | undefined {
    const before = this.#pointers.get(input.pointerId);
    if (!before || !this.#start) return undefined;
    const others = [...this.#pointers.values()].filter((pointer) => pointer.pointerId !== input.pointerId);
    if (!this.#hasMoved && Math.hypot(input.x - this.#start.x, input.y - this.#start.y) < TAP_SLOP) return undefined;
    this.#hasMoved = true;
    this.#pointers.set(input.pointerId, input);
    if (others[0]) return pinch(before, input, others[0]);
    if (input.pointerType === 'touch') return { kind: 'hint', hint: 'touch' };
    return { kind: 'pan', dx: input.x - before.x, dy: input.y - before.y };
  }

  up(input: PointerInput): Intent | undefined {
    const isTap = this.#pointers.delete(input.pointerId) && !this.#hasMoved;
    if (this.#pointers.size === 0) this.#hasMoved = false;
    return isTap ? { kind: 'tap', x: input.x, y: input.y, touch: input.pointerType === 'touch' } : undefined;
  }

  /** The browser took the pointer for itself, to scroll the page for instance. */
  cancel(pointerId: number): void {
    this.#pointers.delete(pointerId);
    if (this.#pointers.size === 0) this.#hasMoved = false;
  }
}

/** One of two fingers moved: the middle moves the map, the distance zooms it. */
function pinch(before: PointerInput, after: PointerInput, other: PointerInput): Intent {
  const stretch = (pointer: PointerInput): number => Math.max(Math.hypot(pointer.x - other.x, pointer.y - other.y), 1);
  return {
    kind: 'transform',
    dx: (after.x - before.x) / 2,
    dy: (after.y - before.y) / 2,
    levels: Math.log2(stretch(after) / stretch(before)),
    x: (after.x + other.x) / 2,
    y: (after.y + other.y) / 2,
  };
}

/** What a turn of the wheel means. A pinch on a touchpad comes as a wheel with Ctrl. */
export function wheelIntent(input: WheelInput): Intent {
  if (!input.ctrlKey && !input.metaKey) return { kind: 'hint', hint: 'wheel' };
  const pixels = input.deltaMode === 0 ? input.deltaY : input.deltaY * PIXELS_PER_LINE;
  const levels = Math.min(Math.max(-pixels / PIXELS_PER_LEVEL, -1), 1);
  return { kind: 'zoom', levels, x: input.x, y: input.y };
}

const ARROWS: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowLeft: ['left', KEY_PAN, 0],
  ArrowRight: ['right', -KEY_PAN, 0],
  ArrowUp: ['up', 0, KEY_PAN],
  ArrowDown: ['down', 0, -KEY_PAN],
};

/** What a key means: arrows go from mark to mark, with Shift they move the map; undefined leaves it to the page. */
export function keyIntent(input: KeyInput): KeyIntent | undefined {
  if (input.ctrlKey || input.metaKey || input.altKey) return undefined;
  const arrow = ARROWS[input.key];
  if (arrow) return input.shiftKey ? { kind: 'pan', dx: arrow[1], dy: arrow[2] } : { kind: 'move', to: arrow[0] };
  switch (input.key) {
    case '+':
    case '=':
      return { kind: 'zoom', levels: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', levels: -1 };
    case '0':
      return { kind: 'reset' };
    case 'Home':
      return { kind: 'move', to: 'first' };
    case 'End':
      return { kind: 'move', to: 'last' };
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    default:
      return undefined;
  }
}
