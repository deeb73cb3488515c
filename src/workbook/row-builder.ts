import type { CsvRow } from '../csv/parse-csv.js';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './sheet.js';
import { WorkbookError } from './workbook-error.js';

/** Gathers the cells of a sheet into rows; blank rows are left out, and no sheet can grow out of measure. */
export class RowBuilder {
  readonly rows: CsvRow[] = [];
  #cells: string[] = [];
  #count = 0;

  /** Sets a cell of the row at hand. @param column Position, from 0. */
  set(column: number, text: string): void {
    if (text === '' || column >= MAX_COLUMNS) return;
    if (++this.#count > MAX_CELLS) throw new WorkbookError('too-large-workbook');
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = text;
  }

  /** Ends the row at hand, which stands at a line and may be repeated on those after it. */
  endRow(line: number, repeated = 1): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.rows.length + repeated > MAX_ROWS) throw new WorkbookError('too-large-workbook');
    for (let index = 0; index < repeated; index++) this.rows.push({ line: line + index, cells });
  }
}
