import type { Sheet } from '../../workbook/index.js';
import type { FindTable } from '../mapping/find-mapped-table.js';
import type { IssueLog } from '../report/issue-log.js';
import { foldHeading } from '../../csv/fold-heading.js';
import type { Table } from '../tables/table.js';
import type { InputFile } from '../types.js';
import { readHeadedTable } from './read-headed-table.js';
import { isScdlTable, readScdlTable } from './read-scdl-table.js';
import type { FileContent } from './read-files.js';

/** Whether a file is a workbook that is read: its sheets are tables. */
export const isWorkbookFile = (path: string): boolean => /\.(?:xlsx|xlsm|ods)$/i.test(path);

/** Sheets that go with tables without being one. */
const NOTICES = new Set(
  ['aide', 'instructions', 'lisez moi', 'listes', 'mode d emploi', 'notice', 'lists', 'readme', 'help'].map(
    foldHeading,
  ),
);

/** A sheet that is a table, or grants by its headings, under the path that the report gives it. */
interface TableSheet {
  readonly path: string;
  readonly table: Table | undefined;
  readonly sheet: Sheet;
}

/**
 * Reads a workbook of the agent's folder: each sheet named as a table is one (`suivi.xlsx/Projets`); when none is, the
 * only sheet that holds something takes the name of the file.
 */
export async function readWorkbookFile(
  { path, bytes }: InputFile,
  findTable: FindTable,
  defaultLanguage: string,
  log: IssueLog,
): Promise<readonly FileContent[]> {
  const { WorkbookError, readWorkbook } = await import('../../workbook/index.js');
  const format = /\.ods$/i.test(path) ? 'ods' : 'xlsx';
  const nothing = { drafts: [], children: [] };
  let sheets: readonly Sheet[];
  try {
    sheets = await readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    log.addAt({ file: path }, { code: error.fault, outcome: 'rejected' });
    return [{ reading: { path }, ...nothing }];
  }
  const found = tableSheets(path, sheets, findTable);
  noteOthers(path, sheets, found, findTable, log);
  if (found.length === 0) return [{ reading: { path }, ...nothing }];
  return found.flatMap(({ path: file, table, sheet }): readonly FileContent[] => {
    for (const { code, line, column, value } of sheet.problems)
      log.addAt({ file, line }, { code, outcome: 'left-out', value }, { column: headingAt(sheet, column) });
    if (table === undefined) return readScdlTable({ path: file, format }, sheet.rows, defaultLanguage, log);
    const reading = { path: file, table: table.names[0] ?? '', format } as const;
    return [{ reading, ...readHeadedTable(file, table, sheet, defaultLanguage, log) }];
  });
}

function tableSheets(path: string, sheets: readonly Sheet[], findTable: FindTable): readonly TableSheet[] {
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const named = seen.flatMap((sheet): readonly TableSheet[] => {
    const own = `${path}/${sheet.name.replaceAll('/', '-')}`;
    const table = findTable(own);
    const isTable = table !== undefined || isScdlTable(sheet.rows);
    return isTable ? [{ path: own, table, sheet }] : [];
  });
  if (named.length > 0) return named;
  const [only, second] = seen.filter(({ name, rows }) => rows.length > 0 && !isNotice(name));
  const table = findTable(path);
  return only === undefined || second !== undefined || table === undefined ? [] : [{ path, table, sheet: only }];
}

function noteOthers(
  file: string,
  sheets: readonly Sheet[],
  found: readonly TableSheet[],
  findTable: FindTable,
  log: IssueLog,
): void {
  for (const sheet of sheets) {
    if (sheet.isHidden) {
      if (findTable(sheet.name)) log.addAt({ file }, { code: 'hidden-sheet', outcome: 'left-out', value: sheet.name });
    } else if (sheet.rows.length > 0 && !isNotice(sheet.name) && !found.some((one) => one.sheet === sheet))
      log.addAt({ file }, { code: 'unknown-sheet', outcome: 'left-out', value: sheet.name });
  }
}

/** Whether a sheet goes with the tables without being one. */
export const isNotice = (name: string): boolean => NOTICES.has(foldHeading(name));

/** The heading above a cell, as far as the first row tells; its letter otherwise. */
const headingAt = ({ rows }: Sheet, column: number): string => rows[0]?.cells[column]?.trim() || letterOf(column);

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
