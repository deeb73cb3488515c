/** The months that have events, to go to one of them. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../shared/format.js';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { monthOf } from '../months.js';
import type { Shown, SpanTable } from '../spans.js';
import { jumpMessages } from './messages.js';
import { type MonthChoice, monthsWithEvents } from './months-with-events.js';

/** What the list needs to know. */
export interface JumpModel {
  readonly data: { readonly table: SpanTable };
  readonly results: { readonly shown: Shown | undefined };
  readonly cursor: number;
  readonly jump: { readonly toggle: () => void };
}

/** A line of months for each year. */
export function jumpPanel(
  { data, results, cursor, jump }: JumpModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !(event.currentTarget instanceof Element)) return;
    event.stopPropagation();
    const root = event.currentTarget.getRootNode() as ShadowRoot;
    jump.toggle();
    root.getElementById('jump')?.focus();
  };
  const go = (first: number) => (): void => {
    jump.toggle();
    actions.goTo(first, { focus: true });
  };
  const month = (choice: MonthChoice): TemplateResult => monthButton(choice, monthOf(cursor).first, go, context);
  return html`<div
    class="jump no-print"
    role="group"
    aria-label=${jumpMessages[context.language].label}
    @keydown=${close}
  >
    ${monthsWithEvents(data.table, results.shown).map(
      ({ year, months }) =>
        html`<div class="year-line">
          <span class="year-name" aria-hidden="true">${year}</span>
          <div class="year-months">${months.map(month)}</div>
        </div>`,
    )}
  </div>`;
}

function monthButton(
  { first, count }: MonthChoice,
  present: number,
  go: (first: number) => () => void,
  { language, words }: CalendarContext,
): TemplateResult {
  const iso = isoDay(first);
  return html`<button type="button" aria-current=${first === present ? 'true' : nothing} @click=${go(first)}>
    ${formatDay(iso, language, { month: 'long' })}<span class="visually-hidden"> ${iso.slice(0, 4)}, </span>
    <span class="how-many" aria-hidden="true">${count}</span><span class="visually-hidden">${words.events(count)}</span>
  </button>`;
}
