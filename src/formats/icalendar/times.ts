/** Dates and times of RFC 5545 §3.3.4–5, and the VTIMEZONE they refer to (§3.6.5). */
import type { Occurrence } from '../../model/event.js';
import { dayNumber, isoDay } from '../../model/dates.js';
import { parisDay, timeOf, toParisTime, toUtc } from '../paris-time.js';
import { rawLine } from './lines.js';

/**
 * Europe/Paris with one STANDARD and one DAYLIGHT: Outlook wants them to know the zone at all, and Google stops
 * importing at histories of 200 lines.
 */
export const PARIS_TIMEZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const compact = (iso: string): string => iso.replace(/[-:]/g, '');

/** Instant or day as a UTC date-time, `20261121T130000Z`. */
export function utcStamp(dayOrInstant: string | undefined): string | undefined {
  const utc = dayOrInstant === undefined ? undefined : toUtc(dayOrInstant);
  return utc === undefined ? undefined : compact(utc);
}

/**
 * An instant as a line in Paris time. The hour that October repeats is written in UTC: with TZID its second pass has no
 * writing (§3.3.5 understands the first), and readers differ about the first (pytz understands the second).
 */
function timeLine(name: string, instant: string): readonly string[] {
  const paris = toParisTime(instant);
  return paris === undefined || paris.isAmbiguous
    ? rawLine(name, utcStamp(instant))
    : rawLine(`${name};TZID=Europe/Paris`, compact(paris.local));
}

/** Whether an occurrence lasts whole days. */
export function isAllDay({ allDay, start }: Occurrence): boolean {
  return allDay === true || !start.includes('T');
}

/** Key of an occurrence that neither its rank nor the writing of its offset changes; nothing when not a date. */
export function startKey(occurrence: Occurrence): string | undefined {
  if (!isAllDay(occurrence)) return utcStamp(occurrence.start);
  const stamp = utcStamp(parisDay(occurrence.start));
  return stamp?.slice(0, 8);
}

/** Day number in Paris; `NaN` when it is no date. */
function dayOf(dayOrInstant: string): number {
  const day = parisDay(dayOrInstant);
  return Number.isNaN(timeOf(day)) ? NaN : dayNumber(day);
}

/**
 * DTSTART and DTEND. The end of whole days is exclusive (RFC 5545 §3.6.1) where the contract's is the last day; an end
 * that does not follow the start is left out, as §3.8.2.2 forbids it. A point in time (a deadline) has no DTEND.
 */
export function timeLines(occurrence: Occurrence, isPoint: boolean): readonly string[] {
  const { start, end } = occurrence;
  if (isAllDay(occurrence)) {
    const firstDay = dayNumber(parisDay(start));
    const lastDay = end === undefined || isPoint ? firstDay : dayOf(end);
    return [
      ...rawLine('DTSTART;VALUE=DATE', compact(isoDay(firstDay))),
      ...(lastDay >= firstDay ? rawLine('DTEND;VALUE=DATE', compact(isoDay(lastDay + 1))) : []),
    ];
  }
  const hasEnd = end !== undefined && !isPoint && timeOf(end) > timeOf(start);
  return [...timeLine('DTSTART', start), ...(hasEnd ? timeLine('DTEND', end) : [])];
}
