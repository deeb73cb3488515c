/** The weeks where there is only room for dots: a month, or one week, and the list of the chosen day. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { monthName, rangeText } from '../event-dates.js';
import type { CalendarModel } from '../frame.js';
import { type DayCell, layoutWeeks } from '../month-layout.js';
import { monthView } from '../month-view.js';
import { periodAround, weeksAround } from '../periods.js';
import { isDeadline } from '../spans.js';
import { dayList } from './day-panel.js';
import { paperDays } from './paper-days.js';

/** Dots that a day shows at most. */
const DOTS = 3;

/** Draws them; on paper, dots give way to lists. */
export function narrowWeeks(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, view, cursor, isPaper } = model;
  const [first, last] = periodAround(view, cursor);
  const spans = data.table.between(...weeksAround(view, cursor), results.shown);
  if (isPaper) return html`${paperDays([first, last], spans, context, actions)}`;
  const isWeek = view === 'week';
  const grid = monthView(
    {
      layout: layoutWeeks({ first, length: last - first + 1 }, spans),
      caption: isWeek ? rangeText(first, last, context) : context.words.caption(monthName(cursor, context)),
      view: isWeek ? 'week' : 'month',
      cursor,
      openDay: cursor,
      isPaper,
      inCell: dots,
    },
    context,
    actions,
  );
  return html`${grid} ${dayList(cursor, data.table.between(cursor, cursor, results.shown), context, actions)}
  ${context.holidays?.list(first, last)}`;
}

/** A line for what lasts, a dot for each short event. */
function dots({ spans }: DayCell): unknown {
  const short = spans.filter(({ first, last }) => first === last).slice(0, DOTS);
  return [
    html`<span class="dots" aria-hidden="true"
      >${short.map((span) => html`<i ?data-deadline=${isDeadline(span.event)}></i>`)}</span
    >`,
    spans.some(({ first, last }) => last > first) ? html`<span class="line" aria-hidden="true"></span>` : nothing,
  ];
}
