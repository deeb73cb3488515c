import type { CsvRow } from '../../csv/parse-csv.js';
import { foldHeading } from '../../csv/fold-heading.js';
import { tables } from '../tables/columns.js';
import { findHeadings } from '../tables/find-headings.js';
import { findTable } from '../tables/find-table.js';
import { bindHeadings } from '../tables/headings.js';
import type { Column, Table } from '../tables/table.js';
import { guessByValues } from './guess-values.js';
import type { FileMapping } from './mapping.js';

/** Why a column is taken for what it is. */
export type GuessReason =
  /** Its heading is one that the table knows. */
  | 'known-heading'
  /** Its heading has the words of one that the table knows. */
  | 'like-heading'
  /** Its values are of that kind. */
  | 'values'
  /** Nothing says what it is. */
  | 'none';

/** What a column is proposed to be. */
export interface ColumnGuess {
  readonly heading: string;
  /** Preferred heading of the field; absent when nothing is proposed. */
  readonly meaning?: string;
  readonly reason: GuessReason;
  /** Heading that it is like, or share of the values that fit (`0.95`). */
  readonly detail?: string;
  /** Some values, to judge. */
  readonly examples: readonly string[];
}

/** How a file is proposed to be read. */
export interface MappingProposal {
  readonly path: string;
  /** Line of the headings, from 1. */
  readonly line: number;
  readonly table: string;
  /** Whether the file's name says so, or its headings. */
  readonly isNamed: boolean;
  readonly columns: readonly ColumnGuess[];
  /** What goes in the mapping file; columns that are known without it are left out. */
  readonly mapping: FileMapping;
}

/** Rows among which the headings are looked for. */
const MAX_ABOVE = 15;
/** Rows whose values are looked at. */
const SAMPLE = 500;
/** Words of headings that mean nothing by themselves. */
const EMPTY = new Set('de du des d la le l les un une en a au aux et ou par pour sur the of'.split(' '));

/** Proposes how to read rows of which nothing is known but their headings and values; each guess says why it was made. */
export function proposeMapping(path: string, rows: readonly CsvRow[]): MappingProposal | undefined {
  const named = findTable(path);
  const proposals = (named ? [named] : tables)
    .map((table) => proposeFor(path, table, rows, named !== undefined))
    .filter((proposal) => proposal !== undefined)
    .filter(({ columns }) => columns.some(({ reason }) => reason !== 'none'));
  return proposals.sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

/** Headings that no table knows are on the first of the widest rows. */
function headed(table: Table, rows: readonly CsvRow[]): readonly CsvRow[] {
  const found = findHeadings(table, rows).rows;
  if (bindHeadings(table, found[0]?.cells ?? []).columns.length >= 2) return found;
  const widths = rows.slice(0, MAX_ABOVE).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  return rows.slice(Math.max(0, widths.indexOf(Math.max(...widths))));
}

const WEIGHTS: Readonly<Record<GuessReason, number>> = { 'known-heading': 3, 'like-heading': 2, values: 1, none: 0 };

/** A table without its title, or its parent, would publish nothing. */
function scoreOf({ columns, table }: MappingProposal): number {
  const own = tables.find(({ names }) => names[0] === table);
  const needed = own?.parent?.headings[0] ?? own?.columns.find(({ path }) => path === 'title')?.headings[0];
  const sum = columns.reduce((total, { reason }) => total + WEIGHTS[reason], 0);
  return needed === undefined || columns.some(({ meaning }) => meaning === needed) ? sum : sum / 2;
}

function proposeFor(
  path: string,
  table: Table,
  rows: readonly CsvRow[],
  isNamed: boolean,
): MappingProposal | undefined {
  const [header, ...body] = headed(table, rows);
  if (header === undefined) return undefined;
  const known = bindHeadings(table, header.cells);
  const taken = new Set(known.columns.map(({ column }) => column));
  const columns = header.cells.flatMap((cell, index): readonly ColumnGuess[] => {
    const heading = cell.trim();
    if (heading === '') return [];
    const cells = body.slice(0, SAMPLE).map((row) => row.cells[index] ?? '');
    const examples = [...new Set(cells.map((one) => one.trim()).filter((one) => one !== ''))].slice(0, 3);
    if (index === known.parentIndex)
      return [{ heading, meaning: table.parent?.headings[0] ?? '', reason: 'known-heading', examples }];
    const bound = known.columns.find((column) => column.index === index);
    if (bound) return [{ heading, meaning: bound.column.headings[0] ?? '', reason: 'known-heading', examples }];
    const guess = guessColumn(
      heading,
      cells,
      table.columns.filter((column) => !taken.has(column)),
    );
    if (guess) taken.add(guess.column);
    return [
      guess
        ? { heading, meaning: guess.column.headings[0] ?? '', ...guess.why, examples }
        : { heading, reason: 'none', examples },
    ];
  });
  const guessed = columns.filter(({ reason }) => reason !== 'known-heading');
  return {
    path,
    line: header.line,
    table: table.names[0] ?? '',
    isNamed,
    columns,
    mapping: {
      table: table.names[0] ?? '',
      columns: Object.fromEntries(guessed.map(({ heading, meaning }) => [heading, meaning ?? null])),
    },
  };
}

/** What a column is, by the words of its heading, else by its values. */
function guessColumn(
  heading: string,
  cells: readonly string[],
  columns: readonly Column[],
): { readonly column: Column; readonly why: Pick<ColumnGuess, 'reason' | 'detail'> } | undefined {
  const like = columns
    .flatMap((column) => column.headings.map((known) => ({ column, known, score: likeness(heading, known) })))
    .sort((a, b) => b.score - a.score)[0];
  if (like !== undefined && like.score > 0)
    return { column: like.column, why: { reason: 'like-heading', detail: like.known } };
  const byValues = guessByValues(columns, cells);
  return byValues && { column: byValues.column, why: { reason: 'values', detail: byValues.share.toFixed(2) } };
}

/** Share of the words, without their endings, that a heading has in common with a known one; 0 when too few are. */
function likeness(heading: string, known: string): number {
  const [own, other] = [wordsOf(heading), wordsOf(known)];
  if (own.size === 0 || other.size === 0) return 0;
  const common = [...own].filter((word) => other.has(word)).length;
  const share = common / Math.max(own.size, other.size);
  const isWhole = common === other.size && share >= 0.3;
  return isWhole || share >= 0.6 ? share : 0;
}

const wordsOf = (heading: string): ReadonlySet<string> =>
  new Set(
    foldHeading(heading)
      .split(' ')
      .filter((word) => !EMPTY.has(word) && word.length > 1)
      .map((word) => word.replace(/(?:s|es|x)$/, '')),
  );
