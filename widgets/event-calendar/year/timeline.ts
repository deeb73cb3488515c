/** What lasts a week and longer, from January to December: a line each, its name beside its bars. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { LOCALES } from '../../shared/number-formatter.js';
import type { CalendarActions } from '../actions.js';
import { type CalendarContext, textIn } from '../context.js';
import { rangeText } from '../event-dates.js';
import { keySelector, statusMark } from '../event-link.js';
import { kindLabel, placeName, positionText, statusWords } from '../event-words.js';
import { heading } from '../heading.js';
import type { Span } from '../spans.js';
import { yearMessages } from './messages.js';
import { type YearLayout, type YearRow, yearName } from './year-layout.js';

const HEIGHT = 24;
const DAY_MS = 86_400_000;

/** The timeline of a year; a plain list where there is little room. */
export function timeline(
  layout: YearLayout,
  isNarrow: boolean,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult | typeof nothing {
  if (layout.rows.length === 0) return nothing;
  const { language, level } = context;
  const names = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  const letters = layout.months.map(({ first }) => names.format(first * DAY_MS));
  return html`<section class="timeline">
    ${heading(level + 2, html`<span id="timeline-title">${yearMessages[language].timeline}</span>`)}
    ${isNarrow ? nothing : html`<div class="axis" aria-hidden="true">${letters.map((name) => html`<span>${name}</span>`)}</div>`}
    <ul aria-labelledby="timeline-title">
      ${layout.rows.map((row) => timelineRow(row, layout, isNarrow, context, actions))}
    </ul>
  </section>`;
}

function timelineRow(
  row: YearRow,
  layout: YearLayout,
  isNarrow: boolean,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const span = currentStay(row, context);
  const { event } = span;
  const key = `${event.id}.timeline`;
  const facts = factsOf(row, span, layout, context).join(', ');
  const status = statusWords(event, span.occurrence, context);
  return html`<li data-status=${status?.code ?? nothing}>
    <div class="label">
      <p class="what">
        <button
          type="button"
          class="link open"
          data-key=${key}
          @click=${() => actions.openEvent(event.id, keySelector('.view', key), span.index)}
        >
          ${statusMark(span, context)}<span class="title">${textIn(context, event.title)}</span
          ><span class="visually-hidden">, ${facts}</span>
        </button>
      </p>
      <p class="when" aria-hidden="true">${facts}</p>
    </div>
    ${isNarrow ? nothing : track(row, layout, context)}
  </li>`;
}

/** The stay that goes on today, else the next one, else the last. */
function currentStay({ spans }: YearRow, { today }: CalendarContext): Span {
  return spans.find(({ last }) => last >= today) ?? spans.at(-1)!;
}

/** Dates, position today, place or number of stays, and what lies beyond the year. */
function factsOf(row: YearRow, span: Span, layout: YearLayout, context: CalendarContext): readonly string[] {
  const { today, language } = context;
  const words = yearMessages[language];
  const isOnNow = span.first <= today && span.last >= today;
  const position = isOnNow ? positionText(span, today, context) : undefined;
  const isOne = row.spans.length === 1;
  return [
    rangeText(row.first, row.last, context),
    position === undefined ? undefined : words.position(position),
    isOne ? placeName(span.occurrence, context) : words.stays(row.spans.length),
    isOne ? undefined : kindLabel(span.event, context),
    row.first < layout.first ? words.began(yearName(row.first)) : undefined,
    row.last > layout.last ? words.goesOn(yearName(row.last)) : undefined,
  ].filter((fact) => fact !== undefined);
}

/** The bars: what begins before January or ends after December reaches the edge. */
function track(row: YearRow, { first, last, months }: YearLayout, { today }: CalendarContext): TemplateResult {
  const bars = row.spans.map((span) => {
    const from = span.first < first ? -HEIGHT : span.first - first;
    const to = span.last > last ? last - first + HEIGHT : span.last - first + 1;
    return svg`<line class="bar" x1=${from} x2=${to} y1=${HEIGHT / 2} y2=${HEIGHT / 2} />`;
  });
  const now = today - first + 0.5;
  return html`<svg
    class="track"
    viewBox="0 0 ${last - first + 1} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="rules" d=${months.map((month) => `M${month.first - first} 0V${HEIGHT}`).join('')} />
    ${bars}
    ${today < first || today > last ? nothing : svg`<line class="now" x1=${now} x2=${now} y1="0" y2=${HEIGHT} />`}
  </svg>`;
}
