/** Dates of events in words: « samedi 21 novembre 2026, 14 h – 17 h 30 ». */
import { type Occurrence, dayNumber, isoDay } from 'essonne-international';
import { capitalize, formatDay, formatTime } from '../shared/format.js';
import type { CalendarContext } from './context.js';
import { monthOf } from './months.js';
import { repeatedHour } from './paris-time.js';
import { isAllDay } from './spans.js';

/** What dates are written with. */
export type Wording = Pick<CalendarContext, 'language' | 'words'>;

export const PLAIN = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const LONG = { weekday: 'long', ...PLAIN } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/** « samedi 21 novembre 2026 ». */
export function longDay(day: number, { language }: Wording): string {
  return formatDay(isoDay(day), language, LONG);
}

/** « 21 novembre 2026 ». */
export function plainDay(day: number, { language }: Wording): string {
  return formatDay(isoDay(day), language, PLAIN);
}

/** « novembre 2026 ». */
export function monthName(day: number, { language }: Wording): string {
  return formatDay(isoDay(monthOf(day).first), language, MONTH);
}

/** « Novembre 2026 », for headings. */
export function monthTitle(day: number, wording: Wording): string {
  return capitalize(monthName(day, wording), wording.language);
}

/** Name of a weekday, 0 for Monday. 1970-01-05 was a Monday. */
export function weekdayName(column: number, { language }: Wording, form: 'long' | 'short' | 'narrow'): string {
  return formatDay(isoDay(4 + column), language, { weekday: form });
}

/** « du 3 au 30 novembre 2026 », each day as short as it can be. */
export function rangeText(first: number, last: number, wording: Wording): string {
  const { language, words } = wording;
  const [from, to] = [isoDay(first), isoDay(last)];
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const isSameMonth = isSameYear && from.slice(5, 7) === to.slice(5, 7);
  const start = formatDay(from, language, {
    day: 'numeric',
    ...(isSameMonth ? {} : { month: 'long' }),
    ...(isSameYear ? {} : { year: 'numeric' }),
  });
  const isFirst = isSameMonth && language === 'fr' && start === '1';
  return words.dates.range(isFirst ? '1er' : start, plainDay(last, wording));
}

/** Time of an instant on the clocks of Essonne: « 17 h 30 », « 2 h 30 (heure d’été) » in the hour that comes twice. */
export function clockTime(instant: string, { language, words }: Wording): string {
  const time = formatTime(instant, language);
  const passage = repeatedHour(Date.parse(instant));
  if (passage === undefined) return time;
  return `${time} (${passage === 'summer' ? words.dates.summerTime : words.dates.winterTime})`;
}

/** Time of day at which an occurrence begins; `undefined` for whole days. */
export function startTime(occurrence: Occurrence, wording: Wording): string | undefined {
  return isAllDay(occurrence) ? undefined : clockTime(occurrence.start, wording);
}

/** Whether a day is over, or an instant gone, in Essonne. */
export function isPast(dayOrInstant: string, { today, now }: Pick<CalendarContext, 'today' | 'now'>): boolean {
  return dayOrInstant.includes('T') ? Date.parse(dayOrInstant) < now : dayNumber(dayOrInstant) < today;
}
