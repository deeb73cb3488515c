/** A year: how much there is on each day of its months, and what lasts as bars from January to December. */
import { isoDay } from 'essonne-international';
import { addMonths, type Month, monthOf, weekday } from '../months.js';
import { firstOfYear } from '../periods.js';
import type { Span } from '../spans.js';

/** What is that long stands in the timeline of the year. */
export const LONG_DAYS = 7;

/** A day of a small month. */
export interface YearDay {
  readonly day: number;
  /** Events of the day that are not in the timeline, and those that are. */
  readonly events: number;
  readonly ongoing: number;
}

/** A small month. */
export interface YearMonth extends Month {
  /** Weeks from Monday to Sunday; `undefined` outside the month. */
  readonly weeks: readonly (readonly (YearDay | undefined)[])[];
}

/** An event that lasts: a bar for each of its stays. */
export interface YearRow {
  readonly spans: readonly Span[];
  readonly first: number;
  readonly last: number;
}

/** A year, ready to be drawn. */
export interface YearLayout {
  readonly first: number;
  readonly last: number;
  readonly months: readonly YearMonth[];
  /** In the order in which they begin. */
  readonly rows: readonly YearRow[];
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const DENSITIES = [1, 2, 4, 7];

/**
 * Lays out the year that holds a day.
 * @param counts How many occurrences each day of the year has, from 1 January.
 * @param long Those of {@link LONG_DAYS} days or more that touch the year, in order.
 */
export function layoutYear(day: number, counts: ArrayLike<number>, long: readonly Span[]): YearLayout {
  const first = firstOfYear(day);
  const last = addMonths(first, 12) - 1;
  const ongoing = new Uint16Array(last - first + 1);
  for (const span of long)
    for (let at = Math.max(span.first, first); at <= Math.min(span.last, last); at++) ongoing[at - first]! += 1;
  const dayOf = (at: number): YearDay => ({
    day: at,
    events: (counts[at - first] ?? 0) - ongoing[at - first]!,
    ongoing: ongoing[at - first]!,
  });
  return {
    first,
    last,
    months: MONTHS.map((count) => layoutSmallMonth(monthOf(addMonths(first, count)), dayOf)),
    rows: rowsOf(long),
  };
}

function layoutSmallMonth({ first, length }: Month, dayOf: (day: number) => YearDay): YearMonth {
  const weeks: (YearDay | undefined)[][] = [];
  for (let monday = first - weekday(first); monday < first + length; monday += 7)
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((column) => {
        const day = monday + column;
        return day >= first && day < first + length ? dayOf(day) : undefined;
      }),
    );
  return { first, length, weeks };
}

/** The stays of an exhibition that travels are one event. */
function rowsOf(spans: readonly Span[]): readonly YearRow[] {
  const byEvent = new Map<string, Span[]>();
  for (const span of spans) {
    const stays = byEvent.get(span.event.id);
    if (stays) stays.push(span);
    else byEvent.set(span.event.id, [span]);
  }
  return [...byEvent.values()].map((stays) => ({
    spans: stays,
    first: Math.min(...stays.map(({ first }) => first)),
    last: Math.max(...stays.map(({ last }) => last)),
  }));
}

/** How full a day is, from 0 to 4: for an event, two, a few, many. */
export function densityOf(events: number): number {
  return DENSITIES.filter((least) => events >= least).length;
}

/** Number of the year that holds a day: « 2026 ». */
export function yearName(day: number): string {
  return isoDay(day).slice(0, 4);
}
