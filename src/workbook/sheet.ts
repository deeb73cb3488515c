import type { CsvRow } from '../csv/parse-csv.js';

/** Cells that are shown as one: positions from 0, ends included. */
export interface MergedCells {
  /** Line numbers, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A cell whose value could not be had. */
export interface SheetProblem {
  /** The formula failed (`#N/A`), or no software has calculated it yet. */
  readonly code: 'formula-error' | 'uncalculated-formula';
  readonly line: number;
  /** Position of the column, from 0. */
  readonly column: number;
  readonly value: string;
}

/** A sheet of a workbook: its cells as a CSV file would write them, blank rows apart. */
export interface Sheet {
  readonly name: string;
  /** Hidden sheets are named, not read. */
  readonly isHidden: boolean;
  readonly rows: readonly CsvRow[];
  readonly merged: readonly MergedCells[];
  readonly problems: readonly SheetProblem[];
}

/** Rows of a sheet, at most. */
export const MAX_ROWS = 300_000;
/** Columns that are read: no table has as many. */
export const MAX_COLUMNS = 1000;
/** Cells of a workbook that hold something, at most. */
export const MAX_CELLS = 10_000_000;
/** Merged cells, and problems, of a sheet that are kept. */
export const MAX_NOTED = 10_000;
