/** The visitor's filters, each with counts that follow the others; what was chosen, and the way to take it back. */
import { html, nothing, type TemplateResult } from 'lit';
import { countFilters } from '../../shared/filters/given.js';
import { filterForm } from '../../shared/filters/filter-form.js';
import { sharedMessages } from '../../shared/messages.js';
import { FIRST_FILTERS } from '../calendar-query.js';
import { lazily } from '../lazily.js';
import { codeField } from './code-field.js';
import type { FilterView } from './filter-view.js';

/** The controls that the page asked for. */
export function filterBar(view: FilterView, clear: () => void): TemplateResult | typeof nothing {
  const { filters, filterNames: names, filterController, context } = view;
  const { language, words } = context;
  const { state, set, filter, panel } = filterController;
  const hasMore = names.some((name) => !FIRST_FILTERS.includes(name));
  const form = filterForm({
    language,
    words: words.filters,
    state,
    set,
    text: names.includes('text') ? { value: filters.text, search: (text) => filter({ text }) } : undefined,
    chosenCount: countFilters({ ...filters, text: undefined }),
    choices: names.some((name) => name !== 'text') && firstChoices(view),
    more: hasMore ? () => lazily(panel, context, ({ filterPanel }) => filterPanel(view), shapeOfPanel) : undefined,
  });
  const hasChosen = countFilters(filters) > 0;
  if (names.length === 0 && !hasChosen) return nothing;
  return html`<div class="filter-box">
    ${names.length > 0 ? form : nothing}
    ${
      hasChosen
        ? html`<div class="taken">
            ${panel.module?.chosenEventFilters(view)}
            <button type="button" class="link no-print" @click=${clear}>
              ${sharedMessages[language].clearFilters}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function firstChoices(view: FilterView): TemplateResult {
  const words = view.context.words.filters;
  return html`${codeField(view, 'kind', words.kind)} ${codeField(view, 'theme', words.theme)}
  ${codeField(view, 'commune', words.commune)}`;
}

const shapeOfPanel = (): TemplateResult => html`<div class="skeleton skeleton-line"></div>`;
