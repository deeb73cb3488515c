/** When events take place, in full: for what is written out, and not for the grid. */
import { type EventRecord, type Occurrence, dayNumber, textOf } from 'essonne-international';
import { formatDay } from '../../shared/format.js';
import { type Wording, clockTime, longDay, plainDay, PLAIN, rangeText, startTime } from '../event-dates.js';
import type { CalendarContext } from '../context.js';
import { parisMoment } from '../paris-time.js';
import { daysOf, isAllDay, isDeadline } from '../spans.js';
import { daysMessages } from './messages.js';

/** What texts of the data are worded with besides. */
type DataWording = Wording & Partial<Pick<CalendarContext, 'defaultLanguage'>>;

/** « 14 h – 17 h 30 », « 23 h – 4 h 30 (le lendemain) »; `undefined` for whole days. */
export function timesText(occurrence: Occurrence, wording: Wording): string | undefined {
  const start = startTime(occurrence, wording);
  const { end } = occurrence;
  if (start === undefined || end === undefined || Date.parse(end) <= Date.parse(occurrence.start)) return start;
  const words = daysMessages[wording.language];
  const { day, minute } = parisMoment(end);
  if (minute === 0) return words.times(start, words.midnight);
  const times = words.times(start, clockTime(end, wording));
  return day > parisMoment(occurrence.start).day ? `${times} (${words.nextDay})` : times;
}

/** « Préinscription », « Dépôt » unless a deadline says what is due. */
function dueText({ label }: Occurrence, { language, defaultLanguage }: DataWording): string {
  return textOf(label, language, defaultLanguage) || daysMessages[language].due;
}

/** « Préinscription jusqu’à 16 h »; for a whole day, only what the deadline says. */
export function dueTimeText(occurrence: Occurrence, wording: DataWording): string {
  const { language, defaultLanguage } = wording;
  if (isAllDay(occurrence)) return textOf(occurrence.label, language, defaultLanguage);
  const time = clockTime(occurrence.end ?? occurrence.start, wording);
  return daysMessages[language].untilTime(dueText(occurrence, wording), time);
}

/** When an occurrence takes place, in full. */
export function occurrenceText(event: EventRecord, occurrence: Occurrence, wording: DataWording): string {
  const { words } = wording;
  const [first, last] = daysOf(event, occurrence);
  if (isDeadline(event)) {
    const moment = momentText(occurrence.end ?? occurrence.start, wording);
    return daysMessages[wording.language].deadline(dueText(occurrence, wording), moment);
  }
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

/** « au lieu du 6 décembre 2026, 12 h », for what was moved from a date that is known. */
export function insteadOf({ previousStart }: Occurrence, wording: Wording): string | undefined {
  return previousStart === undefined
    ? undefined
    : daysMessages[wording.language].insteadOf(momentText(previousStart, wording));
}
