/** The programme of a festival: its events in order, day by day. */
import type { EventRecord } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '../../shared/format.js';
import type { CalendarActions } from '../actions.js';
import { type CalendarContext, textIn } from '../context.js';
import { longDay, rangeText } from '../event-dates.js';
import { timesText } from '../days/event-moments.js';
import { statusMark } from '../event-link.js';
import { placeName, statusWords } from '../event-words.js';
import { type Span, daysOf } from '../spans.js';

/** Parts that begin on one day. */
interface ProgrammeDay {
  readonly day: number;
  readonly spans: readonly Span[];
}

/** The parts of an event under the days on which they begin. */
export function programme(
  parts: readonly EventRecord[],
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  return html`${programmeDays(parts).map(
    ({ day, spans }) =>
      html`<p id="programme-${day}" class="programme-day">${capitalize(longDay(day, context), context.language)}</p>
        <ul class="programme" aria-labelledby="programme-${day}">
          ${spans.map((span) => part(span, context, actions))}
        </ul>`,
  )}`;
}

/** Days in order; in a day what lasts first, then by the hour. */
export function programmeDays(parts: readonly EventRecord[]): readonly ProgrammeDay[] {
  const spans = parts
    .flatMap((event) =>
      event.occurrences.map((occurrence, index): Span => {
        const [first, last] = daysOf(event, occurrence);
        return { event, occurrence, index, first, last };
      }),
    )
    .sort((a, b) => a.first - b.first || hourOf(a) - hourOf(b));
  const days: { day: number; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = days.at(-1);
    if (last?.day === span.first) last.spans.push(span);
    else days.push({ day: span.first, spans: [span] });
  }
  return days;
}

/** Instant at which something begins; whole days come before any hour. */
function hourOf({ occurrence: { start } }: Span): number {
  return start.includes('T') ? Date.parse(start) : 0;
}

function part(span: Span, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { event, occurrence, index, first, last } = span;
  const when = last > first ? rangeText(first, last, context) : timesText(occurrence, context);
  const place = placeName(occurrence, context);
  const about = [when, place].filter((words) => words !== undefined).join(' · ');
  return html`<li data-status=${statusWords(event, occurrence, context)?.code ?? nothing}>
    ${about ? html`<span class="muted">${about}</span>` : nothing} ${statusMark(span, context)}
    <button type="button" class="link" @click=${() => actions.openEvent(event.id, undefined, index)}>
      <span class="title">${textIn(context, event.title)}</span>
    </button>
  </li>`;
}
