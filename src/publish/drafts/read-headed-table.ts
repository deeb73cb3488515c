import type { CsvRow } from '../../csv/parse-csv.js';
import type { MergedCells } from '../../workbook/index.js';
import type { IssueLog } from '../report/issue-log.js';
import { findHeadings } from '../tables/find-headings.js';
import { bindHeadings } from '../tables/headings.js';
import type { Table } from '../tables/table.js';
import { type TableLines, readTable } from './read-table.js';

/** Rows as a file or a sheet holds them. */
export interface TableContent {
  readonly rows: readonly CsvRow[];
  readonly merged?: readonly MergedCells[];
}

/** Reads a table whose headings may stand below a title; what stands above them is told. */
export function readHeadedTable(
  file: string,
  table: Table,
  content: TableContent,
  defaultLanguage: string,
  log: IssueLog,
): TableLines {
  const { rows, above } = findHeadings(table, content.rows, content.merged);
  for (const { line, cells } of above)
    log.addAt({ file, line }, { code: 'above-headings', outcome: 'left-out', value: cells.join(' ').trim() });
  noteMerged(file, content.merged ?? [], rows[1]?.line ?? Infinity, log);
  const width = rows[0]?.cells.length ?? 0;
  // A sheet ends its rows at the last cell that holds something.
  const whole = content.merged === undefined ? rows : rows.map((row) => padded(row, width));
  return readTable(file, table, withConstants(table, whole), defaultLanguage, log);
}

/** Merged cells among the rows: only the first has a value, as in a CSV file, and whoever publishes should know. */
function noteMerged(file: string, merged: readonly MergedCells[], firstLine: number, log: IssueLog): void {
  for (const cells of merged)
    if (cells.firstLine >= firstLine && cells.lastLine > cells.firstLine)
      log.addAt(
        { file, line: cells.firstLine },
        { code: 'merged-cells', outcome: 'kept', value: `${cells.firstLine}–${cells.lastLine}` },
      );
}

/** Rows with what a mapping says of all of them, in columns of their own, unless the file has such a column. */
function withConstants(table: Table, rows: readonly CsvRow[]): readonly CsvRow[] {
  const [header, ...body] = rows;
  if (header === undefined || table.constants === undefined) return rows;
  const isIn = (heading: string): boolean =>
    bindHeadings(table, [...header.cells, heading]).problems.some(({ index }) => index === header.cells.length);
  const added = [...table.constants].filter(([heading]) => !isIn(heading));
  if (added.length === 0) return rows;
  const width = header.cells.length;
  return [
    { line: header.line, cells: [...header.cells, ...added.map(([heading]) => heading)] },
    ...body.map((row) => ({
      line: row.line,
      cells: [...padded(row, width).cells.slice(0, width), ...added.map(([, value]) => value)],
    })),
  ];
}

const padded = (row: CsvRow, width: number): CsvRow =>
  row.cells.length >= width
    ? row
    : { line: row.line, cells: [...row.cells, ...new Array<string>(width - row.cells.length).fill('')] };
