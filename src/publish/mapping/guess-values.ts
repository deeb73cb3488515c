import { readDate, readMoment } from '../../cells/read-date.js';
import { readAmount, readNumber } from '../../cells/read-number.js';
import { readTerm } from '../../cells/read-term.js';
import { foldHeading } from '../../csv/fold-heading.js';
import { countryByName } from '../../referential/index.js';
import type { Column } from '../tables/table.js';

/** Share of the cells that must read as a kind of value for a column to be taken for it. */
const ENOUGH = 0.8;

const isIn = (text: string, low: number, high: number): boolean => {
  const value = readNumber(text)?.value;
  return value !== undefined && /[.,]\d{2}/.test(text) && value >= low && value <= high;
};

/** Whether a value reads as one of a column: only for columns whose values look like nothing else. */
function fits({ kind, path, vocabulary, choices }: Column, text: string): boolean {
  const parts = text.split(/[|;\n]/).map((part) => part.trim());
  switch (kind) {
    case 'url':
    case 'urls':
      return /^(?:https?:\/\/|www\.)/i.test(text);
    case 'term':
    case 'terms':
      if (vocabulary === 'countries') return parts.every((part) => countryByName(part) !== undefined);
      return (
        vocabulary !== undefined &&
        parts.every(
          (part) =>
            part !== '' &&
            readTerm(vocabulary, part)?.isGuess === undefined &&
            readTerm(vocabulary, part) !== undefined,
        )
      );
    case 'commune':
    case 'communes':
      return parts.every((part) => readTerm('communes', part) !== undefined);
    case 'choice':
      return Object.values(choices ?? {})
        .flat()
        .some((word) => foldHeading(word) === foldHeading(text));
    case 'moment':
      return readMoment(text)?.isGuess === undefined && readMoment(text)?.value.includes('T') === true;
    case 'date':
      return readDate(text) !== undefined && readDate(text)?.isGuess === undefined && readNumber(text) === undefined;
    case 'amount':
      return readAmount(text) !== undefined && /€|eur|,\d{2}$|\d[\s\u00a0\u202f]\d{3}/iu.test(text);
    default:
      break;
  }
  if (path.endsWith('lat')) return isIn(text, -60, 75);
  if (path.endsWith('lon')) return isIn(text, -180, 180);
  if (path === 'siret') return /^\d{3} ?\d{3} ?\d{3} ?\d{5}$/.test(text);
  if (path === 'rna') return /^W\d{9}$/i.test(text);
  return path === 'contact.email' && /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(text);
}

/** The column of a table that values are of, and how many of them; `undefined` when they are of none, or of several. */
export function guessByValues(
  columns: readonly Column[],
  cells: readonly string[],
): { readonly column: Column; readonly share: number } | undefined {
  const values = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (values.length < 2) return undefined;
  const found = columns
    .map((column) => ({ column, share: values.filter((value) => fits(column, value)).length / values.length }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share);
  const [first, second] = found;
  // A start and an end are told apart by their headings only.
  return second?.share === first?.share ? undefined : first;
}
