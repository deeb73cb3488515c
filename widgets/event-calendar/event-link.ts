/** The button that opens an event, in the grid and in lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { type CalendarContext, textIn } from './context.js';
import { plainDay, startTime } from './event-dates.js';
import { daysLeft, nameSuffix, statusWords } from './event-words.js';
import type { Span } from './spans.js';

/** What tells the button of an occurrence from the others of the same day. */
export function spanKey({ event, index }: Span, day: number): string {
  return `${event.id}.${index}.${day}`;
}

/** Selector of the button of an occurrence, where focus returns. */
export function keySelector(scope: string, key: string): string {
  return `${scope} [data-key="${key}"]`;
}

/** « J-12 » for the eye, « dans 12 jours » for the ear. */
export function daysLeftMark(span: Span, context: CalendarContext): TemplateResult | typeof nothing {
  const left = daysLeft(span, context);
  if (!left) return nothing;
  const look = left.isSoon ? 'left soon' : 'left';
  return left.short === left.spoken
    ? html`<b class=${look}>${left.short}</b> `
    : html`<b class=${look} aria-hidden="true">${left.short}</b><span class="visually-hidden">${left.spoken}</span> `;
}

/** The word of a status: never colour or a stroke alone. */
export function statusMark(span: Span, context: CalendarContext): TemplateResult | typeof nothing {
  const status = statusWords(span.event, span.occurrence, context);
  return status ? html`<em class="status">${status.label}</em> ` : nothing;
}

/** How a button of the grid is drawn. */
export interface ChipOptions {
  /** Days that a bar covers in its week; 0 where an earlier day drew it; absent for what is no bar. */
  readonly length?: number;
  readonly isContinued?: boolean;
  readonly continues?: boolean;
  /** How its hours are said; when it begins unless told otherwise. */
  readonly timeOf?: typeof startTime;
}

/** An event on a day of the grid. Its name carries what is seen, then its date, position and place. */
export function chip(span: Span, day: number, context: CalendarContext, bar: ChipOptions = {}): TemplateResult {
  const { event, occurrence } = span;
  const { timeOf = startTime } = bar;
  const time = span.first === day ? timeOf(occurrence, context) : undefined;
  const status = statusWords(event, occurrence, context);
  const title = textIn(context, event.title);
  const suffix = nameSuffix(span, day, context);
  // A name in one string spares the browser the layout of a hidden text in each chip of a month. A title in another
  // language stays in the text, where its language is said; so does « J-12 », whose name is other words.
  const name =
    typeof title === 'string' && !daysLeft(span, context)
      ? [time, status?.label, title].filter(Boolean).join(' ') + suffix
      : undefined;
  return html`<button
    type="button"
    tabindex="-1"
    class="chip"
    aria-label=${name ?? nothing}
    data-id=${event.id}
    data-index=${span.index}
    data-key=${spanKey(span, day)}
    data-kind=${event.kind ?? nothing}
    data-status=${status?.code ?? nothing}
    data-length=${bar.length ?? nothing}
    ?data-continued=${bar.isContinued}
    ?data-continues=${bar.continues}
  >
    ${bar.length === 0 && name !== undefined ? nothing : chipText(span, time, title, context)}${
      name === undefined ? html`<span class="visually-hidden">${suffix}</span>` : nothing
    }
  </button>`;
}

/** What is seen of an event in the grid. */
function chipText(span: Span, time: string | undefined, title: unknown, context: CalendarContext): unknown {
  const status = statusMark(span, context);
  return [
    daysLeftMark(span, context),
    time ? html`<b class="time">${time}</b> ` : nothing,
    status,
    // Only some statuses have the title struck through.
    status === nothing ? title : html`<span class="title">${title}</span>`,
  ];
}

/** The number of the events of a day that have no room: it opens the day. */
export function moreButton(count: number, day: number, context: CalendarContext): TemplateResult {
  const { words } = context;
  return html`<button type="button" tabindex="-1" class="more" data-more>
    ${words.more(count)}<span class="visually-hidden"> ${words.moreOf(count, plainDay(day, context))}</span>
  </button>`;
}
