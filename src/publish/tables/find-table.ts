import { foldHeading } from '../../csv/fold-heading.js';
import { tables } from './columns.js';
import type { Table } from './table.js';

/** Longest names first, so that `appels-a-projets` is not taken for something shorter. */
const names: readonly (readonly [name: string, table: Table])[] = tables
  .flatMap((table) => table.names.map((name) => [foldHeading(name), table] as const))
  .sort(([a], [b]) => b.length - a.length);

const events = tables.find(({ dataset, parent }) => dataset === 'events' && parent === undefined);

/**
 * The table that a file holds, by its name: `projets.csv`, `Projets 2024.csv`, `2026/agenda-automne.csv`; that of events
 * for any agenda (`.ics`). `undefined` for other files.
 */
export function findTable(path: string): Table | undefined {
  if (/\.ics$/i.test(path)) return events;
  const folded = foldHeading(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  return names.find(([name]) => folded === name || folded.startsWith(`${name} `))?.[1];
}
