/** The visitor's filters, each with counts that follow the others. */
import type { FacetCount } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../shared/format.js';
import { sharedMessages } from '../shared/messages.js';
import type { CalendarActions } from './actions.js';
import type { CalendarData, CalendarResults } from './calendar-data.js';
import { type CalendarFilters, type FilterName, filterOptions, hasFilters } from './calendar-query.js';
import type { CalendarContext } from './context.js';

/** What the filters show. */
export interface FilterModel {
  readonly data: Pick<CalendarData, 'presets' | 'all'>;
  readonly results: Pick<CalendarResults, 'facets'>;
  readonly filters: CalendarFilters;
  readonly filterNames: readonly FilterName[];
  /** Whether lists are folded, for want of room. */
  readonly isNarrow: boolean;
}

const VOCABULARIES = { kind: 'eventKinds', theme: 'themes', commune: 'communes' } as const;
type ListName = keyof typeof VOCABULARIES;

/** The controls that the page asked for. */
export function filterBar(
  model: FilterModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult | typeof nothing {
  const { filterNames: names, filters, isNarrow } = model;
  const { words } = context;
  if (names.length === 0) return nothing;
  const lists = names.flatMap((name) => (name === 'text' ? [] : listFilter(name, model, context, actions)));
  return html`<form
    class="no-print"
    part="filters"
    role="search"
    aria-label=${words.filters.group}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="filters">
      ${names.includes('text') ? textFilter(filters, context, actions) : nothing}
      ${
        isNarrow && lists.length > 0
          ? html`<details>
              <summary>${sharedMessages[context.language].filters}</summary>
              <div class="filters">${lists}</div>
            </details>`
          : lists
      }
      ${
        hasFilters(filters)
          ? html`<button type="button" @click=${actions.clearFilters}>
              ${sharedMessages[context.language].clearFilters}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function textFilter(filters: CalendarFilters, { words }: CalendarContext, actions: CalendarActions): TemplateResult {
  return html`<div class="text">
    <label for="filter-text">${words.filters.text}</label>
    <input
      id="filter-text"
      type="search"
      autocomplete="off"
      placeholder=${words.filters.textHint}
      .value=${filters.text ?? ''}
      @input=${(event: Event) => actions.setFilters({ ...filters, text: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

function listFilter(
  name: ListName,
  { filters, data: { presets, all }, results: { facets } }: FilterModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult | typeof nothing {
  const { words, labels, language } = context;
  const [chosen = ''] = filters[name] ?? [];
  const preset = name === 'kind' ? undefined : presets[name];
  const options = filterOptions(facets[name], preset, filters[name]).map((option) => ({
    ...option,
    label: labels(VOCABULARIES[name], option.value),
  }));
  // A single choice that the page has already made is no choice.
  if (filterOptions(all.facets[name], preset, undefined).length < 2) return nothing;
  options.sort((a, b) => a.label.localeCompare(b.label, language));
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    actions.setFilters({ ...filters, [name]: value ? [value] : undefined });
  };
  return html`<div>
    <label for="filter-${name}">${words.filters[name]}</label>
    <select id="filter-${name}" .value=${chosen} @change=${choose}>
      <option value="" ?selected=${!chosen}>
        ${name === 'commune' ? words.filters.anyCommune : words.filters.any}
      </option>
      ${options.map((option) => optionOf(option, option.label, chosen, context))}
    </select>
  </div>`;
}

function optionOf(
  { value, count }: FacetCount,
  label: string,
  chosen: string,
  { language }: CalendarContext,
): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>
    ${label} (${formatNumber(count, language)})
  </option>`;
}
