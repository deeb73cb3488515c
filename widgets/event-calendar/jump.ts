/** What leads to any month that has events. */
import { html, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { monthName } from './event-dates.js';
import { addMonths, monthOf } from './months.js';
import type { Shown, SpanTable } from './spans.js';

/** A month, and how many events it has. */
export interface MonthChoice {
  readonly first: number;
  readonly count: number;
}

/** Months that have events, in order. */
export function monthsWithEvents(table: SpanTable, shown?: Shown): readonly MonthChoice[] {
  const [from, to] = table.days;
  const choices: MonthChoice[] = [];
  for (let first = monthOf(from).first; first <= to; first = addMonths(first, 1)) {
    const count = table.countEvents(first, addMonths(first, 1) - 1, shown);
    if (count > 0) choices.push({ first, count });
  }
  return choices;
}

/**
 * The list of months. It is filled when the visitor reaches for it: the first drawing does without.
 * @param choices Months offered besides the present one.
 */
export function jumpSelect(
  cursor: number,
  choices: readonly MonthChoice[],
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words } = context;
  const { first: present } = monthOf(cursor);
  const options = choices.some(({ first }) => first === present)
    ? choices
    : [...choices, { first: present, count: 0 }].sort((a, b) => a.first - b.first);
  return html`<span class="jump no-print"
    ><span aria-hidden="true">${words.jump}</span
    ><select
      aria-label=${words.jumpTo}
      @pointerenter=${actions.offerMonths}
      @pointerdown=${actions.offerMonths}
      @focus=${actions.offerMonths}
      @change=${(event: Event) => actions.goTo(Number((event.target as HTMLSelectElement).value))}
    >
      ${options.map(
        ({ first, count }) =>
          html`<option value=${first} .selected=${first === present}>
            ${monthName(first, context)}${count > 0 ? ` (${count})` : ''}
          </option>`,
      )}
    </select></span
  >`;
}
