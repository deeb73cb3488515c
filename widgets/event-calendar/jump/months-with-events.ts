import { isoDay } from 'essonne-international';
import { addMonths, monthOf } from '../months.js';
import type { Shown, SpanTable } from '../spans.js';

/** A month that has events, and how many. */
export interface MonthChoice {
  readonly first: number;
  readonly count: number;
}

/** The months of a year that have events. */
export interface YearChoices {
  readonly year: string;
  readonly months: readonly MonthChoice[];
}

/** Years and months that have events, in order. */
export function monthsWithEvents(table: SpanTable, shown?: Shown): readonly YearChoices[] {
  const [from, to] = table.days;
  const years: { year: string; months: MonthChoice[] }[] = [];
  for (let first = monthOf(from).first; first <= to; first = addMonths(first, 1)) {
    const count = table.countEvents(first, addMonths(first, 1) - 1, shown);
    if (count === 0) continue;
    const year = isoDay(first).slice(0, 4);
    if (years.at(-1)?.year === year) years.at(-1)!.months.push({ first, count });
    else years.push({ year, months: [{ first, count }] });
  }
  return years;
}
