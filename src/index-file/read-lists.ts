/** How many values each row has: checked at once, turned into `starts` when a column is first used. */
import type { ListHeader } from './format.js';
import { type BlockReader, bitsOf } from './read-blocks.js';

/** Elements of one byte, the first in the lowest bits, by the bits of each. */
const perByte = (width: number): number => 8 / width;

/** Sum of the elements that each value of a byte holds. */
function sumsOf(width: number): Uint8Array {
  const mask = 2 ** width - 1;
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    let sum = 0;
    for (let rest = byte; rest > 0; rest >>= width) sum += rest & mask;
    return sum;
  });
}

/** Elements of a packed block, one a byte. */
export function unpackBits(bytes: Uint8Array, width: number, length: number): Uint8Array {
  const mask = 2 ** width - 1;
  const count = perByte(width);
  const elements = new Uint8Array(length);
  for (let index = 0, at = 0; index < length; at++)
    for (let byte = bytes[at]!, left = count; left > 0 && index < length; left--, byte >>= width)
      elements[index++] = byte & mask;
  return elements;
}

/** The lists of an index: columns whose rows have as many values share one array of starts. */
export class ListReader {
  readonly #reader: BlockReader;
  readonly #starts = new Map<string, Uint32Array>();

  constructor(reader: BlockReader) {
    this.#reader = reader;
  }

  /**
   * The starts of a list, to be made when asked for.
   * @param total Number of values that the counts must add up to.
   * @throws {ContractError} at once, when they do not.
   */
  open({ counts, each = 0 }: ListHeader, total: number, place: string): () => Uint32Array {
    const { rows } = this.#reader.header;
    if (!counts) {
      if (each * rows !== total) throw this.#wrongSum(each * rows, total, place);
      return () => this.#once(`each ${each}`, () => Uint32Array.from({ length: rows + 1 }, (_, row) => row * each));
    }
    const width = bitsOf(counts);
    const isPacked = width < 8;
    const stored = isPacked
      ? this.#reader.bytes(counts, `${place}.counts`, rows)
      : this.#reader.integers(counts, `${place}.counts`, rows);
    const worth = isPacked ? sumsOf(width) : undefined;
    let sum = 0;
    stored.forEach((value) => (sum += worth ? worth[value]! : value));
    if (sum !== total) throw this.#wrongSum(sum, total, place);
    return () =>
      this.#once(`at ${counts.offset}`, () => addUp(isPacked ? unpackBits(stored as Uint8Array, width, rows) : stored));
  }

  #wrongSum(sum: number, total: number, place: string): Error {
    return this.#reader.bad(
      `${place}.counts`,
      `${sum} values instead of ${total}`,
      `${sum} valeurs au lieu de ${total}`,
    );
  }

  #once(key: string, make: () => Uint32Array): Uint32Array {
    let starts = this.#starts.get(key);
    if (!starts) this.#starts.set(key, (starts = make()));
    return starts;
  }
}

function addUp(counts: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row]! + counts[row]!;
  return starts;
}
