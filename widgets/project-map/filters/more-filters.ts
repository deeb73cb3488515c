/** The filters beyond the first ones; what they and the first ones open; what was chosen. Loaded when first needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { FLAG_FILTERS, hasChoices, presetOf, type CodeFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { choiceField } from './choice-field.js';
import { labelsOfCodes } from './code-choices.js';
import { filtersMessages } from './filters-messages.js';
import { flagsField } from './flags.js';
import { canBeNear, nearField } from './near-me.js';
import { yearsField, yearsOf } from './years.js';

export { choicePanel } from './choice-panel.js';
export { chosenFilters } from './chosen.js';
export { styles } from './filters-styles.js';

/** The controls of the `filters` attribute that the data and the presets leave something to choose in. */
export function moreFilters(view: MapView): TemplateResult {
  const { data, controls } = view;
  const { names } = filtersMessages[view.language];
  const field = (name: 'modality' | 'epci' | 'commune' | 'organisation'): TemplateResult | typeof nothing =>
    isOffered(view, name) ? choiceField(view, name, names[name], labelsOfCodes(view, name)) : nothing;
  const flags = FLAG_FILTERS.filter((name) => controls.includes(name) && data.flagCounts[name] > 0);
  return html`<div class="more-filters">
    ${field('modality')} ${field('organisation')}
    ${controls.includes('years') && yearsOf(data).length > 1 ? yearsField(view) : nothing} ${field('epci')}
    ${field('commune')} ${controls.includes('near') && canBeNear(data) ? nearField(view) : nothing}
    ${flags.length > 0 ? flagsField(view, flags) : nothing}
  </div>`;
}

const isOffered = ({ data, controls }: MapView, name: CodeFilter): boolean =>
  controls.includes(name) && hasChoices(data.facets[name], presetOf(data.presets, name));
