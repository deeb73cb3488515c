/** The panel of an event: its title at once, the rest when it is loaded. */
import type { EventRecord } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import { type CalendarContext, textIn } from './context.js';
import { daysLeftMark, statusMark } from './event-link.js';
import { kindLabel } from './event-words.js';
import { heading } from './heading.js';
import { daysOf } from './spans.js';

/** An event, open. @param isFromDay Whether it was opened from the panel of a day. */
export function eventPanel(
  event: EventRecord,
  isFromDay: boolean,
  content: unknown,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words, level } = context;
  return html`<div class="panel-head">
      <button type="button" @click=${actions.back}>${isFromDay ? words.backToDay : words.back}</button>
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
