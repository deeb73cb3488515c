import { dayNumber, isRealDateTime, isoDay } from '../model/dates.js';
import { isOfOurYears } from '../model/rules.js';

export const DAY_MS = 86_400_000;

/** A date or a time as the file writes it (RFC 5545 §3.3.4–5), on the wall clock of a zone still to be found. */
export interface WallTime {
  /** Milliseconds from 1970-01-01T00:00 on that clock. */
  readonly local: number;
  /** Whether it is a whole day. */
  readonly isDay: boolean;
  /** Whether the clock is UTC's (`Z`). */
  readonly isUtc: boolean;
}

const FORM = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z)?)?$/i;

/** A DATE or DATE-TIME; dashes and colons, which the RFC does not have, are passed over. Nothing when it is no date. */
export function readWallTime(value: string): WallTime | undefined {
  const [, year = '', month, day, hour, minute = '00', second = '00', utc] = FORM.exec(value.trim()) ?? [];
  const date = `${year}-${month ?? ''}-${day ?? ''}`;
  // A leap second is the second before it.
  const time = `${hour ?? '00'}:${minute}:${second === '60' ? '59' : second}`;
  if (!isRealDateTime(`${date}T${time}Z`)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const local = dayNumber(date) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return { local, isDay: hour === undefined, isUtc: utc !== undefined };
}

/** Whether a time is in the years that the contract knows. */
export function isInYears({ local }: Pick<WallTime, 'local'>): boolean {
  return isOfOurYears(dayOf(local));
}

const DURATION = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;

/** A DURATION (RFC 5545 §3.3.6) in milliseconds, days being 24 hours of the wall clock; nothing when it is none. */
export function readDuration(value: string): number | undefined {
  const match = DURATION.exec(value.trim());
  if (!match || !/\d/.test(value)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part || 0));
  const size = (weeks * 7 + days) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return match[1] === '-' ? -size : size;
}

/** Day of a wall clock, `2026-03-29`. */
export function dayOf(local: number): string {
  return isoDay(Math.floor(local / DAY_MS));
}
