/** A row of a table; `line` is the physical line where it starts, from 1, as an editor shows it. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something wrong with the file's own writing. */
export interface CsvProblem {
  readonly code: 'unclosed-quote' | 'malformed-quote' | 'too-many-errors';
  readonly line: number;
  readonly value: string;
}

/** A table as read: every row, blank ones apart. */
export interface CsvTable {
  readonly separator: string;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

const SEPARATORS = [';', ',', '\t'];

/** A file with more unclosed quotes than this is not a table. */
const MAX_UNCLOSED = 100;

/**
 * Reads CSV text (RFC 4180, as spreadsheets write it): separated by `;`, `,` or tabs, cells on several lines allowed. A
 * quotation mark in the middle of a cell is taken as it is and noted. An unclosed one would swallow the rest of the file:
 * its line is reported, and reading starts again on the next one.
 */
export function parseCsv(source: string): CsvTable {
  const { text, firstLine, separator } = prepare(source);
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  const scan: Scan = { text, separator, nextSeparator: -1, nextBreak: -1 };
  let unclosed = 0;
  for (let offset = 0, line = firstLine; offset < text.length;) {
    const row = readRow(scan, offset);
    if (row === undefined) {
      const end = breakAfter(scan, offset);
      problems.push({ code: 'unclosed-quote', line, value: text.slice(offset, end) });
      if (++unclosed > MAX_UNCLOSED) {
        problems.push({ code: 'too-many-errors', line: line + 1, value: '' });
        break;
      }
      offset = end + 1;
      line += 1;
      continue;
    }
    const { cells, end, isMalformed } = row;
    if (isMalformed) problems.push({ code: 'malformed-quote', line, value: text.slice(offset, end) });
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + breaksIn(cells);
    offset = end + 1;
  }
  return { separator, rows, problems };
}

/** The text and the next separator and line break from some place on, so that each is looked for once. */
interface Scan {
  readonly text: string;
  readonly separator: string;
  nextSeparator: number;
  nextBreak: number;
}

function separatorAfter(scan: Scan, offset: number): number {
  if (scan.nextSeparator < offset) {
    const found = scan.text.indexOf(scan.separator, offset);
    scan.nextSeparator = found < 0 ? scan.text.length : found;
  }
  return scan.nextSeparator;
}

function breakAfter(scan: Scan, offset: number): number {
  if (scan.nextBreak < offset) {
    const found = scan.text.indexOf('\n', offset);
    scan.nextBreak = found < 0 ? scan.text.length : found;
  }
  return scan.nextBreak;
}

/** One row, and where its line break is; `undefined` when a quotation mark is never closed. */
function readRow(scan: Scan, start: number): { cells: string[]; end: number; isMalformed: boolean } | undefined {
  const { text, separator } = scan;
  const cells: string[] = [];
  let isMalformed = false;
  for (let offset = start; ;) {
    let end: number;
    if (text[offset] === '"') {
      const quoted = readQuoted(text, separator, offset);
      if (quoted === undefined) return undefined;
      cells.push(quoted.cell);
      isMalformed ||= quoted.isMalformed;
      end = quoted.end;
    } else {
      end = Math.min(separatorAfter(scan, offset), breakAfter(scan, offset));
      cells.push(text.slice(offset, end));
    }
    if (end >= text.length || text[end] === '\n') return { cells, end, isMalformed };
    offset = end + 1;
  }
}

/** A quoted cell ends with a quotation mark before a separator, a line break or the end; a doubled one is a character. */
function readQuoted(
  text: string,
  separator: string,
  start: number,
): { cell: string; end: number; isMalformed: boolean } | undefined {
  let isMalformed = false;
  let hasQuotes = false;
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      hasQuotes = true;
      quote++;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end++;
    const next = text[end];
    if (next === undefined || next === separator || next === '\n') {
      const cell = text.slice(start + 1, quote);
      return { cell: hasQuotes ? cell.replaceAll('""', '"') : cell, end, isMalformed };
    }
    isMalformed = true;
  }
  return undefined;
}

/** One kind of line break, and the separator: the one a spreadsheet states (`sep=;`), else the header's commonest. */
function prepare(source: string): { text: string; firstLine: number; separator: string } {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const stated = /^sep=(.)\n/.exec(text);
  if (stated?.[1] !== undefined) return { text: text.slice(stated[0].length), firstLine: 2, separator: stated[1] };

  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let isQuoted = false;
  let isHeading = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted && isHeading) break;
    else if (!isQuoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    else if (character.trim() !== '') isHeading = true;
  }
  const separator = SEPARATORS.reduce((best, other) =>
    (counts.get(other) ?? 0) > (counts.get(best) ?? 0) ? other : best,
  );
  return { text, firstLine: 1, separator };
}

function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
