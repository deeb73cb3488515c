/** Events to come, past events, or all of them. */
import { isoDay } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import type { CalendarData } from '../calendar-data.js';
import type { CalendarFilters } from '../calendar-query.js';
import type { FilterView } from './filter-view.js';
import { eventFiltersMessages } from './messages.js';

/** Which events are shown; all unless one of these. */
export const WHEN = ['upcoming', 'past'] as const;
export type When = (typeof WHEN)[number];

/** What is chosen. */
export function whenOf({ from, to }: CalendarFilters): When | undefined {
  return from ? 'upcoming' : to ? 'past' : undefined;
}

/** The days that a choice asks for, today being a day number: what is not over, or what is. */
export function daysOfWhen(when: When | undefined, today: number): Pick<CalendarFilters, 'from' | 'to'> {
  return {
    from: when === 'upcoming' ? isoDay(today) : undefined,
    to: when === 'past' ? isoDay(today - 1) : undefined,
  };
}

/** Whether some events are over, and some are not. */
export function canChooseWhen({ table }: Pick<CalendarData, 'table'>, today: number): boolean {
  return table.countEvents(-Infinity, today - 1) > 0 && table.countEvents(today) > 0;
}

/** The choice. */
export function whenField({ filters, filterController, context }: FilterView): TemplateResult {
  const words = eventFiltersMessages[context.language].when;
  const chosen = whenOf(filters);
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    filterController.filter(
      daysOfWhen(
        WHEN.find((when) => when === value),
        context.today,
      ),
    );
  };
  return html`<div class="field">
    <label for="when">${words.label}</label>
    <select id="when" @change=${choose}>
      <option value="" .selected=${!chosen}>${words.all}</option>
      ${WHEN.map((when) => html`<option value=${when} .selected=${when === chosen}>${words[when]}</option>`)}
    </select>
  </div>`;
}
