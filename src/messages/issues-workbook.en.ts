import type { IssueWords } from './issues.fr.js';
import type { workbookFr } from './issues-workbook.fr.js';

/** Words of the issues about workbooks and their sheets, in English. */
export const workbookEn: Readonly<Record<keyof typeof workbookFr, IssueWords>> = {
  'workbook-file': [
    'This kind of workbook is not read.',
    'Save it as “Excel Workbook (.xlsx)”, “OpenDocument (.ods)” or “CSV UTF-8”.',
  ],
  'old-workbook': [
    'This workbook is in Excel’s former format (.xls): it was not read.',
    'Open it and save it as “Excel Workbook (.xlsx)”.',
  ],
  'encrypted-workbook': ['This workbook is protected by a password: it was not read.', 'Save a copy without password.'],
  'damaged-workbook': [
    'This file is no workbook, or it is damaged: it was not read.',
    'Open it in a spreadsheet and save it again.',
  ],
  'too-large-workbook': [
    'This workbook is out of measure: it was not read.',
    'Delete empty or endlessly repeated rows and columns, or split it into several files.',
  ],
  'hidden-sheet': ({ value = '' }) => [
    `The sheet “${value}” is hidden: it was not read.`,
    'Show it if it is to be published; otherwise do nothing.',
  ],
  'unknown-sheet': ({ value = '' }) => [
    `The sheet “${value}” is no table that is known: it was not read.`,
    'Give it the name of a table (Projets, Événements, Organisations…) if it is to be published.',
  ],
  'formula-error': [
    'The formula of this cell is in error: the cell is taken for empty.',
    'Correct the formula, or replace it with its value.',
  ],
  'uncalculated-formula': [
    'The formula of this cell was never calculated: the cell is taken for empty.',
    'Open the workbook in a spreadsheet and save it, or replace the formula with its value.',
  ],
  'merged-cells': [
    'Cells are merged over several rows: only the first row has the value.',
    'Unmerge these cells and copy the value to each row.',
  ],
  'above-headings': ['This row stands above the headings: it is not read.', 'Do nothing if it is a title or a note.'],
};
