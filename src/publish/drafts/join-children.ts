import { canonical } from '../../model/fingerprint.js';
import type { RecordIndexes } from '../links/resolve-links.js';
import type { IssueLog } from '../report/issue-log.js';
import type { ChildLine, Draft } from '../draft.js';

/** Lines that joined a draft's lists, in order: position in the list by path, `funding` → [line, …]. */
export type JoinedLines = ReadonlyMap<Draft, ReadonlyMap<string, readonly (ChildLine | undefined)[]>>;

/**
 * Adds each line to the record that it names. A line whose record is not found is rejected; the same line twice is
 * merged. Lines of dates complete the event's own row: a row without a date lends its place to them.
 */
export function joinChildren(lines: readonly ChildLine[], indexes: RecordIndexes, log: IssueLog): JoinedLines {
  const joined = new Map<Draft, Map<string, (ChildLine | undefined)[]>>();
  for (const line of lines) {
    if (line.fate !== undefined) continue;
    const parent = indexes[line.dataset].find(line.parent);
    if (parent === undefined || parent === 'ambiguous' || line.parent === '') {
      line.fate = 'rejected';
      const code = parent === 'ambiguous' ? 'ambiguous-parent' : 'unknown-parent';
      log.addAt(line.origin, { code, outcome: 'rejected', value: line.parent }, { dataset: line.dataset });
      continue;
    }
    addLine(parent, line, joined, log);
  }
  return joined;
}

function addLine(
  parent: Draft,
  line: ChildLine,
  joined: Map<Draft, Map<string, (ChildLine | undefined)[]>>,
  log: IssueLog,
): void {
  const paths = joined.get(parent) ?? new Map<string, (ChildLine | undefined)[]>();
  joined.set(parent, paths);
  const own = listAt(parent, line.path);
  const origins = paths.get(line.path) ?? own.map(() => undefined);
  paths.set(line.path, origins);

  const double = own.findIndex((item) => canonical(item) === canonical(line.raw));
  if (double >= 0 && (origins[double] !== undefined || line.path === 'occurrences')) {
    line.fate = 'merged';
    const corrected = `${parent.origin.file}:${(origins[double] ?? parent).origin.line ?? ''}`;
    log.addAt(line.origin, { code: 'identical-duplicate', outcome: 'merged', value: line.parent, corrected });
    return;
  }
  const [first] = own;
  if (line.path === 'occurrences' && first !== undefined && first.start === undefined && origins[0] === undefined) {
    own[0] = { ...first, ...line.raw };
    origins[0] = line;
  } else {
    const lent = line.path === 'occurrences' && line.raw.place === undefined ? first?.place : undefined;
    own.push(lent === undefined ? line.raw : { ...line.raw, place: lent });
    origins.push(line);
  }
  parent.raw[line.path] = own;
}

function listAt(draft: Draft, path: string): Record<string, unknown>[] {
  const list: unknown = draft.raw[path];
  return Array.isArray(list) ? [...(list as Record<string, unknown>[])] : [];
}
