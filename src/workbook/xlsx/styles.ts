import { type NumberForm, numberForm } from '../cell-text.js';
import { readPart } from '../read-parts.js';
import type { ZipArchive } from '../zip.js';

/** How each style of a workbook shows numbers, by its number (`xl/styles.xml`). */
export async function readNumberForms(archive: ZipArchive, part: string): Promise<readonly NumberForm[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (!archive.has(part)) return [];
  let isCellFormat = false;
  await readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'cellXfs') isCellFormat = true;
      else if (name === 'xf' && isCellFormat) ids.push(Number(attributes.get('numFmtId') ?? 0));
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return ids.map((id) => numberForm(id, codes.get(id)));
}
