import type { Catalog, VocabularyTerm } from '../model/catalog.js';
import { allForms } from '../model/text.js';
import type { VocabularyName } from '../model/vocabularies.js';

/** What a query needs to know beyond the records: the labels of codes and where communes are. */
export interface QueryContext {
  /** A term of a vocabulary, by its code. */
  term(vocabulary: VocabularyName, code: string): VocabularyTerm | undefined;
  /** Labels of a code in every language, for text search. */
  labels(vocabulary: VocabularyName, code: string): readonly string[];
}

/** Context drawn from the catalog's vocabularies. */
export function queryContext(catalog: Pick<Catalog, 'vocabularies'> | undefined): QueryContext {
  const byVocabulary = new Map<string, Map<string, VocabularyTerm>>();
  for (const [name, terms] of Object.entries(catalog?.vocabularies ?? {}))
    byVocabulary.set(name, new Map(terms.map((term) => [term.code, term])));
  const term = (vocabulary: string, code: string): VocabularyTerm | undefined =>
    byVocabulary.get(vocabulary)?.get(code);
  return { term, labels: (vocabulary, code) => allForms(term(vocabulary, code)?.label) };
}
