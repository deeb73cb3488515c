/** Events to come, past events, those of a period around today, or all of them. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarData } from '../calendar-data.js';
import type { CalendarFilters } from '../calendar-query.js';
import { monthOf, weekday } from '../months.js';
import type { FilterView } from './filter-view.js';
import { eventFiltersMessages } from './messages.js';

/** Which events are shown; all unless one of these. */
export const WHEN = ['upcoming', 'weekend', 'week', 'month', 'past'] as const;
export type When = (typeof WHEN)[number];

/** What is chosen. @param today Day number. */
export function whenOf({ from, to }: CalendarFilters, today: number): When | undefined {
  if (!from || !to) return from ? 'upcoming' : to ? 'past' : undefined;
  return WHEN.find((when) => {
    const days = daysOfWhen(when, today);
    return days.from === from && days.to === to;
  });
}

/**
 * The days that a choice asks for: from today for what is not over, until yesterday for what is; the first and the last
 * of a period.
 * @param today Day number.
 */
export function daysOfWhen(when: When | undefined, today: number): Pick<CalendarFilters, 'from' | 'to'> {
  const [from, to] = when ? edges(when, today) : [];
  const iso = (day: number | undefined): string | undefined => (day === undefined ? day : isoDay(day));
  return { from: iso(from), to: iso(to) };
}

function edges(when: When, today: number): readonly [from: number | undefined, to?: number] {
  const monday = today - weekday(today);
  const { first, length } = monthOf(today);
  switch (when) {
    case 'upcoming':
      return [today];
    case 'weekend':
      return [monday + 5, monday + 6];
    case 'week':
      return [monday, monday + 6];
    case 'month':
      return [first, first + length - 1];
    case 'past':
      return [undefined, today - 1];
  }
}

/** What is worth choosing: periods while something is to come, what is over or not when there is both. */
export function whenChoices({ table }: Pick<CalendarData, 'table'>, today: number): readonly When[] {
  if (table.countEvents(today) === 0) return [];
  return table.countEvents(-Infinity, today - 1) > 0 ? WHEN : WHEN.slice(1, -1);
}

/** The choice; nothing when there is none. */
export function whenField({ data, filters, filterController, context }: FilterView): TemplateResult | typeof nothing {
  const words = eventFiltersMessages[context.language].when;
  const { today } = context;
  const choices = whenChoices(data, today);
  if (choices.length === 0) return nothing;
  const chosen = whenOf(filters, today);
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const when = WHEN.find((one) => one === value);
    filterController.filter(daysOfWhen(when, today));
  };
  return html`<div class="field">
    <label for="when">${words.label}</label>
    <select id="when" @change=${choose}>
      <option value="" .selected=${!chosen}>${words.all}</option>
      ${choices.map((when) => html`<option value=${when} .selected=${when === chosen}>${words[when]}</option>`)}
    </select>
  </div>`;
}
