import { type Label, type VocabularyName, vocabularies } from '../model/vocabularies.js';
import { communeByCode, communeByName, communesByPostcode, countryByName, foldName } from '../referential/index.js';

/** A term found for a cell: its code, and whether the report should say how it was read. */
export interface ReadTerm {
  readonly code: string;
  readonly isGuess?: boolean;
}

const byLabel = new Map<VocabularyName, ReadonlyMap<string, string>>();
for (const [name, terms] of Object.entries(vocabularies))
  byLabel.set(
    name as VocabularyName,
    new Map(
      Object.entries<Label>(terms).flatMap(([code, labels]) =>
        [code, ...labels].map((label) => [foldTerm(label), code]),
      ),
    ),
  );

/** A term of a vocabulary, by code or by label in French or English, singular or plural. */
export function readTerm(vocabulary: VocabularyName, cell: string): ReadTerm | undefined {
  if (vocabulary === 'countries') {
    const country = countryByName(cell);
    return country && { code: country.code };
  }
  if (vocabulary === 'communes') return readCommune(cell);
  const terms = byLabel.get(vocabulary) ?? new Map<string, string>();
  const folded = foldTerm(cell);
  const code = terms.get(folded);
  if (code !== undefined) return { code };
  // « eau » for « eau et assainissement »: part of one label only.
  const words = folded.split(' ');
  const near = new Set(
    [...terms]
      .filter(([label]) => words.every((word) => word !== '' && label.split(' ').includes(word)))
      .map(([, one]) => one),
  );
  const [only] = near;
  return near.size === 1 && only !== undefined ? { code: only, isGuess: true } : undefined;
}

/**
 * A commune of Essonne by INSEE code (spaces, `.0` and former codes included), by name, or by a postcode that only it
 * has.
 */
export function readCommune(cell: string): ReadTerm | undefined {
  const code = cell.replace(/[\s\u00a0\u202f]/gu, '').replace(/[.,]0+$/, '');
  if (!/^\d{5}$/.test(code)) {
    const commune = communeByName(cell.replace(/\((?:91|essonne|\d{5})\)|\b91\d{3}\b/gi, ''));
    return commune && { code: commune.code };
  }
  const commune = communeByCode(code);
  if (commune) return { code: commune.code, ...(commune.code === code ? {} : { isGuess: true }) };
  const sharing = communesByPostcode(code);
  return sharing.length === 1 && sharing[0] ? { code: sharing[0].code, isGuess: true } : undefined;
}

/** A slug for a term outside its vocabulary: kept, shown as it is, and reported. */
export function slugOfTerm(cell: string): string {
  return foldName(cell)
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 64);
}

/** Words of a label, each without its plural: « Comités de jumelage » = « comité de jumelage ». */
function foldTerm(label: string): string {
  return foldName(label)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}
