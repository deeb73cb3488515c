/** What leaves the page, on paper or as a picture: heading, filters, the map with its legend, where the data come from. */
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize, dayInEssonne, formatPartialDate } from '../../shared/format.js';
import { licenceName } from '../data/licence-name.js';
import { legendBody } from '../legend/legend.js';
import type { MapView } from '../map-view.js';
import { filtersInWords } from './filters-in-words.js';
import { toolsMessages } from './tools-messages.js';

/** Heading, number of projects, filters and date. */
export function sheetHead(view: MapView, now: Date): TemplateResult {
  const { words, labels, language, data, selection, shared } = view;
  const own = toolsMessages[language];
  const communes = (data.emptyCommune?.communes ?? data.presets.commune ?? []).map((code) => labels('communes', code));
  const filters = filtersInWords(view);
  return html`<div class="sheet-title">${words.heading(communes.join(', '))}</div>
    <p class="sheet-count">${own.sheet.projects(selection.rows.length)}</p>
    ${filters.length > 0 ? html`<p>${capitalize(filters.join(own.filters.separator), language)}</p>` : nothing}
    <p>${own.sheet.printedOn(formatPartialDate(dayInEssonne(now), language))}</p>
    ${data.catalog?.demonstration ? html`<p>${shared.demonstration}. ${shared.demonstrationNote}</p>` : nothing}`;
}

/** The legend as it stands, without its controls. */
export function sheetLegend(view: MapView): TemplateResult {
  return html`<div class="sheet-legend legend">
    <div class="sheet-subtitle">${view.words.map.legend}</div>
    ${legendBody(view)}
  </div>`;
}

/** « Source : Département de l’Essonne, Licence Ouverte 2.0, mise à jour du … », and the basemap's. */
export function sheetSource({ data, text, language, words, view }: MapView): TemplateResult {
  const { sheet } = toolsMessages[language];
  const { catalog } = data;
  const credits = view === 'list' ? '' : `${words.map.attribution}.`;
  if (!catalog) return html`<p class="sheet-source">${credits}</p>`;
  const licence = licenceName(catalog.licence, language);
  const date = formatPartialDate(dayInEssonne(catalog.updatedAt), language);
  return html`<p class="sheet-source">${sheet.source(text(catalog.publisher.name), licence, date)}. ${credits}</p>`;
}
