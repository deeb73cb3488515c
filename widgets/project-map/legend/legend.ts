/** What the map shows and what its marks, colours and lines mean; loaded when the legend is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../../shared/lazy-part.js';
import { LAYER_NAMES, type LayerName } from '../layers/layer-names.js';
import type { MapView } from '../map-view.js';
import { themeDisc } from '../templates/icons.js';
import { themeCodes } from '../theme-icons.js';
import { type LegendMessages, legendMessages } from './legend-messages.js';

/** Adopted by the element when this part is loaded. */
export { styles } from './legend-styles.js';

/**
 * The content of the legend: the layers to choose from, then what each one that is drawn says of itself, the projects'
 * marks and themes, and the basemap. It scrolls, by keyboard too.
 */
export function legendBody(view: MapView): TemplateResult {
  const words = legendMessages[view.language];
  return html`<div class="legend-body" role="group" aria-label=${view.words.map.legend} tabindex="0">
    <section class="no-print">${layerChoice(words, view)}</section>
    ${view.layers.includes('points') ? html`<section>${points(words, view)}</section>` : nothing}
    ${[...view.drawn].map(([name, layer]) => {
      const legendOf = view.layerPart(name)?.module?.legendOf;
      return legendOf ? html`<section>${legendOf(layer, view)}</section>` : nothing;
    })}
    <section>${ground(words, view)}</section>
  </div>`;
}

/** Which layers are drawn. */
function layerChoice(words: LegendMessages, { layers, layerPart, shared, actions }: MapView): TemplateResult {
  const toggle = (name: LayerName): void =>
    actions.set({ layers: LAYER_NAMES.filter((each) => layers.includes(each) !== (each === name)) });
  return html`<fieldset class="layer-choices">
    <legend class="legend-title">${words.show}</legend>
    ${LAYER_NAMES.map(
      (name) =>
        html`<label class="layer-choice">
          <input type="checkbox" name=${name} .checked=${layers.includes(name)} @change=${() => toggle(name)} />
          ${words.layers[name]}
        </label>`,
    )}
    <div role="status">
      ${LAYER_NAMES.map((name) => {
        const part = layers.includes(name) ? layerPart(name) : undefined;
        return part?.hasFailed
          ? html`<p>
              ${words.missing(words.layers[name])}
              <button class="link" type="button" @click=${(event: Event) => retry(event, part)}>${shared.retry}</button>
            </p>`
          : nothing;
      })}
    </div>
  </fieldset>`;
}

/** Asks again for a layer; the button goes meanwhile, and the legend has the focus. */
function retry({ currentTarget }: Event, part: LazyPart<object>): void {
  (currentTarget as Element).closest<HTMLElement>('.legend-body')?.focus();
  part.retry();
}

/** The marks of the projects, and the themes that the data have. */
function points(words: LegendMessages, { labels, data }: MapView): TemplateResult {
  const known = new Set(data.facets.theme.map(({ value }) => value));
  const themes = themeCodes.filter((code) => known.has(code));
  return html`<p class="legend-title">${words.points}</p>
    <ul>
      <li><span class="sample cluster" aria-hidden="true">5</span> ${words.cluster}</li>
      <li><span class="sample vague" aria-hidden="true"></span> ${words.vague}</li>
      ${themes.map((code) => html`<li>${themeDisc(code)} ${labels('themes', code)}</li>`)}
    </ul>`;
}

function ground(words: LegendMessages, { drawn }: MapView): TemplateResult {
  return html`<p class="legend-title">${words.ground}</p>
    <ul>
      ${
        drawn.has('countries')
          ? nothing
          : html`<li><span class="sample partner" aria-hidden="true"></span> ${words.partner}</li>`
      }
      <li><span class="sample disputed" aria-hidden="true"></span> ${words.disputed}</li>
    </ul>
    <p>${words.disputedNote}</p>`;
}
