import type { TakeNote } from '../../cells/note.js';
import type { Column } from '../tables/table.js';
import { mendText } from '../../cells/mend-text.js';
import { normaliseNumber } from '../../cells/official-numbers.js';
import { type ReadDate, readDate, readMoment } from '../../cells/read-date.js';
import {
  type ReadNumber,
  readAmount,
  readBoolean,
  readInteger,
  readNumber,
  readShare,
} from '../../cells/read-number.js';
import { type ReadTerm, readCommune, readTerm, slugOfTerm } from '../../cells/read-term.js';
import { foldHeading } from '../../csv/fold-heading.js';

/**
 * The value of a cell in the contract's form; `undefined` when it is empty or cannot be read, which is noted. What has
 * the right form but a wrong value (a date that does not exist, a latitude of 123) passes: the model refuses it.
 * @param day Day that a time alone belongs to.
 */
export function readCell(column: Column, cell: string, note: TakeNote, day?: string): unknown {
  const text = tidy(mendText(cell, note));
  if (text === '') return undefined;
  if (text.includes('\ufffd')) note({ code: 'lost-characters', outcome: 'kept', value: text });
  switch (column.kind) {
    case 'string':
      return normaliseNumber(column.path, text, note);
    case 'text':
      return /(?:^|\.)(?:title|name|label)$/.test(column.path) ? text.replace(/\s*\n\s*/g, ' ') : text;
    case 'strings':
      return split(text).map((part) => choiceOf(column, part) ?? part);
    case 'url':
      return addressOf(text, note);
    case 'urls':
      return split(text.replace(/,?\s+(?=https?:)/g, '\n')).map((part) => addressOf(part, note));
    case 'number':
      return numberOf(readNumber(text), text, note);
    case 'amount':
      return numberOf(readAmount(text), text, note);
    case 'share':
      return numberOf(readShare(text), text, note);
    case 'integer':
      return numberOf(readInteger(text), text, note);
    case 'integers':
      return listOf(text.split(/[\s|;,]+/).map((part) => numberOf(readInteger(part), part, note)));
    case 'boolean': {
      const value = readBoolean(text);
      if (value === undefined) note({ code: 'invalid-boolean', outcome: 'left-out', value: text });
      return value;
    }
    case 'date':
      return dateOf(readDate(text), text, note);
    case 'moment':
      return dateOf(readMoment(text, day), text, note);
    case 'choice': {
      return choiceOf(column, text) ?? text;
    }
    case 'code':
      return slugOfTerm(text) || text;
    case 'term':
      return termOf(column, text, note);
    case 'terms':
      return listOf(terms(column, text, (part) => termOf(column, part, note)));
    case 'commune':
      return communeOf(text, note);
    case 'communes':
      return listOf(terms(column, text, (part) => communeOf(part, note)));
    case 'party':
      return { name: text };
    case 'parties':
      return split(text).map((name) => ({ name }));
    case 'reference':
      return text;
    case 'references':
      return split(text);
  }
}

/** One Unicode form, no blank around, one kind of line break; no-break spaces stay inside the words. */
function tidy(cell: string): string {
  const text = cell.trim();

  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFC');
}

/** Values separated by `|`, `;` or line breaks. */
function split(text: string): readonly string[] {
  return text
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Terms may also be separated by commas, unless the whole is one term (« Korea, Republic of »). */
function terms<T>(column: Column, text: string, read: (part: string) => T): readonly T[] {
  return split(text)
    .flatMap((part) => {
      const isTerm = column.vocabulary ? readTerm(column.vocabulary, part) : readCommune(part);
      return isTerm || !part.includes(',') ? [part] : part.split(',').map((piece) => piece.trim());
    })
    .filter((part) => part !== '')
    .map(read);
}

function listOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = [...new Set(values.filter((value): value is T => value !== undefined))];
  return found.length > 0 ? found : undefined;
}

/** Agents copy addresses without their scheme; a contract's address without one would be relative to the data. */
function addressOf(text: string, note: TakeNote): string {
  if (!/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$))/i.test(text)) return text;
  note({ code: 'completed-url', outcome: 'corrected', value: text, corrected: `https://${text}` });
  return `https://${text}`;
}

function numberOf(read: ReadNumber | undefined, cell: string, note: TakeNote): number | undefined {
  if (read === undefined) note({ code: 'invalid-number', outcome: 'left-out', value: cell });
  else if (read.isGuess)
    note({ code: 'number-guess', outcome: 'corrected', value: cell, corrected: String(read.value) });
  return read?.value;
}

/** What is no date goes on as it is: a list may need it (an event without a date), and the model says why. */
function dateOf(read: ReadDate | undefined, cell: string, note: TakeNote): string {
  if (read?.isGuess)
    note({
      code: read.isSkipped ? 'skipped-hour' : 'date-guess',
      outcome: 'corrected',
      value: cell,
      corrected: read.value,
    });
  return read?.value ?? cell;
}

/** A term outside its vocabulary becomes a slug; `checkCodes` reports it, with those of JSON files. */
function termOf(column: Column, cell: string, note: TakeNote): string | undefined {
  const vocabulary = column.vocabulary;
  const found: ReadTerm | undefined = vocabulary && readTerm(vocabulary, cell);
  if (found?.isGuess) note({ code: 'term-guess', outcome: 'corrected', value: cell, corrected: found.code });
  if (found) return found.code;
  // A country is a code of two letters: another word goes on, and the model refuses it.
  if (vocabulary === 'countries') return cell;
  const slug = slugOfTerm(cell);
  if (slug === '') note({ code: 'invalid-code', outcome: 'left-out', value: cell });
  return slug || undefined;
}

function communeOf(cell: string, note: TakeNote): string | undefined {
  const found = readCommune(cell);
  if (found?.isGuess) note({ code: 'commune-guess', outcome: 'corrected', value: cell, corrected: found.code });
  if (found) return found.code;
  // Another department's INSEE code goes on; a name without one cannot.
  if (/^(?!91)(?:\d{2}|2[AB])\d{3}$/.test(cell)) return cell;
  note({ code: 'unknown-commune', outcome: 'left-out', value: cell });
  return undefined;
}

function choiceOf(column: Column, cell: string): string | undefined {
  const folded = foldHeading(cell);
  return Object.entries(column.choices ?? {}).find(
    ([code, words]) => folded === code || words.some((word) => foldHeading(word) === folded),
  )?.[0];
}
