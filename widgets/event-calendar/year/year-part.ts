import type { TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import type { CalendarModel } from '../frame.js';
import { periodAround } from '../periods.js';
import { layoutYear, LONG_DAYS } from './year-layout.js';
import { dayCounts, spansLasting } from './year-spans.js';
import { yearView } from './year-view.js';

/** A year: how full its days are, and what lasts. */
export function yearPart(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, cursor, openDay, isNarrow } = model;
  const { table } = data;
  const { shown } = results;
  const [first, last] = periodAround('year', cursor);
  const layout = layoutYear(
    cursor,
    dayCounts(table, first, last, shown),
    spansLasting(table, LONG_DAYS, first, last, shown),
  );
  const monthCounts = layout.months.map((month) =>
    table.countEvents(month.first, month.first + month.length - 1, shown),
  );
  return yearView({ layout, monthCounts, cursor, openDay, isNarrow }, context, actions);
}
