/** What stands above the view: the period, the way to others, the choice of view. */
import { html, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { type CalendarViewName, viewNames } from './events.js';
import { heading } from './heading.js';
import { arrow } from './icons.js';
import { periodTitle } from './period-text.js';
import { neighbour } from './periods.js';

/**
 * Title of the period, previous / today / next, and the views.
 * @param jump The button of what leads to any month.
 */
export function toolbar(
  view: CalendarViewName,
  cursor: number,
  jump: unknown,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words, level } = context;
  const step = (count: number, name: string, towards: 'back' | 'forward'): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      aria-label=${name}
      title=${name}
      @click=${() => actions.goTo(neighbour(view, cursor, count))}
    >
      ${arrow(towards)}
    </button>`;
  return html`<div class="toolbar" part="toolbar">
    ${heading(level + 1, periodTitle(view, cursor, context), 'period')}
    <div class="moves no-print">
      ${step(-1, words.previous[view], 'back')}
      <button type="button" @click=${actions.goToToday}>${words.today}</button>
      ${step(1, words.next[view], 'forward')}
    </div>
    ${jump}
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
