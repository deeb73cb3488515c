/** Where everything of some weeks goes: lanes of the bars, what is left out of a day. */
import { type Month, weeksOf } from './months.js';
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

/** A month, or a week, ready to be drawn. */
export interface MonthLayout {
  readonly weeks: readonly (readonly DayCell[])[];
  /**
   * Long ones that have no lane: named beside the grid once, rather than counted on each day. On paper, everything that
   * lasts several days: bars cut their names.
   */
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

/** Where a layout is to be read. */
export interface LayoutOptions {
  /** On paper nothing can be opened: every short event of a day is shown. */
  readonly isPaper?: boolean;
}

/**
 * Lays out the weeks that hold a period: a month, or a week.
 * @param spans Those that touch its weeks, in order.
 */
export function layoutWeeks(
  period: Month,
  spans: readonly Span[],
  { isPaper = false }: LayoutOptions = {},
): MonthLayout {
  const longSpans = spans.filter(isLong);
  const longLanes: Span[][] = [];
  // The same all month; the shorter they are, the more the days matter.
  for (const span of [...longSpans].sort((a, b) => a.last - a.first - (b.last - b.first)))
    putInLane(longLanes, span, LONG_LANES);
  const beside = new Set(longSpans.filter((span) => !longLanes.some((lane) => lane.includes(span))));
  const isOfPeriod = (span: Span): boolean => span.first < period.first + period.length && span.last >= period.first;
  return {
    weeks: weeksOf(period).map((monday) => layoutWeek(monday, { period, spans, longLanes, beside, isPaper })),
    beside: (isPaper ? spans.filter(({ first, last }) => last > first) : [...beside]).filter(isOfPeriod),
  };
}

/** Puts a bar in the first lane where it meets no other; false when every lane is taken. */
export function putInLane(lanes: Span[][], span: Span, limit: number): boolean {
  const lane = lanes.find((taken) => taken.every(({ first, last }) => last < span.first || first > span.last));
  if (lane) lane.push(span);
  else if (lanes.length < limit) lanes.push([span]);
  else return false;
  return true;
}

function isLong({ first, last }: Span): boolean {
  return last - first >= LONG_DAYS;
}

/** What every week of a layout shares. */
interface Weeks {
  readonly period: Month;
  readonly spans: readonly Span[];
  readonly longLanes: readonly (readonly Span[])[];
  readonly beside: ReadonlySet<Span>;
  readonly isPaper: boolean;
}

function layoutWeek(monday: number, weeks: Weeks): readonly DayCell[] {
  const isOfWeek = ({ first, last }: Span): boolean => first <= monday + 6 && last >= monday;
  const spans = weeks.spans.filter(isOfWeek);
  const lanes = weeks.longLanes.map((lane) => lane.filter(isOfWeek)).filter(({ length }) => length > 0);
  for (const span of spans) if (span.first !== span.last && !isLong(span)) putInLane(lanes, span, LANES);
  return COLUMNS.map((column) => layoutCell(monday + column, monday, lanes, { ...weeks, spans }));
}

function layoutCell(
  day: number,
  monday: number,
  lanes: readonly (readonly Span[])[],
  { period, spans: ofWeek, beside, isPaper }: Weeks,
): DayCell {
  const spans = ofWeek.filter(({ first, last }) => first <= day && last >= day);
  const bars = barsOf(day, monday, lanes);
  const allSingles = spans.filter(({ first, last }) => first === last);
  const room = isPaper ? Infinity : Math.max(MIN_SINGLES, ROWS - bars.length);
  // « +1 » would take as much room as the event itself.
  const singles = allSingles.length === room + 1 ? allSingles : allSingles.slice(0, room);
  const shown = singles.length + bars.filter(Boolean).length;
  const named = spans.filter((span) => beside.has(span)).length;
  return {
    day,
    isOutside: day < period.first || day >= period.first + period.length,
    bars,
    singles,
    hidden: isPaper ? 0 : spans.length - shown - named,
    spans,
  };
}

/** What each lane shows on a day of the week that begins on `monday`; empty lanes at the end are left out. */
export function barsOf(day: number, monday: number, lanes: readonly (readonly Span[])[]): readonly (Bar | undefined)[] {
  const bars = lanes.map((lane) => {
    const span = lane.find(({ first, last }) => first <= day && last >= day);
    return span && barOf(span, day, monday);
  });
  while (bars.length > 0 && bars.at(-1) === undefined) bars.pop();
  return bars;
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
