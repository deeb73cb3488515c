import { cleanText } from '../formats/characters.js';
import { plainText } from '../icalendar/text.js';
import { patterns } from '../model/rules.js';
import { type XmlElement, attributeOf, childrenOf, wordsOf } from './xml-tree.js';

/** Texts by language; `und` for one whose language is not told. */
export type Forms = ReadonlyMap<string, string>;

/** A language that no one tells. */
export const UNTOLD = 'und';

/**
 * What elements say, by language: their narratives (2.0x), or their own text (1.0x, where an element is repeated for each
 * language). A narrative without language is in that of its element, or of the activity (`xml:lang`, IATI 2.03 §
 * narrative).
 */
export function formsOf(elements: readonly XmlElement[], language: string): Forms {
  const forms = new Map<string, string>();
  for (const element of elements) {
    const own = languageOf(element) ?? language;
    const narratives = childrenOf(element, 'narrative');
    for (const narrative of narratives.length > 0 ? narratives : [element]) {
      const words = wordsOf(narrative);
      const text = words === undefined ? '' : plainText(cleanText(words)).replace(/[ \t]*\n[ \t]*/g, '\n');
      const tag = languageOf(narrative) ?? own;
      if (text !== '' && !forms.has(tag)) forms.set(tag, text);
    }
  }
  return forms;
}

/** Language of an element; the activity's is that of all it holds. */
export function languageOf(element: XmlElement): string | undefined {
  const tag = attributeOf(element, 'lang');
  return tag !== undefined && patterns.language.test(tag)
    ? tag.replace(/^[A-Za-z]+/, (code) => code.toLowerCase())
    : undefined;
}

/** A text of the contract: French alone, or a language that no one tells, is a plain text. */
export function textOf(forms: Forms): string | Readonly<Record<string, string>> | undefined {
  if (forms.size === 0) return undefined;
  const [only] = forms.keys();
  if (forms.size === 1 && (only === 'fr' || only === UNTOLD)) return forms.get(only);
  return Object.fromEntries(forms);
}

/** Paragraphs one after the other, language by language. */
export function joined(parts: readonly Forms[]): Forms {
  const languages = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map(
    [...languages].map((language) => [language, parts.flatMap((part) => part.get(language) ?? []).join('\n\n')]),
  );
}

/** The same text in each language, between two others. */
export function withLabel(forms: Forms, label: Readonly<Record<string, string>>, other: string): Forms {
  return new Map([...forms].map(([language, text]) => [language, `${label[language] ?? other}${text}`]));
}
