import { written } from './written.js';
import type { IssueCode } from '../messages/issues.fr.js';
import type { Shape } from '../model/conforms.js';
import { type IssueOutcome, type RecordIssue, shorten } from '../model/issues.js';
import { type DatasetName, codedFields } from '../model/datasets.js';
import { type VocabularyName, vocabularies } from '../model/vocabularies.js';
import { readTerm } from '../cells/read-term.js';
import type { FieldColumn } from './columns.js';

/** A row: its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

type Container = Record<string, unknown>;
type TakeIssue = (code: IssueCode, outcome: IssueOutcome, value: unknown, corrected?: string) => void;

/** A record as its columns tell it, not yet checked, and what could not be read of them. */
export interface ReadRow {
  readonly record: Readonly<Record<string, unknown>>;
  readonly issues: readonly RecordIssue[];
}

/**
 * A record out of the columns of a row. Values take the form that their field wants (numbers written as text, JSON in a
 * text, days out of instants, countries and terms by their words); whether they are right is checked after, as for any source.
 */
export function readRow(
  { name, shape }: { readonly name: DatasetName; readonly shape: Shape },
  fields: readonly FieldColumn[],
  row: Row,
): ReadRow {
  const coded: Readonly<Record<string, VocabularyName>> = codedFields[name];
  const record: Container = {};
  const issues: RecordIssue[] = [];
  for (const field of fields) {
    const found = Object.hasOwn(row, field.column) ? row[field.column] : undefined;
    if (found === null || found === undefined || found === '') continue;
    const path = field.path.split('.');
    const vocabulary = coded[path.filter((key) => !/^\d+$/.test(key)).join('.')];
    const value = valueOf(found, shapeAt(shape, path), { ...field, vocabulary }, (code, outcome, bad, corrected) =>
      issues.push({
        ...{ code, outcome, path: field.path, column: field.column, value: shorten(bad) },
        ...(corrected === undefined ? {} : { corrected }),
      }),
    );
    if (value !== undefined) setAt(record, path, value);
  }
  return { record, issues };
}

/** Shape at a path. In a text, a step is a language. */
function shapeAt(shape: Shape, path: readonly string[]): Shape {
  let found: Shape | undefined = shape;
  for (const key of path) {
    if (found === undefined || typeof found === 'string') return found ?? 'string';
    found = Array.isArray(found)
      ? (found as readonly [Shape])[0]
      : ((found as Record<string, Shape>)[key] ?? (found as Record<string, Shape>)[`${key}!`]);
  }
  return found ?? 'string';
}

/** A column of a field whose terms belong to a vocabulary, or not. */
type CodedColumn = FieldColumn & { readonly vocabulary: VocabularyName | undefined };

function valueOf(found: unknown, shape: Shape, field: CodedColumn, take: TakeIssue): unknown {
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    const parts = listOf(found, item, field, take)
      .map((part) => valueOf(part, item, field, take))
      .filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? parts : undefined;
  }
  if (typeof shape === 'string' || '$in' in shape) return scalar(found, shape, field, take);
  if ('$int' in shape || '$number' in shape) return numberOf(found);
  return typeof found === 'string' ? parsed(found, take) : found;
}

/** Items of a column of several values: a list, JSON, or a text with separators. */
function listOf(found: unknown, item: Shape, { separator }: FieldColumn, take: TakeIssue): readonly unknown[] {
  if (Array.isArray(found)) return found as readonly unknown[];
  if (typeof found !== 'string') return [found];
  if (typeof item !== 'string' || /^\s*\[/.test(found)) {
    const value = parsed(found, take);
    return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
  }
  return separator === undefined ? [found] : found.split(separator).map((part) => part.trim());
}

function parsed(text: string, take: TakeIssue): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    take('unreadable-json', 'left-out', text);
    return undefined;
  }
}

function scalar(found: unknown, shape: Shape, { values, vocabulary }: CodedColumn, take: TakeIssue): unknown {
  if (values) {
    const word = written(found).trim();
    if (Object.hasOwn(values, word)) return values[word];
    take('unlisted-value', 'left-out', word);
    return undefined;
  }
  switch (shape) {
    case 'Text':
      return typeof found === 'string' && /^\s*\{\s*"/.test(found) ? (parsed(found, take) ?? found) : found;
    case 'boolean':
      return booleanOf(found);
    case 'number':
    case 'int':
    case 'Amount':
    case 'Year':
    case 'Longitude':
    case 'Latitude':
      return numberOf(found);
    case 'PartialDate':
    case 'Day':
      return written(found).replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
    case 'Code':
    case 'CommuneCode':
    case 'CountryCode':
      return termOf(written(found).trim(), vocabulary, take);
    default:
      return typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : found;
  }
}

/** A term by its code or its words; what is neither is left for the check to tell. */
function termOf(word: string, vocabulary: VocabularyName | undefined, take: TakeIssue): string {
  if (vocabulary === undefined) return word;
  const own: Readonly<Partial<Record<VocabularyName, object>>> = vocabularies;
  if (Object.hasOwn(own[vocabulary] ?? {}, word)) return word;
  const { code = word.replace(/\.0$/, ''), isGuess = false } = readTerm(vocabulary, word) ?? {};
  if (isGuess) take('term-guess', 'corrected', word, code);
  return code;
}

/** A number, written with a comma or spaces as the French do; what is none is left for the check to tell. */
function numberOf(found: unknown): unknown {
  if (typeof found !== 'string') return found;
  const plain = found.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : found;
}

function booleanOf(found: unknown): unknown {
  const word = written(found).trim().toLowerCase();
  if (['true', 'oui', 'yes', '1', 'vrai'].includes(word)) return true;
  return ['false', 'non', 'no', '0', 'faux'].includes(word) ? false : found;
}

/** Sets a value at a path, making the objects and lists on the way; two forms of one text are joined. */
function setAt(record: Container, path: readonly string[], value: unknown): void {
  let parent: Container = record;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    const next = Object.hasOwn(parent, key) ? parent[key] : undefined;
    // « title » came before « title.en »: a plain text is French.
    // What the row holds is not ours: it is copied before anything is written into it.
    const kept =
      typeof next === 'string'
        ? { fr: next }
        : Array.isArray(next)
          ? [...(next as readonly unknown[])]
          : typeof next === 'object' && next !== null
            ? { ...next }
            : undefined;
    const made = kept ?? (/^\d+$/.test(path[depth + 1] ?? '') ? [] : {});
    Object.defineProperty(parent, key, { value: made, writable: true, enumerable: true, configurable: true });
    parent = made as Container;
  }
  const last = path.at(-1) ?? '';
  const forms = typeof value === 'string' && Object.hasOwn(parent, last) ? parent[last] : undefined;
  const whole = typeof forms === 'object' && forms !== null ? { ...forms, fr: value } : value;
  Object.defineProperty(parent, last, { value: whole, writable: true, enumerable: true, configurable: true });
}
