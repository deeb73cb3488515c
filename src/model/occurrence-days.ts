/** The days that events are on, in Essonne: the one rule of filters, indexes and calendars. */
import { dayNumber } from './dates.js';
import type { EventRecord, Occurrence } from './event.js';
import { parisMoment } from './paris-time.js';

/** Until this minute of the next morning, an event belongs to the evening it began. */
const NIGHT_ENDS_MINUTE = 6 * 60;

/** Whether an occurrence is made of whole days. */
export function isAllDay({ allDay, start }: Occurrence): boolean {
  return allDay === true || !start.includes('T');
}

/** Whether an event is the deadline of a call: a point in time, not a stretch. */
export function isDeadline({ kind }: Pick<EventRecord, 'kind'>): boolean {
  return kind === 'call-deadline';
}

/** Day number, in Essonne, of a day or an instant. */
export function momentDay(dayOrInstant: string): number {
  return dayOrInstant.includes('T') ? parisMoment(dayOrInstant).day : dayNumber(dayOrInstant);
}

/**
 * First and last day, as day numbers, of an occurrence. One that ends at midnight does not reach the next day, nor does
 * an evening that ends in the night; a deadline is its last moment.
 */
export function occurrenceDays(
  event: Pick<EventRecord, 'kind'>,
  occurrence: Occurrence,
): readonly [first: number, last: number] {
  const { start, end = start } = occurrence;
  if (isDeadline(event)) return [momentDay(end), momentDay(end)];
  if (isAllDay(occurrence)) return inOrder(dayNumber(start), dayNumber(end));
  const from = parisMoment(start);
  const to = parisMoment(end);
  if (to.day === from.day + 1 && to.minute <= NIGHT_ENDS_MINUTE) return [from.day, from.day];
  return inOrder(from.day, to.minute === 0 ? to.day - 1 : to.day);
}

const inOrder = (first: number, last: number): readonly [number, number] => [first, Math.max(first, last)];

/** Minute of its first day at which an occurrence begins, in Essonne; -1 for whole days. */
export function startMinute(occurrence: Occurrence): number {
  return isAllDay(occurrence) ? -1 : parisMoment(occurrence.start).minute;
}
