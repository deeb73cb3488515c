/** Numbers of a column in narrow integers, and back: see « Numbers » in format.ts. */
import type { Integers } from '../table/table.js';
import type { NumberBlock } from './format.js';

type Floats = Float32Array | Float64Array;

/** Numbers as they are stored. */
export interface PackedNumbers {
  readonly elements: Integers | Floats;
  readonly base: number;
  readonly step: number;
  readonly values?: readonly number[];
}

/** Values that a byte tells apart, the gap besides. */
const MOST_VALUES = 255;

/** Packs numbers. @param gap The value that the largest stored integer stands for. */
export function packNumbers(values: ArrayLike<number>, gap: number): PackedNumbers {
  let base = Infinity;
  let top = -Infinity;
  let isWhole = true;
  for (const value of Float64Array.from(values)) {
    if (Object.is(value, gap)) continue;
    isWhole &&= Number.isSafeInteger(value);
    base = Math.min(base, value);
    top = Math.max(top, value);
  }
  if (base === Infinity) base = top = 0;
  const step = isWhole ? commonStep(values, gap, base) : 0;
  const Elements = integersFor((top - base) / step);
  if (!isWhole || !Elements) return { elements: floatsOf(values), base: 0, step: 1 };
  const few = Elements === Uint8Array ? undefined : fewValues(values, gap);
  if (few) return few;
  const elements = new Elements(values.length);
  for (let index = 0; index < values.length; index++)
    // What is below 0 wraps to the largest integer of the type.
    elements[index] = Object.is(values[index], gap) ? -1 : (values[index]! - base) / step;
  return { elements, base, step };
}

/** Places in a short list of values; `undefined` when they are too many for a byte. */
function fewValues(numbers: ArrayLike<number>, gap: number): PackedNumbers | undefined {
  const distinct = new Set<number>();
  for (let index = 0; index < numbers.length && distinct.size <= MOST_VALUES; index++)
    if (!Object.is(numbers[index], gap)) distinct.add(numbers[index]!);
  if (distinct.size > MOST_VALUES) return undefined;
  const values = [...distinct].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  return { elements: Uint8Array.from(numbers, (number) => places.get(number) ?? -1), base: 0, step: 1, values };
}

/** The largest whole number that every distance from `base` is a multiple of; 1 when there is no distance. */
function commonStep(values: ArrayLike<number>, gap: number, base: number): number {
  let step = 0;
  for (let index = 0; index < values.length && step !== 1; index++) {
    if (Object.is(values[index], gap)) continue;
    let rest = values[index]! - base;
    while (rest > 0) [step, rest] = [rest, step % rest];
  }
  return step || 1;
}

/** The narrowest integers whose largest value stays free; none when a number is too large. */
function integersFor(top: number): Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor | undefined {
  if (top < 0xff) return Uint8Array;
  if (top < 0xffff) return Uint16Array;
  return top < 0xffffffff ? Uint32Array : undefined;
}

/** Half the size where nothing is lost. */
function floatsOf(values: ArrayLike<number>): Floats {
  const halves = Float32Array.from(values);
  return halves.every((half, index) => Object.is(half, values[index])) ? halves : Float64Array.from(values);
}

/** Writes the numbers of a block into an array, which is given back. */
export function unpackNumbers<Target extends Float64Array | Int32Array | Int16Array>(
  elements: Integers | Floats,
  { type, base, step, values }: NumberBlock,
  gap: number,
  target: Target,
): Target {
  const largest = type.startsWith('f') ? NaN : 2 ** (8 * elements.BYTES_PER_ELEMENT) - 1;
  for (let index = 0; index < elements.length; index++) {
    const stored = elements[index]!;
    target[index] = stored === largest ? gap : values ? (values[stored] ?? gap) : base + step * stored;
  }
  return target;
}
