import { type EventKind, type Label, type Theme, audiences, eventKinds, themes } from '../model/vocabularies.js';
import { foldName } from '../referential/index.js';
import { type Component, propertiesOf } from './components.js';
import type { Notes } from './notes.js';
import { readText, splitList } from './text.js';

/** What the CATEGORIES of an event say in the contract's terms. */
export interface FoundTerms {
  readonly kind?: string;
  readonly themes?: readonly string[];
  readonly audience?: readonly string[];
}

/** Codes by their own name and their labels, each word without its plural. */
const codesOf = (terms: Readonly<Record<string, Label>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(terms).flatMap(([code, labels]) => [code, ...labels].map((label) => [foldWords(label), code])),
  );

const foldWords = (label: string): string => foldName(label).replace(/(?<=\p{L}{3})[sx]\b/gu, '');

const KINDS = codesOf(eventKinds) as ReadonlyMap<string, EventKind>;
const THEMES = codesOf(themes) as ReadonlyMap<string, Theme>;
const AUDIENCES = codesOf(audiences);

/** Reads CATEGORIES: kind, themes and audience by code or label; other words are told once a file. */
export function readCategories(component: Component, notes: Notes): FoundTerms {
  const categories = propertiesOf(component, 'CATEGORIES').flatMap(({ value, line }) =>
    splitList(value).map((one) => ({ word: readText(one).trim(), line })),
  );
  return findTerms(
    categories.map(({ word }) => word),
    (value, index) => {
      const { line = 0 } = categories[index] ?? {};
      notes.addOnce({ code: 'unknown-category', outcome: 'left-out', value, line });
    },
  );
}

/** The kind, the themes and the audience that some words name. @param onUnknown Told of a word that names none. */
export function findTerms(
  words: readonly string[],
  onUnknown: (word: string, index: number) => void = () => undefined,
): FoundTerms {
  const kinds = new Set<string>();
  const found = { themes: new Set<string>(), audience: new Set<string>() };
  for (const [index, category] of words.entries()) {
    const word = foldWords(category);
    const [kind, theme, audience] = [KINDS.get(word), THEMES.get(word), AUDIENCES.get(word)];
    if (kind !== undefined) kinds.add(kind);
    else if (theme !== undefined) found.themes.add(theme);
    else if (audience !== undefined) found.audience.add(audience);
    else if (word !== '') onUnknown(category, index);
  }
  const [kind] = kinds;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(found.themes.size === 0 ? {} : { themes: [...found.themes] }),
    ...(found.audience.size === 0 ? {} : { audience: [...found.audience] }),
  };
}
