/** The agenda: what goes on, what comes day by day, and how much there is before and after. */
import { spansBefore, spansFrom, spansOngoing } from '../span-search.js';
import type { Shown, Span, SpanTable } from '../spans.js';

/** The occurrences that begin on one day. */
export interface AgendaDay {
  readonly day: number;
  readonly spans: readonly Span[];
}

/** A stretch of the agenda around its first day. */
export interface Agenda {
  readonly earlier: readonly AgendaDay[];
  /** Begun before the first day, and not over. */
  readonly ongoing: readonly Span[];
  readonly days: readonly AgendaDay[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** How many occurrences are shown before and after the first day. */
export interface AgendaExtent {
  readonly before: number;
  readonly after: number;
}

/**
 * The agenda from `anchor`. What lasts several days stands on the day it begins, once. The present day stands in it,
 * even without an event, wherever the days around it do.
 */
export function agendaFrom(
  table: SpanTable,
  anchor: number,
  today: number,
  { before, after }: AgendaExtent,
  shown?: Shown,
): Agenda {
  const earlier = spansBefore(table, anchor, before + 1, shown);
  const later = spansFrom(table, anchor, after + 1, shown);
  const hasEarlier = earlier.length > before;
  const hasLater = later.length > after;
  const days = groupByDay(later.slice(0, after));
  const past = groupByDay(earlier.slice(Math.max(0, earlier.length - before)));
  const isAfter = today >= anchor && (!hasLater || (days.at(-1)?.day ?? anchor) >= today);
  const isBefore = today < anchor && past.length > 0 && (!hasEarlier || past[0]!.day <= today);
  return {
    earlier: isBefore ? withDay(past, today) : past,
    ongoing: spansOngoing(table, anchor, shown),
    days: isAfter && days.length + past.length > 0 ? withDay(days, today) : days,
    hasEarlier,
    hasLater,
  };
}

function withDay(days: readonly AgendaDay[], day: number): readonly AgendaDay[] {
  if (days.some((each) => each.day === day)) return days;
  return [...days, { day, spans: [] }].sort((a, b) => a.day - b.day);
}

function groupByDay(spans: readonly Span[]): readonly AgendaDay[] {
  const days: { day: number; spans: Span[] }[] = [];
  for (const span of spans) {
    const day = days.at(-1);
    if (day?.day === span.first) day.spans.push(span);
    else days.push({ day: span.first, spans: [span] });
  }
  return days;
}
