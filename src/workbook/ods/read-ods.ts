import type { XmlAttributes } from '../../xml/xml-reader.js';
import { readPart } from '../read-parts.js';
import { RowBuilder } from '../row-builder.js';
import { MAX_COLUMNS, MAX_NOTED, type MergedCells, type Sheet, type SheetProblem } from '../sheet.js';
import type { ZipArchive } from '../zip.js';
import { type OdsCell, odsCellText } from './cell.js';

/** What stands in a cell, or beside it, without being its text. */
const ASIDE = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'forms', 'tracked-changes', 'control']);

interface OpenSheet extends Pick<Sheet, 'name' | 'isHidden'> {
  readonly builder: RowBuilder;
  readonly merged: MergedCells[];
  readonly problems: SheetProblem[];
}

/** Reads the sheets of an OpenDocument spreadsheet (ODF 1.3 part 3 §9, `.ods`): values as they are shown. */
export async function readOds(archive: ZipArchive): Promise<readonly Sheet[]> {
  const content = new OdsContent();
  await readPart(archive, 'content.xml', content);
  return content.sheets.map(({ name, isHidden, builder, merged, problems }) => ({
    name,
    isHidden,
    rows: isHidden ? [] : builder.rows,
    merged,
    problems,
  }));
}

/** Walks through `content.xml`, where what is repeated is written once, with how many times. */
class OdsContent {
  readonly sheets: OpenSheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #aside = 0;
  #line = 0;
  #rowsRepeated = 1;
  #column = 0;
  #cell: OdsCell | undefined;
  #columnsRepeated = 1;
  #isText = false;
  #tables = 0;

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.#aside > 0 || ASIDE.has(name)) this.#aside++;
    else if (name === 'style') this.#style = attributes.get('family') === 'table' ? (attributes.get('name') ?? '') : '';
    else if (name === 'table-properties' && attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
    else if (name === 'table' && this.#tables++ === 0) this.#openSheet(attributes);
    else if (name === 'table-row') {
      this.#rowsRepeated = repeated(attributes.get('number-rows-repeated'));
      this.#column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(name, attributes);
    else this.#openText(name, attributes);
  };

  readonly text = (text: string): void => {
    if (this.#aside === 0) this.#add(text);
  };

  readonly close = (name: string): void => {
    if (this.#aside > 0) this.#aside--;
    else if (name === 'p') this.#isText = false;
    else if (name === 'table') this.#tables--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') {
      this.sheets.at(-1)?.builder.endRow(this.#line + 1, this.#rowsRepeated);
      this.#line += this.#rowsRepeated;
    }
  };

  #openSheet(attributes: XmlAttributes): void {
    this.#line = 0;
    this.sheets.push({
      name: attributes.get('name') ?? '',
      isHidden: this.#hiddenStyles.has(attributes.get('style-name') ?? ''),
      builder: new RowBuilder(),
      merged: [],
      problems: [],
    });
  }

  #openText(name: string, attributes: XmlAttributes): void {
    if (name === 'p' && this.#cell) {
      if (this.#cell.hasText) this.#cell.text += '\n';
      this.#cell.hasText = true;
      this.#isText = true;
    } else if (name === 's') this.#add(' '.repeat(Math.min(repeated(attributes.get('c')), 1000)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
  }

  #openCell(name: string, attributes: XmlAttributes): void {
    this.#columnsRepeated = repeated(attributes.get('number-columns-repeated'));
    this.#cell = { attributes, text: '', hasText: false, isCovered: name === 'covered-table-cell' };
    const wide = repeated(attributes.get('number-columns-spanned'));
    const high = repeated(attributes.get('number-rows-spanned'));
    const merged = this.sheets.at(-1)?.merged;
    if (merged === undefined || merged.length >= MAX_NOTED || (wide === 1 && high === 1)) return;
    merged.push({
      firstLine: this.#line + 1,
      lastLine: this.#line + high,
      firstColumn: this.#column,
      lastColumn: this.#column + wide - 1,
    });
  }

  #closeCell(): void {
    const cell = this.#cell;
    const sheet = this.sheets.at(-1);
    this.#cell = undefined;
    if (cell === undefined || sheet === undefined) return;
    const { text, problem } = odsCellText(cell);
    if (problem !== undefined && sheet.problems.length < MAX_NOTED)
      sheet.problems.push({ code: problem, line: this.#line + 1, column: this.#column, value: cell.text });
    const end = Math.min(this.#column + this.#columnsRepeated, MAX_COLUMNS);
    if (text !== '') for (let column = this.#column; column < end; column++) sheet.builder.set(column, text);
    this.#column += this.#columnsRepeated;
  }

  #add(text: string): void {
    if (this.#isText && this.#cell) this.#cell.text += text;
  }
}

/** How many times something is repeated: once when nothing says so. */
function repeated(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? Math.min(number, 1 << 21) : 1;
}
