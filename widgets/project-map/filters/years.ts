/** From one year to another, among those that the projects have. */
import { html, type TemplateResult } from 'lit';
import type { MapData } from '../data/project-data.js';
import { type MapFilters, YEAR } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { projectFiltersMessages } from './filters-messages.js';

/** Years of the projects within the days of the presets, the first one first. */
export function yearsOf({ facets, presets }: Pick<MapData, 'facets' | 'presets'>): readonly string[] {
  const first = presets.from?.slice(0, 4) ?? '';
  const last = presets.to?.slice(0, 4) ?? '9999';
  return facets.year
    .map(({ value }) => value)
    .filter((year) => YEAR.test(year) && year >= first && year <= last)
    .sort();
}

/** The two ends, all years at first; choosing one beyond the other moves the other along. */
export function yearsField(view: MapView): TemplateResult {
  const words = projectFiltersMessages[view.language].years;
  const years = yearsOf(view.data);
  const { fromYear, toYear } = view.visitor.filters;
  const from = (year: string | undefined): MapFilters =>
    year && toYear && year > toYear ? { fromYear: year, toYear: year } : { fromYear: year };
  const to = (year: string | undefined): MapFilters =>
    year && fromYear && year < fromYear ? { fromYear: year, toYear: year } : { toYear: year };
  return html`<fieldset class="years">
    <legend>${words.legend}</legend>
    <label for="from-year">${words.from}</label>
    ${yearSelect(view, 'from-year', years, fromYear ?? years[0], years[0], from)}
    <label for="to-year">${words.to}</label>
    ${yearSelect(view, 'to-year', years, toYear ?? years.at(-1), years.at(-1), to)}
  </fieldset>`;
}

/** @param end The year that leaves this end open. */
function yearSelect(
  { actions }: MapView,
  id: string,
  years: readonly string[],
  chosen: string | undefined,
  end: string | undefined,
  change: (year: string | undefined) => MapFilters,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    actions.filter(change(value === end ? undefined : value));
  };
  return html`<select id=${id} @change=${choose}>
    ${years.map((year) => html`<option .selected=${year === chosen}>${year}</option>`)}
  </select>`;
}
