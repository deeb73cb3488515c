/** CSV (RFC 4180) that a spreadsheet opens without running anything. */
import { cleanText } from '../characters.js';

/** Value of a cell. Numbers are written as numbers, lists are joined with ` | `. */
export type CsvCell = string | number | boolean | undefined | readonly (string | number)[];

/** A column: its heading and how it is read from a row. */
export type CsvColumn<Row> = readonly [heading: string, value: (row: Row) => CsvCell];

/** How the file is written. */
export interface CsvOptions {
  /** Whether it begins with a byte-order mark, without which Excel misreads accents. */
  readonly bom?: boolean;
  /** Separator of the cells: `,` (RFC 4180), or `;` that French spreadsheets expect. */
  readonly delimiter?: ',' | ';';
}

/**
 * A text that a spreadsheet would run as a formula: begins with `= + - @` (or their full-width forms), even after
 * blanks and characters that do not show (soft hyphens, marks of direction, joiners…), or with a tab or a line break.
 */
const FORMULA = /^(?:[\t\n]|[\s\p{Default_Ignorable_Code_Point}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** Number without exponent, which spreadsheets and Table Schema do not all read. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  // Numbers of the model are numbers: −1.5 is a coordinate, not a formula, and stays one.
  if (typeof cell === 'number') return writeNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  const text = cleanText(typeof cell === 'string' ? cell : cell.map((item) => String(item)).join(' | '));
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Rows as CSV: CRLF after each line, cells quoted when they must be. */
export function writeCsv<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  { bom = true, delimiter = ',' }: CsvOptions = {},
): string {
  const quote = (text: string): string => (/[",;\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(delimiter)}\r\n`;
  const head = line(columns.map(([heading]) => heading));
  return (
    (bom ? '\ufeff' : '') + head + rows.map((row) => line(columns.map(([, value]) => cellText(value(row))))).join('')
  );
}
