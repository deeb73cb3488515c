import { readCell } from '../cells/read-cell.js';
import type { CsvRow } from '../../csv/parse-csv.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Table } from '../tables/table.js';
import { type BoundColumn, type TableColumns, bindHeadings } from '../tables/headings.js';
import type { ChildLine, Draft, Origin } from '../draft.js';
import { getAt, setAt, setTextAt } from './build-raw.js';

/** What a table gives. */
export interface TableLines {
  readonly drafts: readonly Draft[];
  readonly children: readonly ChildLine[];
}

/** A row as its columns read it. */
export interface TableRow {
  readonly origin: Origin;
  readonly raw: Record<string, unknown>;
  /** What names the parent, for lines of another table. */
  readonly parent: string;
}

/** Reads the rows of a table. Every row becomes a draft or a line of a parent. */
export function readTable(
  file: string,
  table: Table,
  rows: readonly CsvRow[],
  defaultLanguage: string,
  log: IssueLog,
): TableLines {
  const read = readRows(file, table, rows, defaultLanguage, log);
  const { dataset, parent: of } = table;
  if (of)
    return {
      drafts: [],
      children: read.map(({ origin, raw, parent }) => ({ dataset, path: of.path, parent, origin, raw })),
    };
  return { drafts: read.map(({ origin, raw }) => toDraft(dataset, raw, origin)), children: [] };
}

/** Reads rows, the first being the headings. What is wrong with headings and cells goes to the log. */
export function readRows(
  file: string,
  table: TableColumns,
  rows: readonly CsvRow[],
  defaultLanguage: string,
  log: IssueLog,
): readonly TableRow[] {
  const [header, ...body] = rows;
  if (header === undefined) {
    log.addAt({ file }, { code: 'no-rows', outcome: 'left-out' });
    return [];
  }
  const bound = bindHeadings(table, header.cells);
  for (const code of ['unknown-heading', 'duplicate-heading'] as const) {
    const headings = bound.problems.filter((problem) => problem.code === code).map(({ heading }) => heading.trim());
    if (headings.length > 0)
      log.addAt({ file, line: header.line }, { code, outcome: 'left-out', value: headings.join(', ') });
  }
  const hasParent = table.parent === undefined || bound.parentIndex !== undefined;
  if (!hasParent) log.addAt({ file, line: header.line }, { code: 'no-parent-column', outcome: 'rejected' });

  const byPath = new Map(
    bound.columns.map((column) => [
      column.language === undefined ? column.column.path : `${column.column.path}.${column.language}`,
      column,
    ]),
  );
  const parentCell = (row: CsvRow): ReturnType<typeof cellAt> =>
    bound.parentIndex === undefined
      ? undefined
      : { heading: header.cells[bound.parentIndex] ?? '', cell: row.cells[bound.parentIndex] ?? '' };
  return body.map((row): TableRow => {
    const origin: Origin = {
      file,
      line: row.line,
      cellAt: (path) => (path === 'parent' ? parentCell(row) : cellAt(byPath.get(path), row)),
    };
    checkWidth(row, header.cells, origin, log);
    const raw = readRow(bound.columns, row, origin, defaultLanguage, log);
    return { origin, raw, parent: (row.cells[bound.parentIndex ?? -1] ?? '').trim() };
  });
}

/** A draft from a record's fields: its identifier and reference are taken apart. */
export function toDraft(dataset: Draft['dataset'], fields: Record<string, unknown>, origin: Origin): Draft {
  const { id, reference, ...raw } = fields;
  const [writtenId, writtenReference] = [id, reference].map(written);
  return {
    dataset,
    origin,
    raw,
    ...(writtenReference === undefined ? {} : { reference: writtenReference }),
    ...(writtenId === undefined ? {} : { id: writtenId }),
  };
}

/** An identifier as words: numbers are common in JSON. Anything else names nothing. */
function written(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

function cellAt(column: BoundColumn | undefined, row: CsvRow): { heading: string; cell: string } | undefined {
  return column && { heading: column.heading, cell: row.cells[column.index] ?? '' };
}

function checkWidth(row: CsvRow, headings: readonly string[], origin: Origin, log: IssueLog): void {
  const extra = row.cells.slice(headings.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) log.addAt(origin, { code: 'too-many-cells', outcome: 'left-out', value: extra.join(' | ') });
  else if (row.cells.length < headings.length)
    log.addAt(origin, { code: 'too-few-cells', outcome: 'kept', value: row.cells.at(-1) ?? '' });
}

function readRow(
  columns: readonly BoundColumn[],
  row: CsvRow,
  origin: Origin,
  defaultLanguage: string,
  log: IssueLog,
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const { index, heading, column, language } of columns) {
    const cell = row.cells[index];
    if (cell === undefined || cell === '') continue;
    // « 18h » alone, as an end, is a time of the day of the start, which comes first.
    const day = column.path.endsWith('end') ? getAt(raw, column.path.replace(/end$/, 'start')) : undefined;
    const value = readCell(
      column,
      cell,
      (note) => log.addAt(origin, note, { column: heading, path: column.path }),
      typeof day === 'string' ? day : undefined,
    );
    if (value === undefined) continue;
    if (column.kind === 'text') setTextAt(raw, column.path, value as string, language, defaultLanguage);
    else setAt(raw, column.path, value);
  }
  // A second deadline without a first leaves a hole.
  for (const [key, value] of Object.entries(raw))
    if (Array.isArray(value)) raw[key] = (value as unknown[]).filter((item) => item !== undefined);
  return raw;
}
