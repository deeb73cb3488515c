import type { Encoding } from '../../transport/decode-bytes.js';
import { itemsOf, parseJson } from '../input/parse-json.js';
import { readCsv, readText } from '../input/read-text.js';
import type { IssueLog } from '../report/issue-log.js';
import { findTable } from '../tables/find-table.js';
import type { Table } from '../tables/table.js';
import type { ChildLine, Draft } from '../draft.js';
import type { InputFile } from '../types.js';
import { readHeadedTable } from './read-headed-table.js';
import { toDraft } from './read-table.js';

const MAX_DEPTH = 50;

/** How a file was read, for the report. */
export interface FileReading {
  readonly path: string;
  /** Preferred name of its table; absent for files that are not read. */
  readonly table?: string;
  readonly format?: 'csv' | 'json' | 'icalendar' | 'xlsx' | 'ods';
  readonly encoding?: Encoding;
  readonly separator?: string;
}

/** What a file gave. */
export interface FileContent {
  readonly reading: FileReading;
  readonly drafts: readonly Draft[];
  readonly children: readonly ChildLine[];
}

/** Reads one file of the agent's folder. Nothing it holds can make it fail: what is wrong goes to the log. */
export function readInputFile(file: InputFile, defaultLanguage: string, log: IssueLog): FileContent {
  const found = findTable(file.path);
  const format = formatOf(file.path, found !== undefined);
  const table = format && found;
  if (format === undefined || table === undefined) {
    if (/\.(?:xls|xlsb|fods|numbers)$/i.test(file.path))
      log.addAt({ file: file.path }, { code: 'workbook-file', outcome: 'left-out' });
    // Pictures, notes and the like are listed as files that are not read, and are no issue.
    else if (format !== undefined) log.addAt({ file: file.path }, { code: 'unknown-file', outcome: 'left-out' });
    return { reading: { path: file.path }, drafts: [], children: [] };
  }
  const { text, encoding } = readText(file, log);
  const reading: FileReading = { path: file.path, table: table.names[0] ?? '', format, encoding };
  if (format === 'json') return { reading, children: [], drafts: readJson(file.path, table, text, log) };

  const { rows, problems, separator } = readCsv(file.path, text, log);
  const lines = readHeadedTable(file.path, table, { rows }, defaultLanguage, log);
  const unreadable = problems
    .filter(({ code }) => code !== 'malformed-quote')
    .map(({ line }) => ({
      dataset: table.dataset,
      origin: { file: file.path, line },
      raw: {},
      fate: 'rejected' as const,
    }));
  const { drafts, children } = lines;
  const lost = table.parent && unreadable.map((line) => ({ ...line, path: table.parent?.path ?? '', parent: '' }));
  return {
    reading: { ...reading, separator },
    drafts: lost ? drafts : [...drafts, ...unreadable],
    children: lost ? [...children, ...lost] : children,
  };
}

/** A text file is a table only when it has the name of one. */
function formatOf(path: string, hasTableName: boolean): 'csv' | 'json' | undefined {
  if (/\.(?:csv|tsv)$/i.test(path) || (hasTableName && /\.txt$/i.test(path))) return 'csv';
  return /\.json$/i.test(path) ? 'json' : undefined;
}

function readJson(path: string, table: Table, text: string, log: IssueLog): readonly Draft[] {
  const parsed = parseJson(text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    const value = log.language === 'fr' ? raison : reason;
    log.addAt({ file: path, line }, { code: 'malformed-json', outcome: 'rejected', value }, { column: String(column) });
    return [];
  }
  const items = table.parent ? undefined : itemsOf(parsed.data);
  if (items === undefined) {
    log.addAt({ file: path }, { code: 'no-items', outcome: 'rejected' });
    return [];
  }
  return items.map((item, index): Draft => {
    const origin = { file: path, index };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      log.addAt(origin, { code: 'not-a-record', outcome: 'rejected', value: JSON.stringify(item) });
      return { dataset: table.dataset, origin, raw: {}, fate: 'rejected' };
    }
    if (isTooDeep(item)) {
      log.addAt(origin, { code: 'too-deep', outcome: 'rejected' });
      return { dataset: table.dataset, origin, raw: {}, fate: 'rejected' };
    }
    return toDraft(table.dataset, item as Record<string, unknown>, origin);
  });
}

/** No record is nested like this; what comes after walks records by recursion. */
function isTooDeep(item: object): boolean {
  let level: object[] = [item];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level
      .flatMap((node) => Object.values(node) as unknown[])
      .filter((node): node is object => typeof node === 'object' && node !== null);
  }
  return false;
}
