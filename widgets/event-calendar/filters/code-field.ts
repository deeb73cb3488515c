/** A choice among the codes of events. */
import { eventsDataset } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { type ChoiceControl, choiceField } from '../../shared/filters/choice-field.js';
import { hasChoices } from '../../shared/filters/options.js';
import { sharedMessages } from '../../shared/messages.js';
import { type CodeFilter, presetOf } from '../calendar-query.js';
import { lazily } from '../lazily.js';
import type { FilterView } from './filter-view.js';

/** Words of a filter's codes. */
export function labelsOfCodes({ context }: Pick<FilterView, 'context'>, name: CodeFilter): (code: string) => string {
  const vocabulary = eventsDataset.fields.vocabularies[name]!;
  return (code) => context.labels(vocabulary, code);
}

/** The field of a control that the page shows, when the data and the presets leave something to choose. */
export function codeField(view: FilterView, name: CodeFilter, label: string): TemplateResult | typeof nothing {
  const { data, filters, filterNames, filterController, context } = view;
  if (!filterNames.includes(name) || !hasChoices(data.all.facets[name], presetOf(data.presets, name))) return nothing;
  const { state, panel, set } = filterController;
  const control: ChoiceControl = {
    name,
    label,
    value: filters[name]?.map(labelsOfCodes(view, name)).join(', ') || sharedMessages[context.language].all,
    openChoice: state.openChoice,
    open: (openChoice) => set({ openChoice }),
  };
  return choiceField(control, () =>
    lazily(
      panel,
      context,
      ({ codePanel }) => codePanel(view, control, name),
      () => html``,
    ),
  );
}
