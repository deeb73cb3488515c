/** The values of a choice among codes, to tick. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CodeFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { type CodeChoice, codeChoices, searchChoices } from './code-choices.js';
import { filtersMessages } from './filters-messages.js';
import { organisationNames } from './organisation-names.js';

/** Values beyond which one searches among them. */
const SEARCHABLE = 12;
/** Values shown at once. */
const SHOWN = 60;

/** The panel of an open choice. Escape closes it, and not the page's own dialog around the map. */
export function choicePanel(view: MapView, name: CodeFilter, label: string): TemplateResult {
  const words = filtersMessages[view.language];
  const all = codeChoices(view, name);
  const { search = '' } = view.visitor.openChoice ?? {};
  const found = searchChoices(all, search);
  const rest = found.length - SHOWN;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(name)?.focus();
    view.actions.set({ openChoice: undefined });
  };
  return html`<div class="choice-panel" role="group" aria-label=${label} @keydown=${close}>
    ${all.length > SEARCHABLE ? searchField(view, name, found.length) : nothing}
    ${name === 'organisation' ? namesState(view) : nothing}
    <ul>
      ${repeat(
        found.slice(0, SHOWN),
        ({ value }) => value,
        (choice) => html`<li>${codeOption(view, name, choice)}</li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="muted">${words.choice.rest(rest)}</p>` : nothing}
  </div>`;
}

function searchField({ language, visitor, actions }: MapView, name: CodeFilter, count: number): TemplateResult {
  const words = filtersMessages[language].choice;
  const { search = '' } = visitor.openChoice ?? {};
  const write = ({ target }: Event): void =>
    actions.set({ openChoice: { name, search: (target as HTMLInputElement).value } });
  return html`<input
      type="search"
      autocomplete="off"
      aria-label=${words.search[name] ?? words.searchAny}
      placeholder=${words.search[name] ?? words.searchAny}
      .value=${search}
      @input=${write}
    />
    <p role="status" class=${search && count === 0 ? 'muted' : 'visually-hidden'}>${search && words.found(count)}</p>`;
}

/** Why names are missing. */
function namesState(view: MapView): TemplateResult | typeof nothing {
  const { state, retry } = organisationNames(view);
  if (state === 'ready') return nothing;
  const words = filtersMessages[view.language].choice;
  if (state === 'loading') return html`<p class="muted">${words.namesLoading}</p>`;
  return html`<p class="muted">
    ${words.namesFailed} <button class="link" type="button" @click=${retry}>${view.shared.retry}</button>
  </p>`;
}

function codeOption(
  { words, visitor, actions }: MapView,
  name: CodeFilter,
  { value, label, count }: CodeChoice,
): TemplateResult {
  const chosen = visitor.filters[name] ?? [];
  const isChosen = chosen.includes(value);
  const toggle = (): void => {
    const codes = isChosen ? chosen.filter((code) => code !== value) : [...chosen, value];
    actions.filter({ [name]: codes.length > 0 ? codes : undefined });
  };
  return html`<label class="option" data-empty=${count === 0}>
    <input type="checkbox" .checked=${isChosen} @change=${toggle} />
    <span>${words.filters.option(label, count)}</span>
  </label>`;
}
