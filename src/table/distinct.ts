import type { Integers } from './table.js';

/** Distinct values, numbered in the order in which they are first seen. */
export class Distinct<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<unknown, number>();

  /** The number of a value; two values with one key are the same. */
  number(value: T, key: unknown = value): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** Numbers below `count` in the narrowest array that holds them. */
export function narrow(numbers: readonly number[], count: number): Integers {
  return count <= 256
    ? Uint8Array.from(numbers)
    : count <= 65_536
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers);
}
