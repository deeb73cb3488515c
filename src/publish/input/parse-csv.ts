import Papa from 'papaparse';

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
const MAX_RECOVERIES = 100;

/**
 * Reads CSV text: separated by `;`, `,` or tabs, cells on several lines allowed. An unclosed quote would swallow the
 * rest of the file: its line is reported, and reading starts again on the next one.
 */
export function parseCsv(source: string): CsvTable {
  const { text, firstLine, separator } = prepare(source);
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let offset = 0;
  let line = firstLine;
  for (let recovery = 0; offset < text.length; recovery++) {
    const part = recovery === 0 ? text : text.slice(offset);
    const { data, errors } = Papa.parse<string[]>(part, { delimiter: separator, newline: '\n' });
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
    const malformed = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row));
    const count = unclosed === undefined ? data.length : data.length - 1;
    for (let index = 0; index < count; index++) {
      const cells = data[index] ?? [];
      if (malformed.has(index)) problems.push({ code: 'malformed-quote', line, value: cells.join(separator) });
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + newlinesIn(cells);
    }
    if (unclosed === undefined) break;

    offset = startOfLine(text, line - firstLine);
    const end = nextLine(text, offset);
    problems.push({ code: 'unclosed-quote', line, value: text.slice(offset, end - 1) });
    if (recovery === MAX_RECOVERIES) {
      problems.push({ code: 'too-many-errors', line: line + 1, value: '' });
      break;
    }
    offset = end;
    line += 1;
  }
  return { separator, rows, problems };
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

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

function startOfLine(text: string, lines: number): number {
  let offset = 0;
  for (let line = 0; line < lines; line++) offset = nextLine(text, offset);
  return offset;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length + 1 : end + 1;
}
