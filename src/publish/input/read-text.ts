import { type Encoding, decodeBytes } from '../../transport/decode-bytes.js';
import type { IssueLog } from '../report/issue-log.js';
import type { InputFile } from '../types.js';
import { type CsvTable, parseCsv } from '../../csv/parse-csv.js';

/** Text of a file; an encoding that is not UTF-8 is noted. */
export function readText(
  { path, bytes }: InputFile,
  log: IssueLog,
): { readonly text: string; readonly encoding: Encoding } {
  const { text, encoding, isMixed } = decodeBytes(bytes);
  if (isMixed) log.addAt({ file: path }, { code: 'mixed-encodings', outcome: 'kept', value: encoding });
  if (encoding === 'windows-1252')
    log.addAt({ file: path }, { code: 'old-encoding', outcome: 'corrected', value: encoding });
  return { text, encoding };
}

/** Rows of a text of comma-separated values; what is wrong with its writing is noted. */
export function readCsv(path: string, text: string, log: IssueLog): CsvTable {
  const table = parseCsv(text);
  for (const { code, line, value } of table.problems) {
    const outcome = code === 'malformed-quote' ? 'kept' : 'rejected';
    log.addAt({ file: path, line }, { code, outcome, value });
  }
  return table;
}
