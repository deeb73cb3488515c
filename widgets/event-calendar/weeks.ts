/** The weeks of a month. */
import type { TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { monthName } from './event-dates.js';
import type { CalendarModel } from './frame.js';
import { lazily } from './lazily.js';
import { layoutWeeks } from './month-layout.js';
import { monthView } from './month-view.js';
import { monthOf } from './months.js';
import { weeksAround } from './periods.js';

/** Draws them with what is on each day; as dots, by a part of its own, where there is little room. */
export function weeks(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, view, cursor, openDay, isNarrow, isPaper } = model;
  // What is printed before that part is there is the month as it is where there is room.
  if (isNarrow && (model.days.module || !isPaper))
    return lazily(model.days, context, ({ narrowWeeks }) => narrowWeeks(model, context, actions));
  const spans = data.table.between(...weeksAround(view, cursor), results.shown);
  const caption = context.words.caption(monthName(cursor, context));
  const layout = layoutWeeks(monthOf(cursor), spans, { isPaper });
  return monthView({ layout, caption, view: 'month', cursor, openDay, isPaper }, context, actions);
}
