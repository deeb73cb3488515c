import type { RecordIssue } from '../../model/issues.js';
import { placeOf } from '../report/issue-log.js';
import type { ChildLine, Draft, Origin } from '../draft.js';

/** Lines that stand in a draft's lists, by the path of the list. Items of the draft's own row are `undefined`. */
export type LineLists = ReadonlyMap<string, readonly (ChildLine | undefined)[]>;

/** File, line, column and words of the cell that a field of a draft comes from. */
export function locate(draft: Draft, path: string, lines: LineLists = new Map()): Partial<RecordIssue> {
  const [, list = '', index = '', rest = ''] = /^([^.[]+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const line = lines.get(list)?.[Number(index)];
  const about = { dataset: draft.dataset, path, ...(draft.id === undefined ? {} : { id: draft.id }) };
  return line
    ? { ...about, ...placeOf(line.origin), ...cellOf(line.origin, rest) }
    : { ...about, ...placeOf(draft.origin), ...cellOf(draft.origin, path) };
}

/** The cell of a path: its own column, or that of the list that holds it (`countries[1]` → `countries`). */
function cellOf(origin: Origin, path: string): Partial<RecordIssue> {
  const found = [path.replace(/\[(\d+)\]/g, '.$1'), path.replace(/\[\d+\]/g, '')]
    .map((column) => origin.cellAt?.(column))
    .find((cell) => cell !== undefined);
  return found === undefined
    ? {}
    : { column: found.heading, ...(found.cell === '' ? {} : { value: found.cell.slice(0, 120) }) };
}
