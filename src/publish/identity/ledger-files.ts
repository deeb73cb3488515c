import { type DatasetName, datasetNames } from '../../model/datasets.js';
import type { FileReading } from '../drafts/read-files.js';
import type { IssueLog } from '../report/issue-log.js';
import { findTable } from '../tables/find-table.js';
import type { Fate } from '../draft.js';
import { isDerived } from './identify-all.js';
import type { Ledger, LedgerFile } from './ledger.js';

/** A dataset may lose this share of its records in one publication; more looks like a lost file. */
const MAX_LOSS = 0.2;

/** A dataset, or a table that completes it, that loses more than a publication usually does. */
export interface Loss {
  readonly dataset: DatasetName;
  /** Name of the table, when what is lost are the lines of one that completes the dataset. */
  readonly table?: string;
  readonly before: number;
  readonly lost: number;
  /** Files that gave more lines to the former publication. */
  readonly files: readonly { readonly path: string; readonly before: number; readonly now: number }[];
}

/** What each table file gave: the next publication can tell which one is missing. */
export function filesOf(
  readings: readonly FileReading[],
  ...lists: readonly (readonly { readonly origin: { readonly file: string }; readonly fate?: Fate }[])[]
): readonly LedgerFile[] {
  const lines = new Map<string, number>();
  for (const { origin, fate } of lists.flat())
    if (fate !== 'rejected') lines.set(origin.file, (lines.get(origin.file) ?? 0) + 1);
  return readings.flatMap(({ path, table }) => {
    const dataset = table === undefined ? undefined : findTable(path)?.dataset;
    return table === undefined || dataset === undefined ? [] : [{ path, table, dataset, lines: lines.get(path) ?? 0 }];
  });
}

/** Tells the tables that gave lines to the former publication and give none to this one, unless others took over. */
export function noteMissingTables(former: Ledger, next: Ledger, readings: readonly FileReading[], log: IssueLog): void {
  const present = new Set(readings.map(({ path }) => path));
  for (const { path, table, dataset, lines } of former.files ?? []) {
    if (lines === 0 || linesOf(next, path) > 0 || linesOfTable(next, table) >= linesOfTable(former, table)) continue;
    const code = present.has(path) ? 'emptied-table' : 'missing-table';
    log.addAt({ file: path }, { code, outcome: 'left-out', value: String(lines) }, { dataset });
  }
}

/** Datasets that lose more than a fifth of their records, and tables of lines that lose them all. */
export function lossesOf(former: Ledger, next: Ledger): readonly Loss[] {
  const shrunk = (former.files ?? [])
    .map((file) => ({ ...file, before: file.lines, now: linesOf(next, file.path) }))
    .filter(({ before, now }) => now < before);
  const named = (files: typeof shrunk): Loss['files'] => files.map(({ path, before, now }) => ({ path, before, now }));
  const isOwn = ({ path }: LedgerFile): boolean => findTable(path)?.parent === undefined;
  const records = datasetNames.flatMap((dataset): readonly Loss[] => {
    const live = (former.datasets[dataset] ?? []).filter((entry) => entry.change !== 'removed' && !isDerived(entry));
    const removed = new Set(
      (next.datasets[dataset] ?? []).flatMap(({ id, change }) => (change === 'removed' ? id : [])),
    );
    const lost = live.filter(({ id }) => removed.has(id)).length;
    if (lost <= live.length * MAX_LOSS) return [];
    const files = named(shrunk.filter((file) => file.dataset === dataset && isOwn(file)));
    return [{ dataset, before: live.length, lost, files }];
  });
  const tables = new Map(shrunk.filter((file) => !isOwn(file)).map(({ table, dataset }) => [table, dataset]));
  const lines = [...tables].flatMap(([table, dataset]): readonly Loss[] => {
    const before = linesOfTable(former, table);
    if (linesOfTable(next, table) > 0) return [];
    return [{ dataset, table, before, lost: before, files: named(shrunk.filter((file) => file.table === table)) }];
  });
  return [...records, ...lines];
}

const linesOf = ({ files = [] }: Ledger, path: string): number => files.find((file) => file.path === path)?.lines ?? 0;

const linesOfTable = ({ files = [] }: Ledger, name: string): number =>
  files.reduce((sum, { table, lines }) => sum + (table === name ? lines : 0), 0);
