/** A choice among the codes of projects. */
import type { TemplateResult } from 'lit';
import { choiceField, type ChoiceControl } from '../../shared/filters/choice-field.js';
import type { CodeFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { drawn } from '../templates/drawn.js';

/** @param labelOf Words of a code. */
export function codeField(
  view: MapView,
  name: CodeFilter,
  label: string,
  labelOf: (code: string) => string,
): TemplateResult {
  const { shared, visitor, parts, actions } = view;
  const control: ChoiceControl = {
    name,
    label,
    value: visitor.filters[name]?.map(labelOf).join(', ') || shared.all,
    openChoice: visitor.openChoice,
    open: (openChoice) => actions.set({ openChoice }),
  };
  return choiceField(control, () => drawn(parts.filters, view, ({ codePanel }) => codePanel(view, control, name)));
}
