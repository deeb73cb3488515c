import type { DatasetName } from './datasets.js';

/** What became of a value (or a record) that could not be taken as it was. */
export type IssueOutcome = 'rejected' | 'left-out' | 'corrected' | 'merged' | 'kept' | 'derived';

/** How much an issue matters to whoever publishes: an error loses a record or a value, a warning may, a note does not. */
export type IssueSeverity = 'error' | 'warning' | 'note';

/**
 * Something that could not be read, or was read with a change: where, what, and what was done about it. The words
 * (reason and remedy, French and English) come from the message catalogue: see `describeIssue`.
 */
export interface RecordIssue {
  /** Stable code of the reason (`invalid-date`, `duplicate-id`…). */
  readonly code: string;
  readonly outcome: IssueOutcome;
  readonly dataset?: DatasetName;
  /** Identifier of the record, when it has one. */
  readonly id?: string;
  /** Position of the record in its list, from 0. */
  readonly index?: number;
  /** Field, `funding[2].amount`. */
  readonly path?: string;
  /** The value as it was, shortened to 120 characters. */
  readonly value?: string;
  /** What it became, when `corrected`; what is meant, when a term is proposed. */
  readonly corrected?: string;
  /** File or address it was read from. */
  readonly source?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column heading in a table. */
  readonly column?: string;
}

/** How much an issue matters. */
export function severityOf(issue: RecordIssue): IssueSeverity {
  if (issue.outcome === 'rejected') return 'error';
  return issue.outcome === 'left-out' || issue.outcome === 'kept' ? 'warning' : 'note';
}

/** A value in a few words, for reports: never longer than 120 characters, never an object's internals. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : safeStringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function safeStringify(value: unknown): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    return json ?? String(value);
  } catch {
    return String(value);
  }
}
