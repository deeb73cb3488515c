/** The weeks of a month, or one week where there is only room for dots. */
import { html, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { dayList } from './day-panel.js';
import { monthName, rangeText } from './event-dates.js';
import type { CalendarModel } from './frame.js';
import { layoutWeeks } from './month-layout.js';
import { monthView } from './month-view.js';
import { paperDays } from './paper-days.js';
import { periodAround, weeksAround } from './periods.js';

/** Draws them, with the list of the chosen day under dots; on paper, dots give way to lists. */
export function weeks(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, view, cursor, openDay, isNarrow, isPaper } = model;
  const [first, last] = periodAround(view, cursor);
  const spans = data.table.between(...weeksAround(view, cursor), results.shown);
  if (isPaper && isNarrow) return html`${paperDays([first, last], spans, context, actions)}`;
  const isWeek = view === 'week';
  const grid = monthView(
    {
      layout: layoutWeeks({ first, length: last - first + 1 }, spans, { isPaper }),
      caption: isWeek ? rangeText(first, last, context) : context.words.caption(monthName(cursor, context)),
      view: isWeek ? 'week' : 'month',
      cursor,
      openDay: isNarrow ? cursor : openDay,
      isNarrow,
      isPaper,
    },
    context,
    actions,
  );
  if (!isNarrow) return grid;
  return html`${grid} ${dayList(cursor, data.table.between(cursor, cursor, results.shown), context, actions)}
  ${context.holidays?.list(first, last)}`;
}
