/** The stretch of days that each view shows at a time. */
import { isoDay } from 'essonne-international';
import type { CalendarViewName } from './events.js';
import { addMonths, monthOf, weekday } from './months.js';

/** First and last day of the period of a view that holds a day; the agenda has no end. */
export function periodAround(view: CalendarViewName, day: number): readonly [first: number, last: number] {
  if (view === 'agenda') return [day, Infinity];
  if (view === 'week') return [day - weekday(day), day - weekday(day) + 6];
  const { first, length } = monthOf(day);
  if (view === 'month') return [first, first + length - 1];
  return [firstOfYear(day), firstOfYear(addMonths(day, 12)) - 1];
}

/** First and last day of the weeks that hold a period. */
export function weeksAround(view: CalendarViewName, day: number): readonly [first: number, last: number] {
  const [first, last] = periodAround(view, day);
  return [first - weekday(first), last + 6 - weekday(last)];
}

/** The day on which a view stands some periods later: the same day in a grid, the first of the month in the agenda. */
export function neighbour(view: CalendarViewName, day: number, count: number): number {
  if (view === 'week') return day + 7 * count;
  if (view === 'agenda') return addMonths(monthOf(day).first, count);
  return addMonths(day, view === 'year' ? 12 * count : count);
}

/** First day of the year that holds a day. */
export function firstOfYear(day: number): number {
  const { first } = monthOf(day);
  return addMonths(first, 1 - Number(isoDay(first).slice(5, 7)));
}
