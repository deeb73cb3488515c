import { readPart } from '../read-parts.js';
import { WorkbookError } from '../workbook-error.js';
import type { ZipArchive } from '../zip.js';

/** What a workbook says of itself: its sheets and where its parts are. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  readonly epoch: 1900 | 1904;
  readonly sharedStrings: string;
  readonly styles: string;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

/** Sheets in a workbook, at most. */
const MAX_SHEETS = 200;

/** Finds the parts of a workbook by their relations (ECMA-376-2 §9.3). */
export async function readWorkbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const root = await readLinks(archive, '');
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  if (!archive.has(main)) throw new WorkbookError('damaged-workbook');
  const links = await readLinks(archive, main);
  const partOf = (kind: string): string =>
    [...links.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';
  const sheets: { name: string; isHidden: boolean; part: string }[] = [];
  let epoch: 1900 | 1904 = 1900;
  await readPart(archive, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.get('date1904') ?? '')) epoch = 1904;
      if (name !== 'sheet') return;
      const link = links.get(attributes.get('id') ?? '');
      // Charts on a sheet of their own hold no cells.
      if (!link?.type.endsWith('/worksheet')) return;
      const isHidden = /hidden/i.test(attributes.get('state') ?? '');
      if (sheets.push({ name: attributes.get('name') ?? '', isHidden, part: link.target }) > MAX_SHEETS)
        throw new WorkbookError('too-large-workbook');
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, epoch, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** Relations of a part, by their identifier; `''` for those of the whole. */
async function readLinks(archive: ZipArchive, part: string): Promise<ReadonlyMap<string, Link>> {
  const slash = part.lastIndexOf('/') + 1;
  const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const links = new Map<string, Link>();
  if (!archive.has(file)) return links;
  await readPart(archive, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      links.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : `${part.slice(0, slash)}${target}`,
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return links;
}
