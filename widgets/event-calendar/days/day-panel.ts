/** The events of one day: a panel beside the month, or the list under its dots. */
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '../../shared/format.js';
import { sharedMessages } from '../../shared/messages.js';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { longDay } from '../event-dates.js';
import { eventList } from './event-list.js';
import { heading } from '../heading.js';
import type { Span } from '../spans.js';
import { daysMessages } from './messages.js';

/** A day and everything on it, in a panel that closes. */
export function dayPanel(
  day: number,
  spans: readonly Span[],
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  return html`<div class="panel-head">
      ${dayHeading(day, context, 'panel-title')}
      <button type="button" @click=${actions.back}>${sharedMessages[context.language].close}</button>
    </div>
    ${context.holidays?.line(day)} ${dayEvents(day, spans, '.panel', context, actions)}`;
}

/** A day on its own: the chosen one under a month of dots, each of those on paper. @param id Of its heading. */
export function dayList(
  day: number,
  spans: readonly Span[],
  context: CalendarContext,
  actions: CalendarActions,
  id = 'chosen-day',
): TemplateResult {
  return html`<section class="chosen-day" part="chosen-day" aria-labelledby=${id}>
    ${dayHeading(day, context, id)} ${context.holidays?.line(day)}
    ${dayEvents(day, spans, '.chosen-day', context, actions)}
  </section>`;
}

function dayHeading(day: number, context: CalendarContext, id: string): TemplateResult {
  const { level, language, today, words } = context;
  const name = capitalize(longDay(day, context), language);
  return heading(
    level + 2,
    html`${name}${day === today ? html` <b class="today-mark">${words.today}</b>` : nothing}`,
    id,
  );
}

function dayEvents(
  day: number,
  spans: readonly Span[],
  scope: string,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  // What is of this day only comes first: an exhibition can be seen tomorrow.
  const isShort = ({ first, last }: Span): boolean => first === last;
  const ordered = [...spans.filter(isShort), ...spans.filter((span) => !isShort(span))];
  return spans.length > 0
    ? eventList(ordered, { scope, day }, context, actions)
    : html`<p class="none">${daysMessages[context.language].noneThatDay}</p>`;
}
