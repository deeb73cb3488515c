import { html, type TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import type { CalendarModel } from '../frame.js';
import { paperDays } from '../days/paper-days.js';
import { periodAround } from '../periods.js';
import { weeks } from '../weeks.js';
import { layoutWeekHours } from './week-layout.js';
import { weekView } from './week-view.js';

/** A week hour by hour; dots where there is little room, lists on paper. */
export function weekPart(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, cursor, openDay, isNarrow, isPaper, isRoomy, event, hour, now } = model;
  if (isNarrow) return weeks(model, context, actions);
  const days = periodAround('week', cursor);
  const spans = data.table.between(...days, results.shown);
  if (isPaper) return html`<div class="paper-days">${paperDays(days, spans, context, actions)}</div>`;
  const isAlone = openDay === undefined && !event;
  return weekView(
    { layout: layoutWeekHours(cursor, spans, isRoomy && isAlone ? 2 : 1), cursor: { day: cursor, hour }, openDay, now },
    context,
    actions,
  );
}
