/** FNV-1a, 32 bits: offset basis and prime. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const LINE_FEED = 10;

/** A mark to which nothing has been added. */
export const EMPTY_MARK = BASIS;

/** The mark of some identifiers and one more, as the characters of identifiers (ASCII) from a place to before another. */
export function addToMark(mark: number, bytes: Uint8Array, from: number, to: number): number {
  let next = mark;
  for (let index = from; index < to; index++) next = Math.imul(next ^ bytes[index]!, PRIME);
  return Math.imul(next ^ LINE_FEED, PRIME) >>> 0;
}

/** The mark of identifiers in their order: tells whether a shard belongs to an index. */
export function markOf(ids: Iterable<string>): number {
  const encoder = new TextEncoder();
  let mark = EMPTY_MARK;
  for (const id of ids) {
    const bytes = encoder.encode(id);
    mark = addToMark(mark, bytes, 0, bytes.length);
  }
  return mark;
}

/** The mark of the records that an envelope lists, whatever they are. */
export function markOfItems(items: readonly unknown[]): number {
  return markOf(items.map((item) => String((item as { readonly id?: unknown } | null)?.id)));
}
