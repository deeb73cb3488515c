/** Above the map and the list: heading, choice of view, filters, and how many projects match. */
import type { FacetCount, VocabularyName } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { filterForm } from '../../shared/filters/filter-form.js';
import { countFilters } from '../../shared/filters/given.js';
import { filterOptions, hasChoices } from '../../shared/filters/options.js';
import { demonstrationNotice } from '../../shared/states.js';
import type { MapViewName } from '../events.js';
import type { MapView } from '../map-view.js';
import { type CodeFilter, FIRST_FILTERS, presetOf } from '../data/project-query.js';
import { codeField } from '../filters/code-field.js';
import { themeCodes } from '../theme-icons.js';
import { drawn } from './drawn.js';
import { buttonIcons, icon, themeDisc } from './icons.js';

const VIEWS: readonly MapViewName[] = ['map', 'list', 'split'];

/** Heading, choice of view and notices. */
export function header(view: MapView): TemplateResult {
  const { words, labels, level, data, actions } = view;
  const { emptyCommune } = data;
  const { commune, epci, canton } = emptyCommune ? { commune: emptyCommune.communes } : data.presets;
  /** What the data know: a code that they do not is no name. */
  const named = (vocabulary: VocabularyName, codes: readonly string[] = []): readonly string[] =>
    codes.map((code) => labels(vocabulary, code)).filter((name, i) => name !== codes[i]);
  const places = [
    ...named('communes', commune),
    ...named('epcis', epci),
    ...named('cantons', canton).map(words.canton),
  ];
  return html`<div class="head">
      <div class="heading" part="heading" role="heading" aria-level=${level}>${words.heading(places.join(', '))}</div>
      <div class="head-controls no-print">
        <div class="views" role="group" aria-label=${words.view.group}>
          ${VIEWS.map(
            (name) =>
              html`<button type="button" aria-pressed=${view.view === name} @click=${() => actions.setView(name)}>
                ${words.view[name]}
              </button>`,
          )}
        </div>
        ${tools(view)}
      </div>
    </div>
    ${demonstrationNotice(data.catalog, view.language)}
    ${emptyCommune && drawn(view.parts.advice, view, ({ communeAdvice }) => communeAdvice(emptyCommune, view))}`;
}

/** Print, pictures, downloads: loaded when first opened. */
function tools(view: MapView): TemplateResult {
  const { words, parts, actions } = view;
  const { areToolsOpen } = view.visitor;
  const toggle = (): void => actions.set({ areToolsOpen: !areToolsOpen, task: undefined });
  return html`<button
      class="tools-button"
      type="button"
      aria-label=${words.tools}
      aria-expanded=${areToolsOpen}
      @click=${toggle}
    >
      <span>${words.tools}</span>${icon(buttonIcons.more)}
    </button>
    ${areToolsOpen ? drawn(parts.tools, view, ({ toolsMenu }) => toolsMenu(view)) : nothing}`;
}

/** The controls that the page shows, and the count of results. */
export function filterBar(view: MapView): TemplateResult {
  const { language, words, controls, visitor, actions } = view;
  const { filters } = visitor;
  if (controls.length === 0) return summary(view);
  const hasMore = controls.some((name) => !FIRST_FILTERS.includes(name));
  const form = filterForm({
    language,
    words: words.filters,
    state: visitor,
    set: actions.set,
    text: controls.includes('text') ? { value: filters.text, search: (text) => actions.filter({ text }) } : undefined,
    chosenCount: countFilters({ ...filters, text: undefined }),
    choices: controls.some((name) => name !== 'text') && firstChoices(view),
    more: hasMore ? () => drawn(view.parts.filters, view, ({ moreFilters }) => moreFilters(view)) : undefined,
  });
  return html`${form} ${summary(view)}`;
}

function firstChoices(view: MapView): TemplateResult {
  const { words, labels, data, controls } = view;
  const isOffered = (name: CodeFilter): boolean =>
    controls.includes(name) && hasChoices(data.facets[name], presetOf(data.presets, name));
  const field = (name: 'country' | 'status', vocabulary: VocabularyName): TemplateResult | typeof nothing =>
    isOffered(name) ? codeField(view, name, words.filters[name], (code) => labels(vocabulary, code)) : nothing;
  return html`${field('country', 'countries')} ${field('status', 'projectStatuses')}
  ${isOffered('theme') ? themeField(view) : nothing}`;
}

function themeField(view: MapView): TemplateResult {
  const { words, data, selection, visitor } = view;
  const options = [...filterOptions(data.facets.theme, selection.facets.theme, data.presets.theme)];
  const rank = ({ value }: FacetCount): number => (themeCodes.indexOf(value) + 1 || themeCodes.length) - 1;
  options.sort((a, b) => rank(a) - rank(b));
  return html`<fieldset class="themes">
    <legend>${words.filters.theme}</legend>
    ${options.map((option) => themeChip(view, option, visitor.filters.theme ?? []))}
  </fieldset>`;
}

function themeChip(
  { words, labels, actions }: MapView,
  { value, count }: FacetCount,
  chosen: readonly string[],
): TemplateResult {
  const isChosen = chosen.includes(value);
  const toggle = (): void => {
    const themes = isChosen ? chosen.filter((code) => code !== value) : [...chosen, value];
    actions.filter({ theme: themes.length ? themes : undefined });
  };
  return html`<label class="chip" data-empty=${count === 0}>
    <input class="visually-hidden" type="checkbox" .checked=${isChosen} @change=${toggle} />
    <span class="face">${themeDisc(value)} ${words.filters.option(labels('themes', value), count)}</span>
  </label>`;
}

function summary(view: MapView): TemplateResult {
  const { words, shared, selection, unplacedCount, countryCount, visitor, actions } = view;
  const parts = [
    words.count(selection.rows.length),
    ...(countryCount > 0 ? [words.countries(countryCount)] : []),
    ...(unplacedCount > 0 ? [words.unplaced(unplacedCount)] : []),
  ];
  const clear = ({ currentTarget }: Event): void => {
    // The button goes: the focus stays beside it.
    (currentTarget as Element).closest('.summary')!.querySelector('p')!.focus();
    actions.clearFilters();
  };
  return html`<div class="summary">
    <p role="status" part="count" tabindex="-1">${parts.join(', ')}</p>
    ${
      countFilters(visitor.filters) > 0
        ? html`${view.parts.filters.module?.chosenProjectFilters(view)}
            <button class="link no-print" type="button" @click=${clear}>${shared.clearFilters}</button>`
        : nothing
    }
  </div>`;
}
