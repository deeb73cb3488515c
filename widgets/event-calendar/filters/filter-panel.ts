/** The filters beyond the first ones; what they and the first ones open; what was chosen. Loaded when first needed. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChoiceControl } from '../../shared/filters/choice-field.js';
import { choicePanel } from '../../shared/filters/choice-panel.js';
import { flagsField } from '../../shared/filters/flags.js';
import { canBeNear, nearField } from '../../shared/filters/near-me.js';
import { styles as panelStyles } from '../../shared/filters/panel-styles.js';
import { filterOptions } from '../../shared/filters/options.js';
import { type CodeFilter, FLAG_FILTERS, presetOf } from '../calendar-query.js';
import { codeField, labelsOfCodes } from './code-field.js';
import type { FilterView } from './filter-view.js';
import { eventFiltersMessages } from './messages.js';
import { whenField } from './when.js';

export { chosenEventFilters } from './chosen.js';

export const styles = css`
  ${panelStyles}
  .taken {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
`;

/** The controls of the `filters` attribute that the data and the presets leave something to choose in. */
export function filterPanel(view: FilterView): TemplateResult {
  const { filterNames, context } = view;
  const { names } = eventFiltersMessages[context.language];
  const communes = communesOf(view);
  return html`<div class="more-filters">
    ${filterNames.includes('when') ? whenField(view) : nothing} ${codeField(view, 'audience', names.audience)}
    ${codeField(view, 'attendance', names.attendance)} ${codeField(view, 'epci', names.epci)}
    ${codeField(view, 'canton', names.canton)}
    ${filterNames.includes('near') && canBeNear(communes) ? near(view) : nothing} ${flags(view)}
  </div>`;
}

/** The values of an open choice, to tick, with the counts under the other choices, in the order of their words. */
export function codePanel(view: FilterView, control: ChoiceControl, name: CodeFilter): TemplateResult {
  const { data, results, filters, filterController, context } = view;
  const { language } = context;
  const labelOf = labelsOfCodes(view, name);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const choices = filterOptions(data.all.facets[name], results.facets[name], presetOf(data.presets, name))
    .map((option) => ({ ...option, label: labelOf(option.value) }))
    .sort((a, b) => compare(a.label, b.label));
  return choicePanel(control, {
    language,
    choices,
    chosen: filters[name],
    choose: (codes) => filterController.filter({ [name]: codes }),
  });
}

const communesOf = ({ data: { catalog, presets, all } }: FilterView): Parameters<typeof canBeNear>[0] => ({
  catalog,
  presets,
  facets: all.facets,
});

function near(view: FilterView): TemplateResult {
  const { filters, filterNames, filterController, context } = view;
  const { state, set, filter } = filterController;
  return nearField({
    language: context.language,
    labels: context.labels,
    data: communesOf(view),
    near: filters.near,
    location: state.location,
    tooFar: eventFiltersMessages[context.language].tooFar,
    setLocation: (location) => set({ location }),
    setNear: (found) => filter({ near: found }),
    openCommunes: filterNames.includes('commune')
      ? () => set({ areFiltersOpen: true, openChoice: { name: 'commune', search: '' } })
      : undefined,
  });
}

function flags({ data, results, filters, filterNames, filterController, context }: FilterView): unknown {
  const offered = FLAG_FILTERS.filter(
    (name) => filterNames.includes(name) && data.all.flagCounts[name] > 0 && !(name === 'free' && data.presets.free),
  );
  if (offered.length === 0) return nothing;
  const words = eventFiltersMessages[context.language].flags;
  const options = offered.map((name) => ({
    label: words[name],
    count: results.flagCounts[name],
    isChosen: filters[name] === true,
    choose: (isChosen: true | undefined) => filterController.filter({ [name]: isChosen }),
  }));
  return flagsField(options, context.language);
}
