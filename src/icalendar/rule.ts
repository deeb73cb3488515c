import { type WallTime, readWallTime } from './dates.js';

/** How often a rule repeats. */
export type Frequency = (typeof FREQUENCIES)[number];

/** A recurrence rule (RFC 5545 §3.3.10) whose every part is valid. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: WallTime;
  /** The other parts, `BYDAY=MO,-1SU`, as they are written. */
  readonly parts: readonly string[];
}

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** Every part with every value that it may have is shorter. */
const MAX_LENGTH = 2000;

/** Every quarter of an hour. */
const MAX_TIMES_A_DAY = 96;

const DAY = 'SU|MO|TU|WE|TH|FR|SA';
const numbers =
  (least: number, most: number, isSigned = false) =>
  (value: string): boolean =>
    value.split(',').every((one) => {
      const size = Math.abs(Number(one));
      return /^[+-]?\d{1,3}$/.test(one) && (isSigned || !one.startsWith('-')) && size >= least && size <= most;
    });

const PARTS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['BYSECOND', numbers(0, 60)],
  ['BYMINUTE', numbers(0, 59)],
  ['BYHOUR', numbers(0, 23)],
  [
    'BYDAY',
    (value) => value.split(',').every((one) => new RegExp(`^(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?(?:${DAY})$`).test(one)),
  ],
  ['BYMONTHDAY', numbers(1, 31, true)],
  ['BYYEARDAY', numbers(1, 366, true)],
  ['BYWEEKNO', numbers(1, 53, true)],
  ['BYMONTH', numbers(1, 12)],
  ['BYSETPOS', numbers(1, 366, true)],
  ['WKST', (value) => new RegExp(`^(?:${DAY})$`).test(value)],
]);

/**
 * Reads a rule. Nothing when a part is not valid: a rule that is read without it would give dates that nobody set.
 * Private parts (`X-…`) are passed over; the calendars of RFC 7529 (`RSCALE`) are not read.
 */
export function readRule(value: string): Rule | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const parts = new Map<string, string>();
  for (const part of value.toUpperCase().replace(/\s/g, '').split(';')) {
    if (part === '' || part.startsWith('X-')) continue;
    const [name = '', text = '', more] = part.split('=');
    if (text === '' || more !== undefined || parts.has(name)) return undefined;
    parts.set(name, text);
  }
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  const interval = integer(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? integer(parts.get('COUNT')) : undefined;
  const until = parts.has('UNTIL') ? readWallTime(parts.get('UNTIL') ?? '') : undefined;
  if (frequency === undefined || interval === undefined) return undefined;
  if ((parts.has('COUNT') && count === undefined) || (parts.has('UNTIL') && until === undefined)) return undefined;
  for (const name of ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL']) parts.delete(name);
  if ([...parts].some(([name, text]) => PARTS.get(name)?.(text) !== true)) return undefined;
  if (timesADay(parts) > MAX_TIMES_A_DAY) return undefined;
  return {
    frequency,
    interval,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    parts: [...parts].map(([name, text]) => `${name}=${text}`),
  };
}

/** How many times of the day the lists of hours, minutes and seconds make. */
function timesADay(parts: ReadonlyMap<string, string>): number {
  const lengths = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map((name) => parts.get(name)?.split(',').length ?? 1);
  return lengths.reduce((product, length) => product * length, 1);
}

/** A whole number from 1 on; beyond what a calendar can hold, the largest. */
function integer(text: string | undefined): number | undefined {
  const number = /^\+?\d+$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 ? Math.min(number, 1e9) : undefined;
}
