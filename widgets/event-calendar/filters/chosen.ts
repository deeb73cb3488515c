/** What the visitor has chosen of the events. */
import type { TemplateResult } from 'lit';
import { type Chosen, chosenCodes, chosenFilters } from '../../shared/filters/chosen.js';
import { filtersMessages } from '../../shared/filters/messages.js';
import { type CalendarFilters, CODE_FILTERS, FLAG_FILTERS } from '../calendar-query.js';
import { labelsOfCodes } from './code-field.js';
import type { FilterView } from './filter-view.js';
import { eventFiltersMessages } from './messages.js';
import { whenOf } from './when.js';

/** The choices one by one, in the order of the controls. */
export function chosenOf(view: Pick<FilterView, 'filters' | 'context'>): readonly Chosen<CalendarFilters>[] {
  const { filters, context } = view;
  const { text, near } = filters;
  const shared = filtersMessages[context.language];
  const words = eventFiltersMessages[context.language];
  const chosen: Chosen<CalendarFilters>[] = [];
  if (text) chosen.push({ key: 'text', label: shared.quoted(text), without: { text: undefined } });
  chosen.push(...chosenCodes(CODE_FILTERS, filters, (name) => labelsOfCodes(view, name)));
  const when = whenOf(filters, context.today);
  if (when) chosen.push({ key: 'when', label: words.when[when], without: { from: undefined, to: undefined } });
  if (near) chosen.push({ key: 'near', label: shared.near.within(near.km), without: { near: undefined } });
  for (const name of FLAG_FILTERS)
    if (filters[name]) chosen.push({ key: name, label: words.flags[name], without: { [name]: undefined } });
  return chosen;
}

/** The choices as buttons that take them back. */
export function chosenEventFilters(view: FilterView): TemplateResult {
  return chosenFilters(chosenOf(view), view.context.language, view.filterController.filter);
}
