/** What projects have or have not, to tick. */
import { html, type TemplateResult } from 'lit';
import type { FlagFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { filtersMessages } from './filters-messages.js';

/** @param names Those to offer. */
export function flagsField(view: MapView, names: readonly FlagFilter[]): TemplateResult {
  const words = filtersMessages[view.language];
  return html`<fieldset class="flags">
    <legend>${words.flagsLegend}</legend>
    ${names.map((name) => flagOption(view, name, words.flags[name]))}
  </fieldset>`;
}

function flagOption({ words, selection, visitor, actions }: MapView, name: FlagFilter, label: string): TemplateResult {
  const count = selection.flagCounts[name];
  const isChosen = visitor.filters[name] === true;
  return html`<label class="option" data-empty=${count === 0}>
    <input
      type="checkbox"
      .checked=${isChosen}
      @change=${() => actions.filter({ [name]: isChosen ? undefined : true })}
    />
    <span>${words.filters.option(label, count)}</span>
  </label>`;
}
