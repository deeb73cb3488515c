import { foldHeading } from '../../csv/fold-heading.js';
import { tables } from '../tables/columns.js';
import { findTable } from '../tables/find-table.js';
import type { Table } from '../tables/table.js';
import type { FileMapping, Mapping } from './mapping.js';

/** Finds the table that a file, or a sheet (`suivi.xlsx/2024`), holds. */
export type FindTable = (path: string) => Table | undefined;

/** Finds tables by a mapping first, then by their names. */
export function mappedTables({ files }: Mapping): FindTable {
  const mapped = Object.entries(files).map(([pattern, file]) => ({ fits: patternOf(pattern), table: tableOf(file) }));
  return (path) => mapped.find(({ fits }) => fits.test(path.normalize('NFC')))?.table ?? findTable(path);
}

/** `suivi*.xlsx/2024`: `*` stands for anything. */
function patternOf(pattern: string): RegExp {
  const parts = pattern
    .normalize('NFC')
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`, 'iu');
}

/** A table with the headings of a file. */
function tableOf({ table: name, columns = {}, constants = {} }: FileMapping): Table | undefined {
  const table = tables.find(({ names }) => names[0] === name);
  if (table === undefined) return undefined;
  return {
    ...table,
    meanings: new Map(Object.entries(columns).map(([heading, meaning]) => [foldHeading(heading), meaning ?? ''])),
    constants: new Map(Object.entries(constants).map(([field, value]) => [field, String(value)])),
  };
}
