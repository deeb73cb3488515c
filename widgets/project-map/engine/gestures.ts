/**
 * From pointers to what the visitor means, without hijacking the page: one finger scrolls the page and two move the map.
 * When a gesture is left to the page, a hint says how to do it on the map.
 */
import { glideAfter, type Sample } from './glide.js';

/** A rectangle drawn by the visitor: where it was begun, and where it is now. */
export type DrawnBox = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];

/** What the visitor means. Positions and distances are CSS pixels in the map's box, levels are of zoom. */
export type Intent =
  /** The map follows the pointer. */
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  /** It was let go of while it moved. */
  | { readonly kind: 'glide'; readonly dx: number; readonly dy: number }
  /** Two fingers hold it. */
  | {
      readonly kind: 'pinch';
      readonly dx: number;
      readonly dy: number;
      readonly levels: number;
      readonly x: number;
      readonly y: number;
    }
  /** A step of zoom around a place. */
  | { readonly kind: 'step'; readonly levels: number; readonly x: number; readonly y: number }
  /** The second tap of two says which way it would zoom. */
  | { readonly kind: 'tap'; readonly x: number; readonly y: number; readonly touch: boolean; readonly levels: number }
  /** A rectangle is being drawn, or was. */
  | { readonly kind: 'box'; readonly box: DrawnBox; readonly isDone: boolean }
  | { readonly kind: 'hint'; readonly hint: 'touch' };

/** The fields read of a PointerEvent, its position already in the map's box. */
export interface PointerInput {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly shiftKey: boolean;
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
}

/** A pointer that moved less than this is a tap, in pixels. */
const TAP_SLOP = 6;
/** Taps of two that are this near and soon after each other are one gesture. */
const DOUBLE_SLOP = 24;
const DOUBLE_MS = 300;
/** A rectangle smaller than this was not meant. */
const LEAST_BOX = 10;

/** Pressed and still; two pressed and still; dragging, pinching or drawing a rectangle; over, until all are lifted. */
type Phase = 'press' | 'pair' | 'drag' | 'pinch' | 'box' | 'over';

const away = (a: Sample, b: Sample): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Follows the pointers that are down and says what their moves mean. */
export class PointerGestures {
  readonly #pointers = new Map<number, PointerInput>();
  #phase: Phase = 'over';
  #start: PointerInput | undefined;
  #trail: Sample[] = [];
  #lastTap: PointerInput | undefined;

  /** True while a gesture is moving the map, or drawing on it. */
  get isMoving(): boolean {
    return this.#pointers.size > 0 && this.#phase !== 'press';
  }

  down(input: PointerInput): void {
    this.#pointers.set(input.pointerId, input);
    this.#phase = this.#pointers.size === 1 ? 'press' : this.#pointers.size === 2 ? 'pair' : 'pinch';
    this.#start = input;
    this.#trail = [input];
  }

  move(input: PointerInput): Intent | undefined {
    const before = this.#pointers.get(input.pointerId);
    if (!before || !this.#start || this.#phase === 'over') return undefined;
    const isStill = this.#phase === 'press' || this.#phase === 'pair';
    if (isStill && away(input, this.#phase === 'press' ? this.#start : before) < TAP_SLOP) return undefined;
    if (this.#phase === 'pair') this.#phase = 'pinch';
    else if (this.#phase === 'press')
      this.#phase = this.#start.shiftKey && input.pointerType !== 'touch' ? 'box' : 'drag';
    this.#pointers.set(input.pointerId, input);
    if (this.#phase === 'box') return { kind: 'box', box: this.#boxTo(input), isDone: false };
    if (this.#phase === 'pinch') return pinch(before, input, this.#otherThan(input)!);
    if (input.pointerType === 'touch') return { kind: 'hint', hint: 'touch' };
    this.#trail = [...this.#trail.slice(-20), input];
    return { kind: 'pan', dx: input.x - before.x, dy: input.y - before.y };
  }

  up(input: PointerInput): Intent | undefined {
    const phase = this.#phase;
    const other = this.#otherThan(input);
    if (!this.#pointers.delete(input.pointerId)) return undefined;
    this.#phase = 'over';
    if (phase === 'press') return this.#tap(input);
    if (phase === 'pair' && other && input.time - this.#start!.time < DOUBLE_MS)
      return { kind: 'step', levels: -1, x: (input.x + other.x) / 2, y: (input.y + other.y) / 2 };
    if (phase === 'drag' && input.pointerType !== 'touch') {
      const glide = glideAfter(this.#trail, input.time);
      return glide && { kind: 'glide', ...glide };
    }
    return phase === 'box' ? { kind: 'box', box: this.#boxTo(input), isDone: true } : undefined;
  }

  /** The browser took the pointer for itself: a finger alone scrolls the page, at times before any move of it is told. */
  cancel(pointerId: number): Intent | undefined {
    const pointer = this.#pointers.get(pointerId);
    const isAlone = this.#pointers.size === 1;
    this.#pointers.delete(pointerId);
    this.#phase = 'over';
    return isAlone && pointer?.pointerType === 'touch' ? { kind: 'hint', hint: 'touch' } : undefined;
  }

  /** Leaves the gesture under way without effect. */
  abandon(): void {
    this.#phase = 'over';
  }

  #otherThan({ pointerId }: PointerInput): PointerInput | undefined {
    return [...this.#pointers.values()].find((pointer) => pointer.pointerId !== pointerId);
  }

  #boxTo({ x, y }: PointerInput): DrawnBox {
    return [
      [this.#start!.x, this.#start!.y],
      [x, y],
    ];
  }

  #tap(input: PointerInput): Intent {
    const { x, y, time, pointerType, shiftKey } = input;
    const last = this.#lastTap;
    const isSecond = last !== undefined && time - last.time < DOUBLE_MS && away(input, last) < DOUBLE_SLOP;
    this.#lastTap = isSecond ? undefined : input;
    return { kind: 'tap', x, y, touch: pointerType === 'touch', levels: isSecond ? (shiftKey ? -1 : 1) : 0 };
  }
}

/** Whether a rectangle was meant, rather than a hand that shook. */
export function isBoxMeant([[left, top], [right, bottom]]: DrawnBox): boolean {
  return Math.max(Math.abs(right - left), Math.abs(bottom - top)) >= LEAST_BOX;
}

/** One of two fingers moved: the middle moves the map, the distance zooms it. */
function pinch(before: PointerInput, after: PointerInput, other: PointerInput): Intent {
  const stretch = (pointer: PointerInput): number => Math.max(away(pointer, other), 1);
  return {
    kind: 'pinch',
    dx: (after.x - before.x) / 2,
    dy: (after.y - before.y) / 2,
    levels: Math.log2(stretch(after) / stretch(before)),
    x: (after.x + other.x) / 2,
    y: (after.y + other.y) / 2,
  };
}
