import { readOds } from './ods/read-ods.js';
import type { Sheet } from './sheet.js';
import { WorkbookError } from './workbook-error.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { ZipArchive } from './zip.js';

export type { MergedCells, Sheet, SheetProblem } from './sheet.js';
export { WorkbookError, type WorkbookFault } from './workbook-error.js';

/**
 * Reads a workbook, `.xlsx` or `.ods`, whatever its name says: each sheet as a CSV file of it would be, with what that
 * file would lose (which sheets are hidden, which cells are merged, which formulas failed).
 * @throws {WorkbookError} when it is none of these, is protected by a password, is damaged, or would grow out of measure.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  // Compound files: workbooks of before 2007, and those that a password protects.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookError(isProtected(bytes) ? 'encrypted-workbook' : 'old-workbook');
  const archive = new ZipArchive(bytes);
  if (archive.has('content.xml')) return readOds(archive);
  return readXlsx(archive);
}

/** What a password protects is a stream of this name, in UTF-16; names stand at the beginning or at the end. */
function isProtected(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-16le');
  const ends = [bytes.slice(0, 1 << 16), bytes.slice(-(1 << 16) - (bytes.length % 2))];
  return ends.some((part) => decoder.decode(part).includes('EncryptedPackage'));
}
