import { parseCsv } from '../../csv/parse-csv.js';
import { type Encoding, decodeBytes } from '../../transport/decode-bytes.js';
import { itemsOf, parseJson } from '../input/parse-json.js';
import { readCsv, readText } from '../input/read-text.js';
import type { FindTable } from '../mapping/find-mapped-table.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Table } from '../tables/table.js';
import type { ChildLine, Draft } from '../draft.js';
import type { InputFile } from '../types.js';
import { readHeadedTable } from './read-headed-table.js';
import { isScdlTable, readScdlTable } from './read-scdl-table.js';
import { toDraft } from './read-table.js';

const MAX_DEPTH = 50;
/** Bytes of a file whose name says nothing that are looked at, to know what it is. */
const SAMPLE = 1 << 16;

/** How a file was read, for the report. */
export interface FileReading {
  readonly path: string;
  /** Preferred name of its table; absent for files that are not read. */
  readonly table?: string;
  readonly format?: 'csv' | 'json' | 'geojson' | 'iati' | 'icalendar' | 'xlsx' | 'ods';
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
export function readInputFile(
  file: InputFile,
  findTable: FindTable,
  defaultLanguage: string,
  log: IssueLog,
): readonly FileContent[] {
  const { path } = file;
  const table = findTable(path);
  const format = formatOf(path, table !== undefined);
  if (format === 'csv') return readCsvFile(file, table, defaultLanguage, log);
  if (format === 'json' && table !== undefined) {
    const { text, encoding } = readText(file, log);
    const reading: FileReading = { path, table: table.names[0] ?? '', format, encoding };
    return [{ reading, children: [], drafts: readJson(path, table, text, log) }];
  }
  if (/\.(?:xls|xlsb|fods|numbers)$/i.test(path))
    log.addAt({ file: path }, { code: 'workbook-file', outcome: 'left-out' });
  // Pictures, notes and the like are listed as files that are not read, and are no issue.
  else if (format !== undefined) log.addAt({ file: path }, { code: 'unknown-file', outcome: 'left-out' });
  return [unread(path)];
}

const unread = (path: string): FileContent => ({ reading: { path }, drafts: [], children: [] });

/** A file of comma-separated values: a table by its name, or grants by their headings. */
function readCsvFile(
  file: InputFile,
  table: Table | undefined,
  defaultLanguage: string,
  log: IssueLog,
): readonly FileContent[] {
  const { path } = file;
  if (table === undefined && !isScdlTable(parseCsv(decodeBytes(file.bytes.subarray(0, SAMPLE)).text).rows)) {
    log.addAt({ file: path }, { code: 'unknown-file', outcome: 'left-out' });
    return [unread(path)];
  }
  const { text, encoding } = readText(file, log);
  const { rows, problems, separator } = readCsv(path, text, log);
  const reading: FileReading = { path, format: 'csv', encoding, separator };
  const contents =
    table === undefined
      ? readScdlTable(reading, rows, defaultLanguage, log)
      : [
          {
            reading: { ...reading, table: table.names[0] ?? '' },
            ...readHeadedTable(path, table, { rows }, defaultLanguage, log),
          },
        ];
  const lost = problems.filter(({ code }) => code !== 'malformed-quote').map(({ line }) => lostLine(path, line, table));
  return contents.map((content, index) => (index > 0 ? content : withLost(content, lost, table?.parent?.path)));
}

/** A line that could not be cut into cells. */
const lostLine = (file: string, line: number, table: Table | undefined): Draft => ({
  dataset: table?.dataset ?? 'projects',
  origin: { file, line },
  raw: {},
  fate: 'rejected',
});

const withLost = (content: FileContent, lost: readonly Draft[], list: string | undefined): FileContent =>
  list === undefined
    ? { ...content, drafts: [...content.drafts, ...lost] }
    : { ...content, children: [...content.children, ...lost.map((line) => ({ ...line, path: list, parent: '' }))] };

/** A text file is a table only when it has the name of one. */
function formatOf(path: string, hasTableName: boolean): 'csv' | 'json' | undefined {
  if (/\.(?:csv|tsv)$/i.test(path) || (hasTableName && /\.txt$/i.test(path))) return 'csv';
  return /\.(?:geo)?json$/i.test(path) ? 'json' : undefined;
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
