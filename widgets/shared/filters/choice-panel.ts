/** The values of a choice among codes, to tick. */
import { fold, type FacetCount, type Language } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../format.js';
import type { ChoiceControl } from './choice-field.js';
import { filtersMessages } from './messages.js';

/** Values beyond which one searches among them. */
const SEARCHABLE = 12;
/** Values shown at once. */
const SHOWN = 60;

/** A value, its words, and how many records it would give. */
export interface CodeChoice extends FacetCount {
  readonly label: string;
}

/** The values of a choice, and what ticking them does. */
export interface ChoiceValues {
  readonly language: Language;
  /** In the order in which they are shown. */
  readonly choices: readonly CodeChoice[];
  readonly chosen: readonly string[] | undefined;
  readonly choose: (codes: readonly string[] | undefined) => void;
  /** What is said of values that are not there yet. */
  readonly note?: TemplateResult | typeof nothing;
}

/** The panel of an open choice. Escape closes it, and not the page's own dialog around the element. */
export function choicePanel(control: ChoiceControl, values: ChoiceValues): TemplateResult {
  const { name, label, openChoice, open } = control;
  const { choices, language, note = nothing } = values;
  const found = searchChoices(choices, openChoice?.search ?? '');
  const rest = found.length - SHOWN;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(name)?.focus();
    open(undefined);
  };
  return html`<div class="choice-panel" role="group" aria-label=${label} @keydown=${close}>
    ${choices.length > SEARCHABLE ? searchField(control, language, found.length) : nothing} ${note}
    <ul>
      ${repeat(
        found.slice(0, SHOWN),
        ({ value }) => value,
        (choice) => html`<li>${codeOption(values, choice)}</li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="muted">${filtersMessages[language].choice.rest(rest)}</p>` : nothing}
  </div>`;
}

/** The values whose words contain what is written, without accents or case. */
export function searchChoices(choices: readonly CodeChoice[], search: string): readonly CodeChoice[] {
  const wanted = fold(search.trim());
  return wanted === '' ? choices : choices.filter(({ label }) => fold(label).includes(wanted));
}

function searchField({ name, openChoice, open }: ChoiceControl, language: Language, count: number): TemplateResult {
  const words = filtersMessages[language].choice;
  const { search = '' } = openChoice ?? {};
  const hint = words.search[name] ?? words.searchAny;
  return html`<input
      type="search"
      autocomplete="off"
      aria-label=${hint}
      placeholder=${hint}
      .value=${search}
      @input=${({ target }: Event) => open({ name, search: (target as HTMLInputElement).value })}
    />
    <p role="status" class=${search && count === 0 ? 'muted' : 'visually-hidden'}>${search && words.found(count)}</p>`;
}

function codeOption(
  { chosen = [], choose, language }: ChoiceValues,
  { value, label, count }: CodeChoice,
): TemplateResult {
  const isChosen = chosen.includes(value);
  const toggle = (): void => {
    const codes = isChosen ? chosen.filter((code) => code !== value) : [...chosen, value];
    choose(codes.length > 0 ? codes : undefined);
  };
  return tickOption(label, count, isChosen, toggle, language);
}

/** Something to tick, and how many records have it. */
export function tickOption(
  label: string,
  count: number,
  isChosen: boolean,
  toggle: () => void,
  language: Language,
): TemplateResult {
  return html`<label class="option" data-empty=${count === 0}>
    <input type="checkbox" .checked=${isChosen} @change=${toggle} />
    <span>${label} (${formatNumber(count, language)})</span>
  </label>`;
}
