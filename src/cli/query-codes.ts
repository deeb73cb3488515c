import type { CliMessages } from '../messages/cli.js';
import type { Catalog } from '../model/catalog.js';
import { type DatasetName, codedFields } from '../model/datasets.js';
import type { VocabularyName } from '../model/vocabularies.js';
import { readTerm } from '../cells/read-term.js';

/** Vocabularies of the filters whose name is not that of a field. */
const FILTERS: Readonly<Record<string, VocabularyName>> = {
  country: 'countries',
  theme: 'themes',
  commune: 'communes',
  epci: 'epcis',
};

/** A sentence for each value of a filter that no vocabulary of the publication holds, with the code that was meant. */
export function unknownCodes(
  dataset: DatasetName,
  query: object,
  catalog: Catalog | undefined,
  { query: words }: CliMessages,
): readonly string[] {
  const fields: Readonly<Record<string, VocabularyName>> = codedFields[dataset];
  return Object.entries(query).flatMap(([filter, values]: [string, unknown]) => {
    const vocabulary = FILTERS[filter] ?? fields[filter];
    const terms = vocabulary && catalog?.vocabularies?.[vocabulary];
    if (vocabulary === undefined || terms === undefined || !Array.isArray(values)) return [];
    return values
      .filter((value): value is string => typeof value === 'string' && !terms.some(({ code }) => code === value))
      .map((value) => words.unknownCode(value, filter, readTerm(vocabulary, value)?.code));
  });
}
