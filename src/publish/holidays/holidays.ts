import type { Holiday } from '../../model/holiday.js';
import type { EventRecord } from '../../model/event.js';
import type { Text } from '../../model/primitives.js';
import { bankHolidays } from './bank-holidays.js';
import type { SchoolHolidays } from './school-holidays.js';

/** Holidays ready to be written. */
export interface Holidays {
  readonly items: readonly Holiday[];
  /** Whom the school calendar is owed to, when it is the ministry's. */
  readonly attribution?: Text;
}

/** Years before and after the publication beyond which a date of the data is taken for a mistake. */
const MAX_YEARS = 10;

const ATTRIBUTION: Text = {
  fr: 'Vacances scolaires : ministère chargé de l’éducation nationale (Licence Ouverte 2.0)',
  en: 'School holidays: French ministry of education (Licence Ouverte 2.0)',
};

/**
 * School holidays as given, and the bank holidays of the years of the events, one more before and after. `undefined`
 * when no event has a date: there is no calendar to show them in.
 * @param now Instant of the publication.
 */
export function holidaysAround(
  events: Iterable<EventRecord>,
  school: SchoolHolidays,
  now: string,
): Holidays | undefined {
  const present = yearOf(now);
  const years = [...events]
    .flatMap(({ occurrences }) => occurrences.flatMap(({ start, end = start }) => [yearOf(start), yearOf(end)]))
    .filter((year) => Math.abs(year - present) <= MAX_YEARS);
  if (years.length === 0) return undefined;
  const first = years.reduce((a, b) => Math.min(a, b)) - 1;
  const last = years.reduce((a, b) => Math.max(a, b)) + 1;
  const bank = [...new Array(last - first + 1).keys()].flatMap((index) => bankHolidays(first + index));
  const items = [...bank, ...school.holidays].sort((a, b) => compare(a.start, b.start) || compare(a.kind, b.kind));
  return { items, ...(school.isOfficial ? { attribution: ATTRIBUTION } : {}) };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
