/** What a webmaster wrote and the map does not understand, in words; loaded when there is something to say. */
import type { Language } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { FILTER_NAMES } from '../data/project-query.js';
import { LAYER_NAMES } from '../layers/layer-names.js';
import type { MapProperties } from '../map-properties.js';
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

/** What is said in place of « no project » when a commune is not named by its code. */
export function communeAdvice(language: Language, written: string): TemplateResult {
  return html`${adviceMessages[language].notCode(written)}`;
}
