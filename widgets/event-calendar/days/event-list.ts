/** Events in a list: the agenda, the panel of a day, the programme of a festival. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import { type CalendarContext, textIn } from '../context.js';
import { clockTime, rangeText } from '../event-dates.js';
import { dueTimeText, insteadOf, timesText } from './event-moments.js';
import { daysLeftMark, keySelector, spanKey, statusMark } from '../event-link.js';
import { kindLabel, nameSuffix, placeName, statusWords } from '../event-words.js';
import { placesText } from './places-left.js';
import { type Span, isAllDay, isDeadline } from '../spans.js';
import { daysMessages } from './messages.js';

/** Where a list stands. */
export interface ListPlace {
  /** Class of what holds it, for the return of the focus. */
  readonly scope: string;
  /** Day under which the events stand. */
  readonly day: number;
}

/** A list of events of one day. */
export function eventList(
  spans: readonly Span[],
  place: ListPlace,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  return html`<ul class="events">
    ${spans.map((span) => eventItem(span, place, context, actions))}
  </ul>`;
}

function eventItem(
  span: Span,
  { scope, day }: ListPlace,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { event, occurrence } = span;
  const key = spanKey(span, day);
  const status = statusWords(event, occurrence, context);
  const [theme] = event.themes ?? [];
  return html`<li class="item" part="event" data-status=${status?.code ?? nothing} data-theme=${theme ?? nothing}>
    <p class="when">
      ${whenText(span, context)}
      ${statusMark(span, context)}${insteadOf(occurrence, context)}${daysLeftMark(span, context)}
    </p>
    <p class="what">
      <button
        type="button"
        class="link open"
        data-key=${key}
        @click=${() => actions.openEvent(event.id, keySelector(scope, key), span.index)}
      >
        <span class="title">${textIn(context, event.title)}</span
        ><span class="visually-hidden"
          >${nameSuffix(span, day, context, { status: status?.label, time: heardTime(span, day, context) })}</span
        >
      </button>
    </p>
    <p class="about">${aboutText(span, context)}</p>
  </li>`;
}

/** The hour at which an event begins on a day, or by which something is due. */
function heardTime({ event, occurrence, first }: Span, day: number, context: CalendarContext): string | undefined {
  const { end = occurrence.start } = occurrence;
  if (first !== day || isAllDay(occurrence)) return undefined;
  return clockTime(isDeadline(event) ? end : occurrence.start, context);
}

/** Hours of the day, or the days of what lasts longer. */
function whenText(span: Span, context: CalendarContext): string {
  const { event, occurrence, first, last } = span;
  if (last > first) return rangeText(first, last, context);
  return isDeadline(event) ? dueTimeText(occurrence, context) : (timesText(occurrence, context) ?? '');
}

/** Whether it is over, kind, place and themes, places left, in a few words. */
function aboutText({ event, occurrence, last }: Span, context: CalendarContext): string {
  const { labels, today, words } = context;
  const isOnline = event.attendance === 'online' || (occurrence.status ?? event.status) === 'moved-online';
  return [
    // A deadline says it by its days left.
    last < today && !isDeadline(event) && words.over,
    kindLabel(event, context),
    event.borrowing && daysMessages[context.language].toBorrow,
    isOnline ? labels('attendances', 'online') : placeName(occurrence, context),
    ...(event.themes ?? []).slice(0, 2).map((theme) => labels('themes', theme)),
    last >= today ? placesText(event, context) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
