/** What the visitor has chosen of the projects. */
import type { TemplateResult } from 'lit';
import { type Chosen, chosenCodes, chosenFilters } from '../../shared/filters/chosen.js';
import { filtersMessages } from '../../shared/filters/messages.js';
import { CODE_FILTERS, type CodeFilter, FLAG_FILTERS, type MapFilters } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { labelsOfCodes } from './code-choices.js';
import { projectFiltersMessages } from './filters-messages.js';

/** The choices one by one, in the order of the controls. */
export function chosenOf(view: MapView): readonly Chosen<MapFilters>[] {
  const { filters } = view.visitor;
  const { text, fromYear, toYear, near } = filters;
  const shared = filtersMessages[view.language];
  const { years, flags } = projectFiltersMessages[view.language];
  const chosen: Chosen<MapFilters>[] = [];
  if (text) chosen.push({ key: 'text', label: shared.quoted(text), without: { text: undefined } });
  chosen.push(...chosenCodes(CODE_FILTERS, filters, (name) => labelOfChoice(view, name)));
  if (fromYear) chosen.push({ key: 'from', label: years.since(fromYear), without: { fromYear: undefined } });
  if (toYear) chosen.push({ key: 'to', label: years.until(toYear), without: { toYear: undefined } });
  if (near) chosen.push({ key: 'near', label: shared.near.within(near.km), without: { near: undefined } });
  for (const name of FLAG_FILTERS)
    if (filters[name]) chosen.push({ key: name, label: flags[name], without: { [name]: undefined } });
  return chosen;
}

/** Among other choices, a canton is told from the town whose name it has. */
function labelOfChoice(view: MapView, name: CodeFilter): (code: string) => string {
  const labelOf = labelsOfCodes(view, name);
  return name === 'canton' ? (code) => view.words.canton(labelOf(code)) : labelOf;
}

/** The choices as buttons that take them back. */
export function chosenProjectFilters(view: MapView): TemplateResult {
  return chosenFilters(chosenOf(view), view.language, view.actions.filter);
}
