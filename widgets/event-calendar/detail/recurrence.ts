/** The rule that dates follow, in words, when it is simple: « tous les mardis, jusqu’au 2 décembre 2026 ». */
import { type EventRecord, isoDay } from 'essonne-international';
import { formatDay } from '../../shared/format.js';
import type { CalendarContext } from '../context.js';
import { plainDay, weekdayName } from '../event-dates.js';
import { weekday } from '../months.js';
import { daysOf } from '../spans.js';
import { detailMessages } from './messages.js';

type Wording = Pick<CalendarContext, 'language' | 'words'>;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Parts of a rule that change nothing to how it is said: the end is told by the dates themselves. */
const SILENT = ['COUNT', 'UNTIL', 'WKST', 'INTERVAL'];

/** The rule of an event and its last date; `undefined` without a rule, or when a few words would not be exact. */
export function recurrenceText(event: EventRecord, wording: Wording): string | undefined {
  const [first] = event.occurrences;
  const last = event.occurrences.at(-1);
  if (event.recurrence === undefined || !first || !last || first === last) return undefined;
  const rule = ruleText(event.recurrence, daysOf(event, first)[0], wording);
  return rule && detailMessages[wording.language].until(rule, plainDay(daysOf(event, last)[0], wording));
}

/** @param start Day on which the first occurrence begins: weekly and monthly rules may leave it unsaid. */
function ruleText(rule: string, start: number, wording: Wording): string | undefined {
  const words = detailMessages[wording.language];
  const parts = new Map(
    rule
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const said = [...parts.keys()].filter((name) => name !== 'FREQ' && !SILENT.includes(name));
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const isOnly = (...names: string[]): boolean => said.every((name) => names.includes(name));
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return isOnly() ? words.daily(interval) : undefined;
    case 'WEEKLY': {
      const columns = byDay.length > 0 ? byDay.map((day) => WEEKDAYS.indexOf(day)) : [weekday(start)];
      const isTold = isOnly('BYDAY') && !columns.includes(-1);
      return isTold
        ? words.weekly(
            columns.sort().map((column) => weekdayName(column, wording, 'long')),
            interval,
          )
        : undefined;
    }
    case 'MONTHLY': {
      if (interval !== 1) return undefined;
      const [, rank = '', day = ''] = /^(-1|[1-4])([A-Z]{2})$/.exec(byDay.join()) ?? [];
      if (isOnly('BYDAY') && WEEKDAYS.includes(day))
        return words.monthlyOn(Number(rank), weekdayName(WEEKDAYS.indexOf(day), wording, 'long'));
      const date = said.length === 0 ? String(Number(isoDay(start).slice(8))) : parts.get('BYMONTHDAY');
      return isOnly('BYMONTHDAY') && /^\d{1,2}$/.test(date ?? '') ? words.monthlyAt(Number(date)) : undefined;
    }
    case 'YEARLY':
      return isOnly() && interval === 1
        ? words.yearly(formatDay(isoDay(start), wording.language, { day: 'numeric', month: 'long' }))
        : undefined;
    default:
      return undefined;
  }
}
