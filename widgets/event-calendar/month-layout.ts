/** Where everything of a month goes: weeks, lanes of the bars, what is left out of a day. */
import { type Month, monthOf, weeksOf } from './months.js';
import type { Span } from './spans.js';

/** A bar, as a day shows it. */
export interface Bar {
  readonly span: Span;
  /** Days that the bar covers from here to the end of the week; 0 where an earlier day of the week drew it. */
  readonly length: number;
  /** Whether the bar began in an earlier week, or goes on in a later one. */
  readonly isContinued: boolean;
  readonly continues: boolean;
}

/** What one day shows. */
export interface DayCell {
  readonly day: number;
  /** Whether the day belongs to the month before or after. */
  readonly isOutside: boolean;
  /** One entry a lane; `undefined` where a lane is empty on this day. */
  readonly bars: readonly (Bar | undefined)[];
  readonly singles: readonly Span[];
  /** Occurrences that have no room here. */
  readonly hidden: number;
  /** Every occurrence of the day. */
  readonly spans: readonly Span[];
}

/** A month, ready to be drawn. */
export interface MonthLayout {
  readonly weeks: readonly (readonly DayCell[])[];
  /** Long ones that have no lane: named beside the grid once, rather than counted on each day. */
  readonly beside: readonly Span[];
}

const COLUMNS = [0, 1, 2, 3, 4, 5, 6];

/** Lanes of a week; what lasts longer than a week takes two at most, so that it does not swamp the rest. */
const LANES = 3;
const LONG_LANES = 2;
const LONG_DAYS = 7;
/** Bars and short events that a day shows; short ones keep some room whatever lasts. */
const ROWS = 4;
const MIN_SINGLES = 2;

/**
 * Lays out the month that holds `first`.
 * @param spans Those that touch its weeks, in order.
 */
export function layoutMonth(first: number, spans: readonly Span[]): MonthLayout {
  const month = monthOf(first);
  const longSpans = spans.filter(isLong);
  const longLanes = layLongSpans(longSpans);
  const beside = new Set(longSpans.filter((span) => !longLanes.some((lane) => lane.includes(span))));
  return {
    weeks: weeksOf(month).map((monday) => layoutWeek(monday, month, spans, longLanes, beside)),
    beside: [...beside].filter((span) => span.first < month.first + month.length && span.last >= month.first),
  };
}

function isLong({ first, last }: Span): boolean {
  return last - first >= LONG_DAYS;
}

/** Lanes of the long ones, the same all month; the shorter they are, the more the days matter. */
function layLongSpans(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lanes: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const lane = lanes.find((taken) => taken.every(({ first, last }) => last < span.first || first > span.last));
    if (lane) lane.push(span);
    else if (lanes.length < LONG_LANES) lanes.push([span]);
  }
  return lanes;
}

function layoutWeek(
  monday: number,
  month: Month,
  spans: readonly Span[],
  longLanes: readonly (readonly Span[])[],
  beside: ReadonlySet<Span>,
): readonly DayCell[] {
  const isOfWeek = ({ first, last }: Span): boolean => first <= monday + 6 && last >= monday;
  const ofWeek = spans.filter(isOfWeek);
  const lanes = longLanes.map((lane) => lane.filter(isOfWeek)).filter(({ length }) => length > 0);
  for (const span of ofWeek) {
    if (span.first === span.last || isLong(span)) continue;
    const lane = lanes.find((taken) => taken.every(({ first, last }) => last < span.first || first > span.last));
    if (lane) lane.push(span);
    else if (lanes.length < LANES) lanes.push([span]);
  }
  return COLUMNS.map((column) => layoutDay(monday + column, monday, month, ofWeek, lanes, beside));
}

function layoutDay(
  day: number,
  monday: number,
  month: Month,
  ofWeek: readonly Span[],
  lanes: readonly (readonly Span[])[],
  beside: ReadonlySet<Span>,
): DayCell {
  const spans = ofWeek.filter(({ first, last }) => first <= day && last >= day);
  const bars = lanes.map((lane) => {
    const span = lane.find(({ first, last }) => first <= day && last >= day);
    return span && barOf(span, day, monday);
  });
  while (bars.length > 0 && bars.at(-1) === undefined) bars.pop();
  const allSingles = spans.filter(({ first, last }) => first === last);
  const room = Math.max(MIN_SINGLES, ROWS - bars.length);
  // « +1 » would take as much room as the event itself.
  const singles = allSingles.length === room + 1 ? allSingles : allSingles.slice(0, room);
  const shown = singles.length + bars.filter(Boolean).length;
  const named = spans.filter((span) => beside.has(span)).length;
  return {
    day,
    isOutside: day < month.first || day >= month.first + month.length,
    bars,
    singles,
    hidden: spans.length - shown - named,
    spans,
  };
}

function barOf(span: Span, day: number, monday: number): Bar {
  const sunday = monday + 6;
  const start = Math.max(span.first, monday);
  return {
    span,
    length: day === start ? Math.min(span.last, sunday) - day + 1 : 0,
    isContinued: span.first < monday,
    continues: span.last > sunday,
  };
}
