/** The form of the filters: the text, the first choices, and the others on demand. */
import type { Language } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages } from '../messages.js';
import type { OpenChoice } from './choice-field.js';
import type { LocationState } from './near-me.js';

/** Pause in typing after which the text is searched for. */
export const TYPING_MS = 250;

/** What of the filters is open, and how the search for the visitor's position stands. */
export interface FilterFormState {
  /** Whether the choices are shown where there is little room. */
  readonly areFiltersOpen: boolean;
  /** Whether the filters beyond the first ones are shown. */
  readonly areMoreFiltersOpen: boolean;
  /** The choice among codes whose values are shown, and what is written to search among them. */
  readonly openChoice?: OpenChoice | undefined;
  readonly location?: LocationState | undefined;
}

/** What the form shows and does. */
export interface FilterForm {
  readonly language: Language;
  readonly words: { readonly group: string; readonly text: string; readonly textHint: string };
  readonly state: FilterFormState;
  readonly set: (change: Partial<FilterFormState>) => void;
  /** The text searched for; absent when texts are not. */
  readonly text: { readonly value: string | undefined; readonly search: (text: string) => void } | undefined;
  /** How many choices are made, but the text. */
  readonly chosenCount: number;
  /** The first choices; absent when there is none of any kind. */
  readonly choices: unknown;
  /** The other ones, drawn when they are open; absent when there is none. */
  readonly more: (() => unknown) | undefined;
}

/** The form of the filters. */
export function filterForm(form: FilterForm): TemplateResult {
  const { language, words, state, set, text, chosenCount, choices, more } = form;
  const { filters, moreFilters } = sharedMessages[language];
  const { areFiltersOpen, areMoreFiltersOpen } = state;
  return html`<form
    class="bar no-print"
    part="filters"
    role="search"
    aria-label=${words.group}
    data-open=${areFiltersOpen}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${
      text
        ? html`<div class="field text">
            <label for="text">${words.text}</label>
            <input
              id="text"
              type="search"
              autocomplete="off"
              placeholder=${words.textHint}
              .value=${text.value ?? ''}
              @input=${({ target }: Event) => text.search((target as HTMLInputElement).value.trim())}
            />
          </div>`
        : nothing
    }
    ${
      choices
        ? html`<button
            class="more"
            type="button"
            aria-expanded=${areFiltersOpen}
            aria-controls="choices"
            @click=${() => set({ areFiltersOpen: !areFiltersOpen })}
          >
            ${filters}${chosenCount ? ` (${chosenCount})` : nothing}
          </button>`
        : nothing
    }
    <div class="choices" id="choices">
      ${choices}
      ${
        more
          ? html`<button
                class="link further"
                type="button"
                aria-expanded=${areMoreFiltersOpen}
                @click=${() => set({ areMoreFiltersOpen: !areMoreFiltersOpen })}
              >
                ${moreFilters}
              </button>
              ${areMoreFiltersOpen ? more() : nothing}`
          : nothing
      }
    </div>
  </form>`;
}
