/** What the legend says of the shades of countries, and their values as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { MapLayer } from '../engine/layer.js';
import { panel } from '../legend/panel-part.js';
import type { MapView } from '../map-view.js';
import type { CountryMeasure } from '../visitor-state.js';
import type { ValueClass } from './classes.js';
import { type CountriesMessages, countriesMessages } from './countries-messages.js';
import type { CountryTotal } from './countries-totals.js';
import type { CountriesLayer } from './countries.js';

/** What the layer tells of itself. */
type ShadedCountries = MapLayer & Pick<CountriesLayer, 'measure' | 'totals' | 'classes' | 'shades'>;

/** What is told of the shades: which measure, each class with its limits, how they were chosen, and the way to the table. */
export function legendOf(layer: MapLayer, view: MapView): TemplateResult {
  const words = countriesMessages[view.language];
  const { measure, classes, totals } = layer as ShadedCountries;
  const hasUnknown = measure === 'euros' && totals.countries.some(({ euros }) => Number.isNaN(euros));
  const openTable = (): void =>
    view.actions.show({ content: (now) => table(layer as ShadedCountries, now) }, '[data-panel=countries]');
  return html`<p class="legend-title">${words.title}</p>
    ${measures(measure, words, view)}
    <ul>
      ${classes.map((_, i) => classItem(layer as ShadedCountries, i, words))}
      ${hasUnknown ? html`<li><span class="sample partner" aria-hidden="true"></span> ${words.unknownEuros}</li>` : nothing}
    </ul>
    ${classes.length === 0 ? html`<p>${words.none}</p>` : nothing}
    <p class="muted">
      ${classes.length > 1 ? words.method : nothing} ${words.sharing[measure]}
      ${totals.withoutCountry > 0 ? words.withoutCountry(totals.withoutCountry) : nothing}
    </p>
    <button class="link no-print" type="button" data-panel="countries" @click=${openTable}>${words.openTable}</button>`;
}

function measures(measure: CountryMeasure, words: CountriesMessages, { actions }: MapView): TemplateResult {
  return html`<fieldset class="layer-choices no-print">
    <legend class="visually-hidden">${words.title}</legend>
    ${(['projects', 'euros'] as const).map(
      (each) =>
        html`<label class="layer-choice">
          <input
            type="radio"
            name="measure"
            .checked=${each === measure}
            @change=${() => actions.set({ measure: each })}
          />
          ${words.measures[each]}
        </label>`,
    )}
  </fieldset>`;
}

function classItem(
  { classes, shades, measure }: ShadedCountries,
  place: number,
  words: CountriesMessages,
): TemplateResult {
  const each = classes[place]!;
  return html`<li>
    <span class="sample shade" data-shade=${shades[place]! + 1} aria-hidden="true"></span>
    <span>${limits(each, place, measure, words)} <span class="muted">(${words.countries(each.count)})</span></span>
  </li>`;
}

/**
 * The values of a class in words: the very value when it has one only. The first class of amounts says where it ends only:
 * few amounts begin at a round number.
 */
function limits(
  { least, below, lowest, most }: ValueClass,
  place: number,
  measure: CountryMeasure,
  words: CountriesMessages,
): string {
  const isLast = below === Infinity;
  if (lowest === most) return measure === 'projects' ? words.projects(most, most) : words.eurosUpTo(most, most);
  if (measure === 'projects') return words.projects(least, isLast ? most : below - 1);
  if (isLast) return words.eurosUpTo(least, most);
  return place === 0 ? words.eurosBelow(below) : words.euros(least, below);
}

/** Every country with its projects and amounts, the greatest first; each can be chosen, as by the filters. */
function table({ totals, measure }: ShadedCountries, view: MapView): TemplateResult {
  const words = countriesMessages[view.language];
  const value = (total: CountryTotal): number => (Number.isNaN(total[measure]) ? -1 : total[measure]);
  const countries = [...totals.countries].sort((a, b) => value(b) - value(a) || b.projects - a.projects);
  const isFiltered = view.visitor.filters.country !== undefined;
  const body = html`${
      isFiltered
        ? html`<button class="no-print" type="button" @click=${(event: Event) => filter(event, undefined, view)}>
            ${words.allCountries}
          </button>`
        : nothing
    }
    <table>
      <caption>
        ${words.tableHint} ${words.sharing.euros}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.country}</th>
          <th scope="col" class="figure">${words.count}</th>
          <th scope="col" class="figure">${words.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${countries.map((total) => row(total, words, view))}
      </tbody>
    </table>
    ${totals.withoutCountry > 0 ? html`<p>${words.withoutCountry(totals.withoutCountry)}</p>` : nothing}`;
  return panel(view, { title: words.table, body });
}

function row(
  { code, projects, euros, unknown }: CountryTotal,
  words: CountriesMessages,
  view: MapView,
): TemplateResult {
  const { labels, language } = view;
  const country = labels('countries', code);
  return html`<tr>
    <th scope="row">
      <button
        class="link"
        type="button"
        aria-label=${words.filter(country)}
        @click=${(event: Event) => filter(event, [code], view)}
      >
        ${country}
      </button>
    </th>
    <td class="figure">${formatNumber(projects, language)}</td>
    <td class="figure">
      ${Number.isNaN(euros) ? nothing : formatMoney(Math.round(euros), 'EUR', language)}
      ${unknown > 0 ? html`<div class="muted">${words.unknownCount(unknown)}</div>` : nothing}
    </td>
  </tr>`;
}

/** Shows the projects of some countries in the table's place: the focus goes to how many they are. */
function filter({ currentTarget }: Event, country: readonly string[] | undefined, { actions }: MapView): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('[part=count]')?.focus();
  actions.filter({ country });
}
