/** Dates of events in words: « samedi 21 novembre 2026, 14 h – 17 h 30 ». */
import { type EventRecord, type Occurrence, isoDay } from 'essonne-international';
import { capitalize, formatDay, formatTime } from '../shared/format.js';
import type { CalendarContext } from './context.js';
import { monthOf } from './months.js';
import { parisMoment } from './paris-time.js';
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

/** Time of day at which an occurrence begins; `undefined` for whole days. */
export function startTime(occurrence: Occurrence, { language }: Wording): string | undefined {
  return isAllDay(occurrence) ? undefined : formatTime(occurrence.start, language);
}

/** « 14 h – 17 h 30 », « 23 h – 4 h 30 (le lendemain) »; `undefined` for whole days. */
export function timesText(occurrence: Occurrence, wording: Wording): string | undefined {
  const start = startTime(occurrence, wording);
  const { end } = occurrence;
  if (start === undefined || end === undefined || Date.parse(end) <= Date.parse(occurrence.start)) return start;
  const { dates } = wording.words;
  const { day, minute } = parisMoment(end);
  if (minute === 0) return dates.times(start, dates.midnight);
  const times = dates.times(start, formatTime(end, wording.language));
  return day > parisMoment(occurrence.start).day ? `${times} (${dates.nextDay})` : times;
}

/** When an occurrence takes place, in full. */
export function occurrenceText(event: EventRecord, occurrence: Occurrence, wording: Wording): string {
  const { words, language } = wording;
  const [first, last] = daysOf(event, occurrence);
  if (isDeadline(event)) return words.deadline(momentText(occurrence.end ?? occurrence.start, wording));
  if (isAllDay(occurrence)) return first === last ? longDay(first, wording) : rangeText(first, last, wording);
  if (first === last) return words.dates.at(longDay(first, wording), timesText(occurrence, wording)!);
  const end = occurrence.end ?? occurrence.start;
  return words.dates.range(
    words.dates.at(longDay(first, wording), formatTime(occurrence.start, language)),
    words.dates.at(longDay(parisMoment(end).day, wording), formatTime(end, language)),
  );
}

/** A day, or an instant: « 12 mars 2026 », « 12 mars 2026, 12 h ». */
export function momentText(dayOrInstant: string, wording: Wording): string {
  if (!dayOrInstant.includes('T')) return formatDay(dayOrInstant, wording.language, PLAIN);
  const day = plainDay(parisMoment(dayOrInstant).day, wording);
  return wording.words.dates.at(day, formatTime(dayOrInstant, wording.language));
}

/** Last day number of a day or an instant, in Essonne. */
export function momentDay(dayOrInstant: string): number {
  return parisMoment(dayOrInstant.includes('T') ? dayOrInstant : `${dayOrInstant}T12:00:00Z`).day;
}
