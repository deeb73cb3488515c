import { STATUS_LIST_LENGTH } from './bits.js';

/** Fills numbers at random, as `crypto.getRandomValues` does. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => unknown;

/**
 * A free entry of a status list, drawn at random so that entries tell neither the order of the badges nor their number.
 * @param used Entries already given, for ever: one that was withdrawn is not given again.
 * @param length Number of entries, a power of two so that all are as likely.
 * @returns `undefined` when the list is full: begin another.
 */
export function drawStatusIndex(
  used: ReadonlySet<number>,
  length = STATUS_LIST_LENGTH,
  fill: FillRandom = (numbers) => crypto.getRandomValues(numbers),
): number | undefined {
  if (used.size >= length) return undefined;
  const drawn = new Uint32Array(1);
  fill(drawn);
  let index = drawn[0]! % length;
  while (used.has(index)) index = (index + 1) % length;
  return index;
}
