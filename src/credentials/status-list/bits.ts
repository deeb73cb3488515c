/** Fewest entries of a list: below, its size would tell who is asked about (Bitstring Status List 1.0, § 3.4). */
export const STATUS_LIST_LENGTH = 131_072;

/**
 * Bits of a status list, one a badge; the first is the left-most of the first byte.
 * @param indexes Entries that are set; those outside the list are a mistake of the caller and set nothing.
 */
export function statusBits(indexes: Iterable<number>, length = STATUS_LIST_LENGTH): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const index of indexes) if (index < length) bits[index >> 3]! |= 0x80 >> (index & 7);
  return bits;
}

/** Whether an entry is set; `undefined` outside the list. */
export function hasStatusBit(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[Math.floor(index / 8)];
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0;
}

/** Whether two lists say the same. */
export function hasSameBits(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
