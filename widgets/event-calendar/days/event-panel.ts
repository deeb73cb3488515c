/** The panel of an event: its title at once, the rest when it is loaded. */
import type { EventRecord } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import { type CalendarContext, textIn } from '../context.js';
import { daysLeftMark, statusMark } from '../event-link.js';
import { kindLabel } from '../event-words.js';
import type { CalendarModel } from '../frame.js';
import { heading } from '../heading.js';
import { lazily } from '../lazily.js';
import { daysOf } from '../spans.js';
import { daysMessages } from './messages.js';

/** The event that is open. */
export function eventPanel(
  event: EventRecord,
  model: CalendarModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { language, level } = context;
  const words = daysMessages[language];
  const content = lazily(model.detail, context, (detail) => detail.show(event, model, context, actions));
  return html`<div class="panel-head">
      <button type="button" @click=${actions.back}>
        ${model.openDay === undefined ? words.back : words.backToDay}
      </button>
    </div>
    <article part="detail" data-status=${event.status ?? nothing}>
      <p class="kicker">${kicker(event, context)}</p>
      ${heading(level + 2, textIn(context, event.title), 'panel-title')} ${content}
    </article>`;
}

/** Kind of event, status and days left: what one looks for first. */
function kicker(event: EventRecord, context: CalendarContext): unknown {
  const [occurrence] = event.occurrences;
  if (!occurrence) return nothing;
  const [first, last] = daysOf(event, occurrence);
  const kind = kindLabel(event, context);
  const span = { event, occurrence: { ...occurrence, status: event.status }, index: 0, first, last };
  return [kind ? html`<span>${kind}</span> ` : nothing, statusMark(span, context), daysLeftMark(span, context)];
}
