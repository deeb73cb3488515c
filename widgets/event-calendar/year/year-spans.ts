/** What the year counts, and what it draws as long lines. */
import type { Shown, Span, SpanTable } from '../spans.js';

/** Occurrences that touch the days from `first` to `last`, of those that last some days or more. */
export function spansLasting(
  table: SpanTable,
  days: number,
  first: number,
  last: number,
  shown?: Shown,
): readonly Span[] {
  const isLong = (at: number): boolean => table.last[at]! - table.first[at]! + 1 >= days;
  return table.spans(table.touching(first, last, shown).filter(isLong));
}

/** How many occurrences each of some days has. */
export function dayCounts(table: SpanTable, first: number, last: number, shown?: Shown): Uint16Array {
  const counts = new Uint16Array(last - first + 1);
  for (const at of table.touching(first, last, shown)) {
    const end = Math.min(table.last[at]!, last);
    for (let day = Math.max(table.first[at]!, first); day <= end; day++) counts[day - first]!++;
  }
  return counts;
}
