/** The occurrences nearest to a day: what the agenda and the ways out of an empty period look for. */
import { firstAt, type Shown, type Span, type SpanTable } from './spans.js';

/** Occurrences that began before a day and last until it or longer. */
export function spansOngoing(table: SpanTable, day: number, shown?: Shown): readonly Span[] {
  return table.spans(table.touching(day, day, shown).filter((at) => table.first[at]! < day));
}

/** The first `limit` occurrences that begin on a day or later. */
export function spansFrom(table: SpanTable, day: number, limit: number, shown?: Shown): readonly Span[] {
  return table.spans(beginningFrom(table, day, limit, shown));
}

/** The last `limit` occurrences that ended before a day, in order. */
export function spansBefore(table: SpanTable, day: number, limit: number, shown?: Shown): readonly Span[] {
  return table.spans(endedBefore(table, day, limit, shown));
}

/** First day of the nearest occurrence that begins on a day or later. */
export function dayFrom(table: SpanTable, day: number, shown?: Shown): number | undefined {
  const [at] = beginningFrom(table, day, 1, shown);
  return at === undefined ? at : table.first[at];
}

/** First day of the last occurrence that ended before a day. */
export function dayBefore(table: SpanTable, day: number, shown?: Shown): number | undefined {
  const [at] = endedBefore(table, day, 1, shown);
  return at === undefined ? at : table.first[at];
}

function beginningFrom(table: SpanTable, day: number, limit: number, shown: Shown | undefined): readonly number[] {
  const found: number[] = [];
  for (let at = firstAt(table.first, day); at < table.size && found.length < limit; at++)
    if (table.isShown(at, shown)) found.push(at);
  return found;
}

function endedBefore(table: SpanTable, day: number, limit: number, shown: Shown | undefined): readonly number[] {
  const found: number[] = [];
  for (let at = firstAt(table.first, day) - 1; at >= 0 && found.length < limit; at--)
    if (table.last[at]! < day && table.isShown(at, shown)) found.push(at);
  return found.reverse();
}
