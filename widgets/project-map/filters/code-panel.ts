/** The values of a choice among the codes of projects. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceControl } from '../../shared/filters/choice-field.js';
import { choicePanel } from '../../shared/filters/choice-panel.js';
import type { CodeFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { codeChoices } from './code-choices.js';
import { projectFiltersMessages } from './filters-messages.js';
import { organisationNames } from './organisation-names.js';

/** The values of an open choice, to tick. */
export function codePanel(view: MapView, control: ChoiceControl, name: CodeFilter): TemplateResult {
  const { language, visitor, actions } = view;
  return choicePanel(control, {
    language,
    choices: codeChoices(view, name),
    chosen: visitor.filters[name],
    choose: (codes) => actions.filter({ [name]: codes }),
    note: name === 'organisation' ? namesState(view) : name === 'canton' ? splitCommunes(view) : nothing,
  });
}

/** What counts twice, when something does. */
function splitCommunes({ data, language }: MapView): TemplateResult | typeof nothing {
  const isSplit = data.catalog?.vocabularies?.communes?.some(({ cantons = [] }) => cantons.length > 1);
  return isSplit ? html`<p class="muted">${projectFiltersMessages[language].splitCommunes}</p>` : nothing;
}

/** Why names are missing. */
function namesState(view: MapView): TemplateResult | typeof nothing {
  const { state, retry } = organisationNames(view);
  if (state === 'ready') return nothing;
  const words = projectFiltersMessages[view.language].organisationNames;
  if (state === 'loading') return html`<p class="muted">${words.loading}</p>`;
  return html`<p class="muted">
    ${words.failed} <button class="link" type="button" @click=${retry}>${view.shared.retry}</button>
  </p>`;
}
