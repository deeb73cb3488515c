import { MAX_CELLS } from '../sheet.js';
import { readPart } from '../read-parts.js';
import { WorkbookError } from '../workbook-error.js';
import type { ZipArchive } from '../zip.js';

/** Texts that cells refer to by number (`xl/sharedStrings.xml`): the words, without their styles or their reading. */
export async function readSharedStrings(archive: ZipArchive, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!archive.has(part)) return texts;
  let text = '';
  let isText = false;
  let isReading = false;
  await readPart(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      isText = name === 't';
      isReading ||= name === 'rPh';
    },
    text: (piece) => {
      if (isText && !isReading) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      if (texts.push(unescapeText(text)) > MAX_CELLS) throw new WorkbookError('too-large-workbook');
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376-1 §22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
