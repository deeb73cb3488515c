import type { Language } from '../../messages/language.js';
import { type RecordIssue, shorten } from '../../model/issues.js';
import { maskPersonal } from '../../privacy/personal-data.js';
import type { Origin } from '../draft.js';
import type { Note } from '../../cells/note.js';

/** Issues of one kind, in one column of one file, beyond which they are counted but not listed. */
export const MAX_LISTED = 500;

/** Everything that could not be taken as it was, in the order in which it was met. */
export class IssueLog {
  /** Language of the report. */
  readonly language: Language;
  readonly #issues: RecordIssue[] = [];
  readonly #counts = new Map<string, number>();

  constructor(language: Language = 'fr') {
    this.language = language;
  }

  /** Issues listed: the first {@link MAX_LISTED} of each code, file and column. */
  get issues(): readonly RecordIssue[] {
    return this.#issues;
  }

  /** How many there are of each kind, listed or not. */
  get groups(): readonly { readonly issue: RecordIssue; readonly count: number }[] {
    const first = new Map<string, RecordIssue>();
    for (const issue of this.#issues) if (!first.has(keyOf(issue))) first.set(keyOf(issue), issue);
    return [...first].map(([key, issue]) => ({ issue, count: this.#counts.get(key) ?? 0 }));
  }

  add(given: RecordIssue): void {
    // Where there is a file, the value is no part of the key: what is only counted costs nothing more.
    const issue = given.source === undefined ? withoutPersonalData(given) : given;
    const key = keyOf(issue);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= MAX_LISTED) this.#issues.push(withoutPersonalData(issue));
  }

  /** Adds a note about a place of a file. */
  addAt(origin: Origin, note: Note, about: Partial<RecordIssue> = {}): void {
    this.add({
      ...about,
      ...placeOf(origin),
      code: note.code,
      outcome: note.outcome,
      ...(note.value === undefined ? {} : { value: shorten(maskPersonal(note.value).text) }),
      ...(note.corrected === undefined ? {} : { corrected: shorten(note.corrected) }),
    });
  }
}

/** A report is sent on: what it shows of a cell holds no personal data either. */
function withoutPersonalData(issue: RecordIssue): RecordIssue {
  const { value, corrected } = issue;
  return {
    ...issue,
    ...(value === undefined ? {} : { value: maskPersonal(value).text }),
    ...(corrected === undefined ? {} : { corrected: maskPersonal(corrected).text }),
  };
}

/** What issues of one kind have in common: the reason, the file (or the value, outside files), the dataset, the field. */
export type IssueKind = Pick<RecordIssue, 'code' | 'outcome' | 'dataset' | 'source' | 'value' | 'column' | 'path'>;

/** The kind of an issue; places in lists do not count. */
export function kindOf({ code, outcome, dataset, source, value, column, path }: IssueKind): IssueKind {
  return {
    code,
    outcome,
    ...(dataset === undefined ? {} : { dataset }),
    ...(source === undefined ? value !== undefined && { value } : { source }),
    ...(column === undefined ? path !== undefined && { path: path.replace(/\[\d+\]/g, '[]') } : { column }),
  };
}

/** Tells kinds of issues apart. */
export const keyOf = (issue: IssueKind): string => JSON.stringify(kindOf(issue));

/** The place of an origin, as issues write it. */
export function placeOf({ file, line, index }: Origin): Partial<RecordIssue> {
  return { source: file, ...(line === undefined ? {} : { line }), ...(index === undefined ? {} : { index }) };
}

/** The place of an origin in words that need no language: `projets.csv:12`, `projects.json#3`. */
export function placeText({ file, line, index }: Origin): string {
  return line === undefined ? `${file}#${(index ?? 0) + 1}` : `${file}:${line}`;
}
