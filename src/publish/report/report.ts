import { describeIssue } from '../../messages/describe-issue.js';
import type { Language } from '../../messages/language.js';
import { type DatasetName, datasetNames } from '../../model/datasets.js';
import { type IssueSeverity, type RecordIssue, severityOf } from '../../model/issues.js';
import type { FileReading } from '../drafts/read-files.js';
import type { Ledger } from '../identity/ledger.js';
import type { ChildLine, Draft, Fate } from '../draft.js';
import { type ChangeCounts, changeCounts } from './change-counts.js';
import { byCodeUnits } from '../outputs/encode.js';
import { type IssueKind, type IssueLog, kindOf } from './issue-log.js';

/** What became of what was read: `read` = `published` + `rejected` + `merged`, always. */
export interface Counts {
  readonly read: number;
  readonly published: number;
  readonly rejected: number;
  readonly merged: number;
}

/** Counts of a dataset. `derived` records come from others (deadlines of calls) and were not read. */
export interface DatasetCounts extends Counts, ChangeCounts {
  readonly derived: number;
}

/** A file of the agent's folder. Lines of a table that completes another one are counted here only. */
export interface FileReport extends FileReading, Counts {
  /** What was lost of it, the file itself included when it cannot be read. */
  readonly errors: number;
}

/** An issue with its words, in the language of the report. */
export interface ReportedIssue extends RecordIssue {
  readonly severity: IssueSeverity;
  readonly reason: string;
  readonly remedy: string;
}

/** Issues of one kind, in one column of one file. */
export interface IssueGroup extends IssueKind {
  readonly severity: IssueSeverity;
  readonly reason: string;
  readonly remedy: string;
  /** How many, those that are not listed one by one included. */
  readonly count: number;
}

/** What was signed. */
export interface BadgeCounts {
  readonly signed: number;
  /** Those of them that are withdrawn. */
  readonly withdrawn: number;
  /** When the first list of withdrawals ends: to be renewed before. */
  readonly listsUntil: string;
}

/** What a publication read, published and could not take, for whoever publishes. Never part of the site. */
export interface PublicationReport {
  readonly at: string;
  readonly language: Language;
  readonly summary: DatasetCounts & Readonly<Record<`${IssueSeverity}s`, number>>;
  readonly datasets: Readonly<Record<DatasetName, DatasetCounts>>;
  readonly files: readonly FileReport[];
  /** Absent when badges are not signed. */
  readonly badges?: BadgeCounts;
  /** Worst first, then the most frequent. */
  readonly groups: readonly IssueGroup[];
  /** One by one, in the order of the files, at most 500 of a group. */
  readonly issues: readonly ReportedIssue[];
}

/** What a report is made from. */
export interface ReportInput {
  readonly at: string;
  readonly language: Language;
  readonly readings: readonly FileReading[];
  readonly drafts: readonly Draft[];
  /** Lines that belong to records of another table, or to none. */
  readonly lines: readonly Pick<ChildLine, 'origin' | 'fate'>[];
  readonly derived: Readonly<Partial<Record<DatasetName, number>>>;
  /** The ledger after this publication. */
  readonly ledger: Ledger;
  readonly badges?: BadgeCounts | undefined;
  readonly log: IssueLog;
}

const SEVERITIES: readonly IssueSeverity[] = ['error', 'warning', 'note'];

/**
 * Builds the report.
 * @throws {Error} when something that was read has no fate: that would be a loss in silence.
 */
export function buildReport({
  at,
  language,
  readings,
  drafts,
  lines,
  derived,
  ledger,
  badges,
  log,
}: ReportInput): PublicationReport {
  const byFile = new Map<string, { readonly fate?: Fate }[]>(readings.map(({ path }) => [path, []]));
  for (const item of [...drafts, ...lines]) byFile.get(item.origin.file)?.push(item);
  const byDataset = new Map<DatasetName, Draft[]>(datasetNames.map((name) => [name, []]));
  for (const draft of drafts) byDataset.get(draft.dataset)?.push(draft);

  const datasets = Object.fromEntries(
    datasetNames.map((name) => [
      name,
      {
        ...count(byDataset.get(name) ?? [], name),
        derived: derived[name] ?? 0,
        ...changeCounts(ledger.datasets[name] ?? [], at),
      },
    ]),
  ) as Record<DatasetName, DatasetCounts>;
  const groups = log.groups
    .map(({ issue, count: total }): IssueGroup => ({
      ...kindOf(issue),
      severity: severityOf(issue),
      ...describeIssue(issue, language),
      count: total,
    }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
  const total = (severity: IssueSeverity): number =>
    groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  return {
    at,
    language,
    summary: {
      ...count(drafts, 'summary'),
      derived: Object.values(datasets).reduce((sum, { derived: some }) => sum + some, 0),
      ...changeCounts(Object.values(ledger.datasets).flat(), at),
      errors: total('error'),
      warnings: total('warning'),
      notes: total('note'),
    },
    datasets,
    files: readings.map((reading) => ({
      ...reading,
      ...count(byFile.get(reading.path) ?? [], reading.path),
      errors: groups.reduce((sum, group) => sum + (isErrorOf(reading.path, group) ? group.count : 0), 0),
    })),
    ...(badges ? { badges } : {}),
    groups,
    issues: [...log.issues]
      .sort(byPlace)
      .map((issue) => ({ ...issue, severity: severityOf(issue), ...describeIssue(issue, language) })),
  };
}

const isErrorOf = (path: string, { source, severity }: IssueGroup): boolean => source === path && severity === 'error';

function byPlace(a: RecordIssue, b: RecordIssue): number {
  return byCodeUnits(a.source ?? '\uffff', b.source ?? '\uffff') || (a.line ?? a.index ?? 0) - (b.line ?? b.index ?? 0);
}

function count(items: readonly { readonly fate?: Fate }[], what: string): Counts {
  const counts = { read: items.length, published: 0, rejected: 0, merged: 0 };
  for (const { fate } of items) if (fate !== undefined) counts[fate]++;
  if (counts.read !== counts.published + counts.rejected + counts.merged)
    throw new Error(`${what}: ${JSON.stringify(counts)}: something was read and has no fate`);
  return counts;
}
