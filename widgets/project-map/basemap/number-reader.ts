/**
 * Reads the numbers of a basemap's text, whose bits are arithmetically coded: the more expected, the less room. Everything
 * is whole numbers below 2^53, so that every machine reads the same.
 *
 * - The text is a number between 0 and 1 in base 64; the symbols are `>` to `~` without `\`, in the order of ASCII.
 * - `range` is 2^30 at first, and `code` the first five digits. A bit is 0 when `code` is below
 *   `⌊range × zeros ÷ (zeros + ones)⌋`, which becomes the range; else that is taken from both. While the range is below
 *   2^24, both are multiplied by 64 and the next digit is added to the code.
 * - `zeros` and `ones` are the bits that have been read in the same slot, plus one each.
 * - A number n of a context is n + 1 without its leading 1, written in e bits: first e in ones and a zero, in the context's
 *   slots from the first, then the bits, highest first, bit i in slot 16 e + i. Sixteen slots a context: context c
 *   begins at slot 16 c.
 *
 * After the end of the text every bit is 0.
 */
export interface NumberReader {
  /** One bit. */
  readonly flag: (slot: number) => 0 | 1;
  /** A whole number from 0 to 65,534. */
  readonly whole: (context: number) => number;
  /** A number with a sign, which follows it as a bit (1 for negative) unless it is 0. */
  readonly signed: (context: number, signSlot: number) => number;
}

const BASE = 64;
const WHOLE_RANGE = BASE ** 5;
const LEAST_RANGE = BASE ** 4;

/** Slots of a context, and of all contexts. */
const SLOTS = 16;
const ALL_SLOTS = 2048;

/** Reads from the first digit of a text. */
export function numberReader(text: string): NumberReader {
  const counts = new Uint16Array(2 * ALL_SLOTS).fill(1);
  let at = 0;
  let range = 1;
  let code = 0;

  const shift = (): void => {
    const symbol = text.charCodeAt(at++);
    range *= BASE;
    // Past the end the code becomes NaN, which no bound is below: every bit is 0.
    code = code * BASE + symbol - (symbol > 92 ? 63 : 62);
  };
  while (range < WHOLE_RANGE) shift();

  const flag = (slot: number): 0 | 1 => {
    const zeros = counts[2 * slot]!;
    const bound = Math.floor((range * zeros) / (zeros + counts[2 * slot + 1]!));
    const bit = code >= bound ? 1 : 0;
    if (bit) {
      code -= bound;
      range -= bound;
    } else range = bound;
    counts[2 * slot + bit]!++;
    while (range < LEAST_RANGE) shift();
    return bit;
  };
  const whole = (context: number): number => {
    let bits = 0;
    while (flag(SLOTS * context + bits)) bits++;
    let number = 1;
    for (let i = bits; i-- > 0;) number = 2 * number + flag(SLOTS * bits + i);
    return number - 1;
  };
  const signed = (context: number, signSlot: number): number => {
    const number = whole(context);
    return number && flag(signSlot) ? -number : number;
  };
  return { flag, whole, signed };
}
