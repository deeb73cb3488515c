import type { IssueCode } from '../messages/issues.fr.js';
import { type IssueOutcome, type RecordIssue, shorten } from '../model/issues.js';
import { maskPersonal } from '../privacy/personal-data.js';

/** Issues of one code beyond which they are counted and not listed. */
const MAX_LISTED = 100;

/** Something to say about a line. */
export interface Note {
  readonly code: IssueCode;
  readonly outcome: IssueOutcome;
  readonly line?: number;
  readonly path?: string;
  readonly value?: string;
  readonly corrected?: string;
}

/** Everything that could not be taken as it was, in the order in which it was met. No personal data is repeated. */
export class Notes {
  readonly #issues: RecordIssue[] = [];
  readonly #counts = new Map<IssueCode, number>();
  readonly #once = new Set<string>();

  add({ value, ...note }: Note): void {
    const count = (this.#counts.get(note.code) ?? 0) + 1;
    this.#counts.set(note.code, count);
    if (count > MAX_LISTED) return;
    const shown = value === undefined ? {} : { value: shorten(maskPersonal(value).text) };
    this.#issues.push({ dataset: 'events', ...note, ...shown });
  }

  /** Adds a note whose code and value were not met yet: a category or a zone is told once a file. */
  addOnce(note: Note): void {
    const key = `${note.code} ${note.value ?? ''}`;
    if (this.#once.has(key)) return;
    this.#once.add(key);
    this.add(note);
  }

  /** The issues; for what was not listed, how many more there are. */
  get issues(): readonly RecordIssue[] {
    const more = [...this.#counts].flatMap(([code, count]): RecordIssue[] =>
      count <= MAX_LISTED
        ? []
        : [
            {
              dataset: 'events',
              code: 'more-issues',
              outcome: 'left-out',
              value: String(count - MAX_LISTED),
              path: code,
            },
          ],
    );
    return [...this.#issues, ...more];
  }
}
