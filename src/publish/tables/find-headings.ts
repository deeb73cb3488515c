import type { CsvRow } from '../../csv/parse-csv.js';
import type { MergedCells } from '../../workbook/index.js';
import { type TableColumns as Columns, bindHeadings } from './headings.js';

/** Rows looked at: a title, a date, a note, a row of groups may stand above the headings. */
const MAX_ABOVE = 15;
/** Headings merged over more rows than this are no headings. */
const MAX_HEIGHT = 4;

/** A table whose headings were found, and what stood above them. */
export interface HeadedRows {
  /** The headings, then the rows. */
  readonly rows: readonly CsvRow[];
  /** Rows above the headings that are no part of a table. */
  readonly above: readonly CsvRow[];
}

/**
 * Finds the headings of a table among its first rows: the first row, unless another has plainly more of the known
 * headings. Headings merged over several columns or rows give their words to the cells that they cover.
 */
export function findHeadings(table: Columns, rows: readonly CsvRow[], merged: readonly MergedCells[] = []): HeadedRows {
  const counts = rows.slice(0, MAX_ABOVE).map(({ cells }) => countKnown(table, cells));
  const most = Math.max(0, ...counts);
  const index = most >= 2 && most > 2 * (counts[0] ?? 0) ? counts.indexOf(most) : 0;
  const header = rows[index];
  if (header === undefined || merged.length === 0) return { rows: rows.slice(index), above: rows.slice(0, index) };

  const block = blockOf(rows, index, merged);
  const width = Math.max(...block.map(({ cells }) => cells.length));
  const cells = [...new Array<undefined>(width).keys()].map((column) =>
    headingOf(
      table,
      block.map(({ line, cells: own }) => own[coverOf(merged, line, column)?.firstColumn ?? column]?.trim() ?? ''),
    ),
  );
  const top = rows.indexOf(block[0] ?? header);
  return {
    rows: [{ line: header.line, cells }, ...rows.slice(top + block.length)],
    above: rows.slice(0, top),
  };
}

function countKnown(table: Columns, cells: readonly string[]): number {
  const { columns, parentIndex } = bindHeadings(table, cells);
  return columns.length + (parentIndex === undefined ? 0 : 1);
}

/** The rows that make the headings: groups above, and what merged headings reach below. */
function blockOf(rows: readonly CsvRow[], index: number, merged: readonly MergedCells[]): readonly CsvRow[] {
  const line = rows[index]?.line ?? 0;
  const above = rows[index - 1];
  const touching = merged.filter(({ firstLine, lastLine }) => firstLine <= line && lastLine >= line);
  const hasGroups =
    above?.line === line - 1 &&
    merged.some(
      ({ firstLine, lastLine, firstColumn, lastColumn }) =>
        firstLine === above.line &&
        (lastLine >= line || (lastColumn > firstColumn && lastColumn - firstColumn + 1 < above.cells.length)),
    );
  const bottom = Math.max(line, ...touching.map(({ lastLine }) => lastLine).filter((last) => last < line + MAX_HEIGHT));
  return rows.slice(hasGroups ? index - 1 : index).filter((row) => row.line <= bottom);
}

const coverOf = (merged: readonly MergedCells[], line: number, column: number): MergedCells | undefined =>
  merged.find(
    ({ firstLine, lastLine, firstColumn, lastColumn }) =>
      firstLine <= line && lastLine >= line && firstColumn <= column && lastColumn >= column,
  );

/** « Convention » over « Début »: the words that the table knows, the heading's own or with its group's. */
function headingOf(table: Columns, words: readonly string[]): string {
  const own = words.findLast((word) => word !== '') ?? '';
  const group = words.find((word) => word !== '') ?? '';
  if (group === own) return own;
  const candidates = [`${own} de ${group}`, `${own} du ${group}`, `${group} ${own}`];
  return candidates.find((heading) => countKnown(table, [heading]) > 0) ?? own;
}
