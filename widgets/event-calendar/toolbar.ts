/** What stands above the view: the period, the way to others, the choice of view. */
import { html, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { monthTitle, plainDay } from './event-dates.js';
import { type CalendarViewName, viewNames } from './events.js';
import { heading } from './heading.js';
import { arrow } from './icons.js';
import { addMonths, monthOf } from './months.js';

/** Title of the period, previous / today / next, and the views. */
export function toolbar(
  view: CalendarViewName,
  cursor: number,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words, level } = context;
  const title = view === 'month' ? monthTitle(cursor, context) : words.agendaFrom(plainDay(cursor, context));
  const go = (months: number) => (): void => actions.goTo(neighbour(view, cursor, months));
  return html`<div class="toolbar" part="toolbar">
    ${heading(level + 1, title, 'period')}
    <div class="moves no-print">
      <button
        type="button"
        class="icon"
        aria-label=${words.previousMonth}
        title=${words.previousMonth}
        @click=${go(-1)}
      >
        ${arrow('back')}
      </button>
      <button type="button" @click=${actions.goToToday}>${words.today}</button>
      <button type="button" class="icon" aria-label=${words.nextMonth} title=${words.nextMonth} @click=${go(1)}>
        ${arrow('forward')}
      </button>
    </div>
    <div class="views no-print" role="group" aria-label=${words.view.group}>
      ${viewNames.map(
        (name) =>
          html`<button type="button" aria-pressed=${name === view} @click=${() => actions.setView(name)}>
            ${words.view[name]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** A month away: the same day in the grid, the first of the month in the agenda. */
function neighbour(view: CalendarViewName, cursor: number, months: number): number {
  return view === 'month' ? addMonths(cursor, months) : addMonths(monthOf(cursor).first, months);
}
