import type { CliMessages } from '../messages/cli.js';
import { datasetNames } from '../model/datasets.js';
import { keyOf } from '../publish/report/issue-log.js';
import type { DatasetCounts, IssueGroup, PublicationReport, ReportedIssue } from '../publish/report/report.js';
import { dayInWords } from '../messages/day-in-words.js';
import { printable } from './terminal.js';

/** Groups of issues shown, and examples of each: the rest is in the report. */
const SHOWN_GROUPS = 25;
const SHOWN_EXAMPLES = 3;

/** What a person reads after a publication: counts, then what is wrong, worst first. */
export function summaryText(report: PublicationReport, out: string, reportPath: string, messages: CliMessages): string {
  const words = messages.publish;
  const serious = report.groups.filter(({ severity }) => severity !== 'note');
  const shown = serious.slice(0, SHOWN_GROUPS).map((group) => groupText(group, report.issues, messages));
  const hidden = serious.length - shown.length;
  const lines = [
    words.done(out),
    '',
    countsTable(report, messages),
    '',
    ...badgeLines(report, messages),
    ...(serious.length === 0 ? [words.nothing] : shown),
    ...(hidden > 0 ? [words.more(hidden)] : []),
    ...(report.summary.notes > 0 ? [words.notes(report.summary.notes)] : []),
    words.report(reportPath),
  ];
  return `${lines.join('\n')}\n`;
}

function badgeLines({ badges, language }: PublicationReport, { badge: words }: CliMessages): readonly string[] {
  if (!badges) return [];
  return [
    words.counts(badges.signed, badges.withdrawn),
    words.listsUntil(dayInWords(new Date(badges.listsUntil), language)),
    '',
  ];
}

function countsTable({ datasets, summary }: PublicationReport, { publish: words }: CliMessages): string {
  const row = (name: string, { read, published, rejected, merged, derived, ...changes }: DatasetCounts): string[] => [
    name,
    ...[read, published, rejected, merged, derived, changes.added, changes.changed, changes.removed].map(String),
  ];
  const rows = [
    [...words.columns],
    ...datasetNames.map((name) => row(words.datasets[name], datasets[name])),
    row(words.total, summary),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function groupText(group: IssueGroup, issues: readonly ReportedIssue[], { publish: words }: CliMessages): string {
  const examples = issues.filter((issue) => keyOf(issue) === keyOf(group));
  const title = `${words.severities[group.severity]} × ${group.count} – ${group.reason}`;
  return [
    title,
    ...examples.slice(0, SHOWN_EXAMPLES).map((issue) => `    ${placeOf(issue, words)}`),
    ...(group.count > SHOWN_EXAMPLES ? [`    ${words.more(group.count - SHOWN_EXAMPLES)}`] : []),
    `  → ${group.remedy}`,
    '',
  ].join('\n');
}

function placeOf(issue: ReportedIssue, words: CliMessages['publish']): string {
  const place = [
    issue.source,
    issue.line === undefined ? undefined : `${words.line} ${issue.line}`,
    issue.line === undefined && issue.index !== undefined ? `${words.item} ${issue.index + 1}` : undefined,
    issue.column === undefined ? issue.path : `${words.column} ${issue.column}`,
  ].filter((part) => part !== undefined);
  const value = issue.value === undefined || issue.value === '' ? '' : ` : « ${issue.value} »`;
  return printable(place.join(', ') + value + (issue.corrected === undefined ? '' : ` → ${issue.corrected}`));
}
