/** Dates of events in words: « samedi 21 novembre 2026, 14 h – 17 h 30 ». */
import { type EventRecord, type Occurrence, dayNumber, isoDay } from 'essonne-international';
import { capitalize, formatDay, formatTime } from '../shared/format.js';
import type { CalendarContext } from './context.js';
import { monthOf } from './months.js';
import { parisMoment, repeatedHour } from './paris-time.js';
import { daysOf, isAllDay, isDeadline } from './spans.js';

type Wording = Pick<CalendarContext, 'language' | 'words'>;

const PLAIN = { day: 'numeric', month: 'long', year: 'numeric' } as const;
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

/** « 14 h – 17 h 30 », « 23 h – 4 h 30 (le lendemain) »; `undefined` for whole days. */
export function timesText(occurrence: Occurrence, wording: Wording): string | undefined {
  const start = startTime(occurrence, wording);
  const { end } = occurrence;
  if (start === undefined || end === undefined || Date.parse(end) <= Date.parse(occurrence.start)) return start;
  const { dates } = wording.words;
  const { day, minute } = parisMoment(end);
  if (minute === 0) return dates.times(start, dates.midnight);
  const times = dates.times(start, clockTime(end, wording));
  return day > parisMoment(occurrence.start).day ? `${times} (${dates.nextDay})` : times;
}

/** When an occurrence takes place, in full. */
export function occurrenceText(event: EventRecord, occurrence: Occurrence, wording: Wording): string {
  const { words } = wording;
  const [first, last] = daysOf(event, occurrence);
  if (isDeadline(event)) return words.deadline(momentText(occurrence.end ?? occurrence.start, wording));
  if (isAllDay(occurrence)) return first === last ? longDay(first, wording) : rangeText(first, last, wording);
  if (first === last) return words.dates.at(longDay(first, wording), timesText(occurrence, wording)!);
  const end = occurrence.end ?? occurrence.start;
  return words.dates.range(
    words.dates.at(longDay(first, wording), clockTime(occurrence.start, wording)),
    words.dates.at(longDay(parisMoment(end).day, wording), clockTime(end, wording)),
  );
}

/** A day, or an instant: « 12 mars 2026 », « 12 mars 2026, 12 h ». */
export function momentText(dayOrInstant: string, wording: Wording): string {
  if (!dayOrInstant.includes('T')) return formatDay(dayOrInstant, wording.language, PLAIN);
  const day = plainDay(parisMoment(dayOrInstant).day, wording);
  return wording.words.dates.at(day, clockTime(dayOrInstant, wording));
}

/** Day number of a day, or of an instant in Essonne. */
export function momentDay(dayOrInstant: string): number {
  return dayOrInstant.includes('T') ? parisMoment(dayOrInstant).day : dayNumber(dayOrInstant);
}

/** Whether a day is over, or an instant gone, in Essonne. */
export function isPast(dayOrInstant: string, { today, now }: Pick<CalendarContext, 'today' | 'now'>): boolean {
  return dayOrInstant.includes('T') ? Date.parse(dayOrInstant) < now : dayNumber(dayOrInstant) < today;
}

/** « au lieu du 6 décembre 2026, 12 h », for what was moved from a date that is known. */
export function insteadOf({ previousStart }: Occurrence, wording: Wording): string | undefined {
  return previousStart === undefined ? undefined : wording.words.dates.insteadOf(momentText(previousStart, wording));
}
