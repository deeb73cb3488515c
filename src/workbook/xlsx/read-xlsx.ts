import { type NumberForm, numberText } from '../cell-text.js';
import { readPart } from '../read-parts.js';
import { RowBuilder } from '../row-builder.js';
import { MAX_NOTED, type MergedCells, type Sheet, type SheetProblem } from '../sheet.js';
import type { ZipArchive } from '../zip.js';
import { readSharedStrings, unescapeText } from './shared-strings.js';
import { readNumberForms } from './styles.js';
import { readWorkbookParts } from './workbook-parts.js';

const NUMBER: NumberForm = { kind: 'number' };

/** What the cells of a workbook share. */
interface Shared {
  readonly texts: readonly string[];
  readonly forms: readonly NumberForm[];
  readonly epoch: 1900 | 1904;
}

/** A cell on its way. */
interface XlsxCell {
  readonly type: string;
  readonly form: NumberForm;
  value: string;
  hasFormula: boolean;
}

/** Reads the sheets of an Office Open XML workbook (ECMA-376, `.xlsx`): values as they are shown, no formula is run. */
export async function readXlsx(archive: ZipArchive): Promise<readonly Sheet[]> {
  const parts = await readWorkbookParts(archive);
  const shared: Shared = {
    texts: await readSharedStrings(archive, parts.sharedStrings),
    forms: await readNumberForms(archive, parts.styles),
    epoch: parts.epoch,
  };
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of parts.sheets) {
    const content = isHidden ? { rows: [], merged: [], problems: [] } : await readSheet(archive, part, shared);
    sheets.push({ name, isHidden, ...content });
  }
  return sheets;
}

async function readSheet(
  archive: ZipArchive,
  part: string,
  shared: Shared,
): Promise<Pick<Sheet, 'rows' | 'merged' | 'problems'>> {
  const builder = new RowBuilder();
  const merged: MergedCells[] = [];
  const problems: SheetProblem[] = [];
  let line = 0;
  let column = -1;
  let cell: XlsxCell | undefined;
  let isValue = false;
  await readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes.get('r') ?? line + 1);
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1;
        const form = shared.forms[Number(attributes.get('s') ?? -1)] ?? NUMBER;
        cell = { type: attributes.get('t') ?? 'n', form, value: '', hasFormula: false };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'mergeCell') {
        const range = mergedOf(attributes.get('ref') ?? '');
        if (range && merged.length < MAX_NOTED) merged.push(range);
      }
      isValue = (name === 'v' || name === 't') && cell !== undefined;
    },
    text: (text) => {
      if (isValue && cell) cell.value += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'row') builder.endRow(line);
      if (name !== 'c' || cell === undefined) return;
      const code = problemOf(cell);
      if (code !== undefined && problems.length < MAX_NOTED) problems.push({ code, line, column, value: cell.value });
      builder.set(column, cellText(cell, shared));
      cell = undefined;
    },
  });
  return { rows: builder.rows, merged, problems };
}

function problemOf({ type, hasFormula, value }: XlsxCell): SheetProblem['code'] | undefined {
  if (type === 'e') return 'formula-error';
  // A formula that gives no words is calculated, and says so by its type.
  return hasFormula && value === '' && type !== 'str' ? 'uncalculated-formula' : undefined;
}

function cellText({ type, value, form }: XlsxCell, { texts, epoch }: Shared): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return unescapeText(value);
    case 'b':
      return value === '1' ? 'vrai' : value === '0' ? 'faux' : '';
    case 'e':
      return '';
    case 'd':
      return value.replace(/(?:\.\d+)?Z?$/, '').replace(/T00:00(?::00)?$/, '');
    default:
      return numberText(value, form, epoch);
  }
}

/** `C5` → 2 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (let index = 0; index < letters.length; index++)
    column = column * 26 + letters.toUpperCase().charCodeAt(index) - 64;
  return column - 1;
}

/** `A1:C2` */
function mergedOf(range: string): MergedCells | undefined {
  const [, first, firstLine, last, lastLine] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
  const [firstColumn, lastColumn] = [columnOf(first), columnOf(last)];
  if (firstColumn === undefined || lastColumn === undefined) return undefined;
  return { firstLine: Number(firstLine), lastLine: Number(lastLine), firstColumn, lastColumn };
}
