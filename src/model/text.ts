import type { Text } from './primitives.js';

/** A text in the language it was found in; `language` goes into `lang` (and `dir`) where it is shown. */
export interface LocalizedText {
  readonly value: string;
  readonly language: string;
}

/**
 * The best form of a text for a reader: the asked language, then its base tag, then the default language, then any.
 * @param language BCP 47 tag of the reader's language.
 * @param defaultLanguage BCP 47 tag of plain strings (the catalog's `defaultLanguage`).
 */
export function localize(text: Text | undefined, language: string, defaultLanguage = 'fr'): LocalizedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { value: text, language: defaultLanguage };
  for (const wanted of [language, language.split('-')[0] ?? language, defaultLanguage]) {
    const found = Object.keys(text).find((tag) => tag.toLowerCase() === wanted.toLowerCase() && text[tag]);
    if (found !== undefined) return { value: text[found] ?? '', language: found };
  }
  const first = Object.keys(text).find((tag) => text[tag]);
  return first === undefined ? undefined : { value: text[first] ?? '', language: first };
}

/** Same as {@link localize}, the words alone; an empty string when there are none. */
export function textOf(text: Text | undefined, language: string, defaultLanguage = 'fr'): string {
  return localize(text, language, defaultLanguage)?.value ?? '';
}

/** Every form of a text, for search. */
export function allForms(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
}

/** Languages and scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|dv|yi|ckb|sd|ug)(?:-|$)|-(?:Arab|Hebr)\b/i;

/** Writing direction of a language tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
