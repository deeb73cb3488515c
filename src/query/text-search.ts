import type { DatasetName, RecordTypes } from '../model/datasets.js';
import { allForms } from '../model/text.js';
import type { VocabularyName } from '../model/vocabularies.js';
import type { QueryContext } from './context.js';
import type { DatasetFields } from './dataset-fields.js';
import type { FacetNames } from './queries.js';

/** Words that stand before an apostrophe: « l'eau », « jusqu'au », « d'Évry ». */
const ELISIONS = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** Too common to be looked for when other words are asked. */
const STOP_WORDS = new Set(
  'a au aux de des du en et la le les ou par pour sur un une dans avec of the and for in to'.split(' '),
);

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Lower case without accents; ligatures opened; every apostrophe the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'");
}

/** Words of a text as they are compared: folded, elisions taken off, plurals made singular. */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of fold(text).matchAll(/([\p{L}\p{N}]+)(')?/gu)) {
    const [, word = '', apostrophe] = match;
    if (apostrophe && ELISIONS.has(word)) continue;
    found.push(singular(word));
  }
  return found;
}

/** French (and English) plurals: eaux → eau, hôpitaux → hôpital, puits and écoles lose their last letter. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  return word.length > 3 && /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** What is searched: every word of a record's texts, each after a space. */
export function searchable(texts: Iterable<string>): string {
  const unique = new Set<string>();
  for (const text of texts) for (const word of words(text)) unique.add(word);
  return ` ${[...unique].join(' ')} `;
}

/** A canton has the name of one of its communes: who looks for « Brunoy » means the town. */
const UNSEARCHED: readonly VocabularyName[] = ['cantons'];

/** What is searched of a record: its texts in every language, and the labels of its codes. */
export function searchedText<Name extends DatasetName>(
  { codes, vocabularies, texts }: DatasetFields<Name>,
  record: RecordTypes[Name],
  context: QueryContext,
): string {
  const labels = (Object.entries(vocabularies) as [FacetNames[Name], VocabularyName][])
    .filter(([, vocabulary]) => !UNSEARCHED.includes(vocabulary))
    .flatMap(([name, vocabulary]) =>
      codes[name](record, context).flatMap((code) => (code === undefined ? [] : context.labels(vocabulary, code))),
    );
  return searchable([...texts(record).flatMap(allForms), ...labels]);
}

/** A test for « all these words begin words of the record ». An empty text matches everything. */
export function textMatcher(text: string): (searched: string) => boolean {
  const all = words(text);
  const meaningful = all.filter((word) => !STOP_WORDS.has(word));
  const needles = (meaningful.length ? meaningful : all).map((word) => ` ${word}`);
  return (searched) => needles.every((needle) => searched.includes(needle));
}
