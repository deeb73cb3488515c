/** Days as ISO strings and integer day numbers (days since 1970-01-01): no `Date` in the host's zone. */

/** Precision of a partial date. */
export type DatePrecision = 'year' | 'month' | 'day';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether `2026`, `2026-03` or `2026-03-12` names a date that exists. */
export function isRealDate(value: string): boolean {
  const [year = NaN, month = 1, day = 1] = value.split('-').map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether an RFC 3339 instant, or a day, exists: its day, its time of day and its offset. */
export function isRealDateTime(value: string): boolean {
  const [day = '', time] = value.split('T');
  if (!isRealDate(day)) return false;
  if (time === undefined) return true;
  const [, hour, minute, second = '0', offsetHour = '0', offsetMinute = '0'] =
    /^(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(time) ?? [];
  return (
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(offsetHour) <= 14 &&
    Number(offsetMinute) <= 59
  );
}

/** Precision that a partial date states by its form. */
export function datePrecision(value: string): DatePrecision {
  return value.length <= 4 ? 'year' : value.length <= 7 ? 'month' : 'day';
}

/** First day that a partial date covers: `2026` → `2026-01-01`. */
export function firstDay(value: string): string {
  return value.slice(0, 10) + '-01-01'.slice(Math.max(0, value.length - 4));
}

/** Last day that a partial date covers: `2026-02` → `2026-02-28`. */
export function lastDay(value: string): string {
  if (value.length >= 10) return value.slice(0, 10);
  const [year = 0, month = 12] = value.split('-').map(Number);
  return `${value.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** Day number of an ISO day: 0 is 1970-01-01. */
export function dayNumber(isoDay: string): number {
  const year = Number(isoDay.slice(0, 4));
  const month = Number(isoDay.slice(5, 7)) || 1;
  const day = Number(isoDay.slice(8, 10)) || 1;
  // Four centuries later and back: `Date.UTC` reads the years 0 to 99 as those of the twentieth century.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097;
}

/** ISO day of a day number. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
