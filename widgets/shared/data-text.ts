/** Texts of the data in templates, with the language and direction they are written in. */
import { type Language, type Text, directionOf, localize } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from './plain-text.js';

/** Spaces that French typography keeps with a sign, which data rarely do: a line never begins with « : » or « » ». */
function withFrenchSpaces(text: string, language: string): string {
  return /^fr\b/i.test(language) ? text.replace(/(?<=«) | (?=[»:;?!])/g, '\u00a0') : text;
}

/**
 * A text of the data. One in another language than the interface carries `lang` and `dir`, so that it is pronounced
 * and ordered as it should be.
 */
export function dataText(
  text: Text | undefined,
  language: Language,
  defaultLanguage: string | undefined,
): TemplateResult | string | typeof nothing {
  const found = localize(text, language, defaultLanguage);
  if (!found) return nothing;
  const value = withFrenchSpaces(plainText(found.value), found.language);
  return found.language.split('-')[0]?.toLowerCase() === language
    ? value
    : html`<bdi lang=${found.language} dir=${directionOf(found.language)}>${value}</bdi>`;
}
