import { type CsvRow, parseCsv } from '../../csv/parse-csv.js';
import { isScdlTable } from '../drafts/read-scdl-table.js';
import { isNotice, isWorkbookFile } from '../drafts/read-workbook.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import type { InputFile } from '../types.js';
import { type MappingProposal, proposeMapping } from './propose-mapping.js';

/** What a file, or a sheet of a workbook, is taken for: grants, which need no mapping, nothing, or a proposal. */
export type FileProposal = 'grants' | 'nothing' | MappingProposal;

/**
 * Proposes how to read a file of the agent's folder, or each sheet of a workbook that is not hidden.
 * @throws {WorkbookError} when it is a workbook that cannot be read.
 */
export async function proposeForFile({
  path,
  bytes,
}: InputFile): Promise<readonly { readonly path: string; readonly proposal: FileProposal }[]> {
  if (!isWorkbookFile(path)) return [propose(path, parseCsv(decodeBytes(bytes).text).rows)];
  const { readWorkbook } = await import('../../workbook/index.js');
  const sheets = (await readWorkbook(bytes)).filter(({ name, isHidden }) => !isHidden && !isNotice(name));
  return sheets.map(({ name, rows }) => propose(`${path}/${name.replaceAll('/', '-')}`, rows));
}

function propose(path: string, rows: readonly CsvRow[]): { readonly path: string; readonly proposal: FileProposal } {
  if (isScdlTable(rows)) return { path, proposal: 'grants' };
  return { path, proposal: proposeMapping(path, rows) ?? 'nothing' };
}
