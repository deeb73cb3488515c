/** What a webmaster wrote and the map does not understand, in words; loaded when there is something to say. */
import type { Language } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import type { MapData } from '../data/project-data.js';
import { FILTER_NAMES } from '../data/project-query.js';
import { LAYER_NAMES } from '../layers/layer-names.js';
import { isInseeCode } from '../map-attributes.js';
import type { MapProperties } from '../map-properties.js';
import type { MapView } from '../map-view.js';
import { adviceMessages } from './advice-messages.js';
import { misunderstood } from './misunderstood.js';

/** What may stand in an attribute, where it is a list of names. */
const NAMES: Partial<Record<keyof MapProperties, readonly string[]>> = {
  filters: FILTER_NAMES,
  layers: LAYER_NAMES,
  view: ['split', 'map', 'list'],
  projection: ['equal-earth', 'mercator'],
};

/** Says in the console, once each, what is not understood and what was expected. */
export function advise(element: MapProperties, language: Language): void {
  const words = adviceMessages[language];
  for (const name of misunderstood(element)) {
    const expected = NAMES[name] ? words.oneOf(NAMES[name].join(', ')) : words.expected[name];
    console.warn(`<${element.localName} ${name}="${element.getAttribute(name) ?? ''}"> ${expected}`);
  }
}

/** Why the map shows other projects than those of the commune that the page asked for, or none. */
export function communeAdvice(
  { communes, epcis }: NonNullable<MapData['emptyCommune']>,
  { data, language, labels }: MapView,
): TemplateResult {
  const words = adviceMessages[language];
  const commune = communes.map((code) => labels('communes', code)).join(', ');
  const epci = epcis.map((code) => labels('epcis', code)).join(', ');
  const wrong = communes.find((code) => !isInseeCode(code));
  const none = (): string => (epci ? words.noneInCommune(commune, epci, data.total) : words.unknownCommune(commune));
  return html`<p class="notice" part="notice">${wrong === undefined ? none() : words.notCode(wrong)}</p>`;
}
