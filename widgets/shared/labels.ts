import { type Catalog, type Language, type VocabularyName, textOf } from 'essonne-international';
import { plainText } from './plain-text.js';

/** Labels of codes in a language. An unknown code is shown as it is, a theme's in quotes: it stands among words. */
export type Labels = (vocabulary: VocabularyName, code: string) => string;

const indexes = new WeakMap<Catalog, Map<string, Map<string, Catalog['publisher']['name']>>>();

/** Labels from the catalog's vocabularies; the publisher's words win over the platform's. */
export function labelsOf(catalog: Catalog | undefined, language: Language): Labels {
  const index = catalog ? indexOf(catalog) : undefined;
  return (vocabulary, code) => {
    const label = plainText(textOf(index?.get(vocabulary)?.get(code), language, catalog?.defaultLanguage));
    if (label) return label;
    if (vocabulary === 'themes') return language === 'fr' ? `«\u00a0${code}\u00a0»` : `“${code}”`;
    return vocabulary === 'countries' ? regionName(code, language) : code;
  };
}

function indexOf(catalog: Catalog): Map<string, Map<string, Catalog['publisher']['name']>> {
  let index = indexes.get(catalog);
  if (!index) {
    index = new Map(
      Object.entries(catalog.vocabularies ?? {}).map(([name, terms]) => [
        name,
        new Map(terms.map(({ code, label }) => [code, label])),
      ]),
    );
    indexes.set(catalog, index);
  }
  return index;
}

function regionName(code: string, language: Language): string {
  // Intl calls it an unknown region, which says less than the code.
  if (code === 'ZZ') return code;
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
