/** The filters beyond the first ones; what they and the first ones open; what was chosen. Loaded when first needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { flagsField } from '../../shared/filters/flags.js';
import { canBeNear, nearField } from '../../shared/filters/near-me.js';
import { hasChoices } from '../../shared/filters/options.js';
import { FLAG_FILTERS, type CodeFilter, presetOf } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { labelsOfCodes } from './code-choices.js';
import { codeField } from './code-field.js';
import { projectFiltersMessages } from './filters-messages.js';
import { yearsField, yearsOf } from './years.js';

export { styles } from '../../shared/filters/panel-styles.js';
export { chosenProjectFilters } from './chosen.js';
export { codePanel } from './code-panel.js';

/** The controls of the `filters` attribute that the data and the presets leave something to choose in. */
export function moreFilters(view: MapView): TemplateResult {
  const { data, controls } = view;
  const { names } = projectFiltersMessages[view.language];
  const field = (name: 'modality' | 'epci' | 'canton' | 'commune' | 'organisation'): TemplateResult | typeof nothing =>
    isOffered(view, name) ? codeField(view, name, names[name], labelsOfCodes(view, name)) : nothing;
  return html`<div class="more-filters">
    ${field('modality')} ${field('organisation')}
    ${controls.includes('years') && yearsOf(data).length > 1 ? yearsField(view) : nothing} ${field('epci')}
    ${field('canton')} ${field('commune')} ${controls.includes('near') && canBeNear(data) ? near(view) : nothing}
    ${flags(view)}
  </div>`;
}

const isOffered = ({ data, controls }: MapView, name: CodeFilter): boolean =>
  controls.includes(name) && hasChoices(data.facets[name], presetOf(data.presets, name));

function near({ language, labels, data, controls, visitor, actions }: MapView): TemplateResult {
  return nearField({
    language,
    labels,
    data,
    near: visitor.filters.near,
    location: visitor.location,
    tooFar: projectFiltersMessages[language].tooFar,
    setLocation: (location) => actions.set({ location }),
    setNear: (near) => actions.filter({ near }),
    openCommunes: controls.includes('commune')
      ? () => actions.set({ openChoice: { name: 'commune', search: '' } })
      : undefined,
  });
}

function flags({ language, data, controls, selection, visitor, actions }: MapView): TemplateResult | typeof nothing {
  const offered = FLAG_FILTERS.filter((name) => controls.includes(name) && data.flagCounts[name] > 0);
  if (offered.length === 0) return nothing;
  const words = projectFiltersMessages[language].flags;
  const options = offered.map((name) => ({
    label: words[name],
    count: selection.flagCounts[name],
    isChosen: visitor.filters[name] === true,
    choose: (isChosen: true | undefined) => actions.filter({ [name]: isChosen }),
  }));
  return flagsField(options, language);
}
