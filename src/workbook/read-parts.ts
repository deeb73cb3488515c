import { type XmlHandler, XmlError, XmlReader } from '../xml/xml-reader.js';
import { WorkbookError } from './workbook-error.js';
import type { ZipArchive } from './zip.js';

/** Reads a part of a workbook as it is unpacked. @throws {WorkbookError} when it is no XML, or holds too much. */
export async function readPart(archive: ZipArchive, name: string, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(handler);
  try {
    for await (const piece of archive.text(name)) reader.write(piece);
    reader.end();
  } catch (error) {
    throw error instanceof XmlError ? new WorkbookError('damaged-workbook', { cause: error }) : error;
  }
}
