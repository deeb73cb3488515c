/** Arithmetic of months and weeks on day numbers. Weeks begin on Monday. */
import { dayNumber, daysInMonth, isoDay } from 'essonne-international';

/** A month: its first day, and the one after its last. */
export interface Month {
  readonly first: number;
  readonly length: number;
}

/** Day of the week, 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The month that holds a day. */
export function monthOf(day: number): Month {
  const iso = isoDay(day);
  return {
    first: day - Number(iso.slice(8, 10)) + 1,
    length: daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7))),
  };
}

/** The same day some months later, or the last day of a shorter month: 31 January → 28 February. */
export function addMonths(day: number, months: number): number {
  const [year = 1970, month = 1, date = 1] = isoDay(day).split('-').map(Number);
  const target = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const text = `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}`;
  return dayNumber(`${text}-${String(Math.min(date, daysInMonth(newYear, newMonth))).padStart(2, '0')}`);
}

/** First days of the weeks that hold a month. */
export function weeksOf({ first, length }: Month): readonly number[] {
  const weeks: number[] = [];
  for (let monday = first - weekday(first); monday < first + length; monday += 7) weeks.push(monday);
  return weeks;
}

/** Days that the calendar goes to, a year within those that data may have (see the contract): views show some around. */
const FIRST = dayNumber('1901-01-01');
const LAST = dayNumber('2199-12-31');

/** The nearest day that the calendar goes to. */
export function nearestDay(day: number): number {
  return Math.max(FIRST, Math.min(LAST, day));
}

/** Day number of `2026-11-21`; `undefined` when it is not a day that exists, or is of another age. */
export function readDay(text: string | undefined): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? '')) return undefined;
  const day = dayNumber(text!);
  return isoDay(day) === text && nearestDay(day) === day ? day : undefined;
}
