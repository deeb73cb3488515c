import type { IssueCode } from '../messages/issues.fr.js';
import type { IssueOutcome } from '../model/issues.js';

/** Something to say about a value: the place is added by whoever knows it. */
export interface Note {
  readonly code: IssueCode;
  readonly outcome: IssueOutcome;
  readonly value?: string;
  readonly corrected?: string;
}

/** Takes a note. */
export type TakeNote = (note: Note) => void;
