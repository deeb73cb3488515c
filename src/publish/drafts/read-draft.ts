import type { AnyRecord } from '../../model/datasets.js';
import type { RecordIssue } from '../../model/issues.js';
import { readRecord } from '../../model/read-record.js';
import { checkDraft } from '../checks/check-draft.js';
import type { IssueLog } from '../report/issue-log.js';
import type { ChildLine, Draft } from '../draft.js';
import type { JoinedLines } from './join-children.js';
import { locate } from './locate.js';

type Lists = Map<string, (ChildLine | undefined)[]>;

/**
 * Checks and validates a draft: the record, or nothing when it is rejected. Each issue gets the file, line and column
 * that the bad value came from, with the words of the cell; every line that joined the draft gets its fate.
 */
export function readDraft(draft: Draft, joined: JoinedLines, log: IssueLog): AnyRecord | undefined {
  const lines = joined.get(draft) ?? new Map<string, readonly (ChildLine | undefined)[]>();
  checkDraft(draft, lines, log);
  const alive: Lists = new Map([...lines].map(([path, list]) => [path, [...list]]));
  const { record, issues } = readRecord(draft.dataset, { ...draft.raw, id: draft.id });
  for (const issue of issues) {
    const place = locate(draft, issue.path ?? '', alive);
    const line = takeOut(issue, alive);
    log.add({ ...issue, ...place, ...(line ? lostLine(issue, line) : isUndated(issue) ? { code: 'no-date' } : {}) });
  }
  draft.fate = record === undefined ? 'rejected' : 'published';
  for (const line of [...lines.values()].flat()) {
    if (line === undefined || line.fate !== undefined) continue;
    line.fate = draft.fate;
    if (record === undefined)
      log.addAt(line.origin, { code: 'rejected-parent', outcome: 'rejected', value: line.parent });
  }
  return record && withoutEmpty(record);
}

/** A list, or an object, that lost all that it held says nothing. */
function withoutEmpty(record: AnyRecord): AnyRecord {
  const kept = Object.entries(record).filter(
    ([, value]) => typeof value !== 'object' || value === null || Object.keys(value as object).length > 0,
  );
  return Object.fromEntries(kept) as AnyRecord;
}

/** The model takes list items out as it goes: positions after them shift, and their line, which is returned, is lost. */
function takeOut(issue: RecordIssue, alive: Lists): ChildLine | undefined {
  const [, list = '', index = ''] = /^([^.[]+)\[(\d+)\]$/.exec(issue.path ?? '') ?? [];
  const [line] = alive.get(list)?.splice(Number(index), 1) ?? [];
  if (line) line.fate = 'rejected';
  return line;
}

/** A whole line that is lost is an error, and what a line of cells lacks is a value, not a type. */
function lostLine({ code }: RecordIssue, line: ChildLine): Partial<RecordIssue> {
  return { outcome: 'rejected', code: code === 'wrong-type' ? 'missing-field' : code, value: line.parent };
}

const isUndated = ({ outcome, path }: RecordIssue): boolean => outcome === 'rejected' && path === 'occurrences';
