import { readDate } from '../cells/read-date.js';
import type { TakeNote } from '../cells/note.js';

/** Days between which a grant is paid, with the precision they are written with. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

/** A date of a cell; what is none is left out and told. */
export function dateOf(text: string, note: TakeNote): string | undefined {
  const read = readDate(text);
  if (read === undefined) note({ code: 'invalid-date', outcome: 'left-out', value: text });
  else if (read.isGuess) note({ code: 'date-guess', outcome: 'corrected', value: text, corrected: read.value });
  return read?.value;
}

/** One date, or two with a slash between them: `2026-03-12/2027-03-11`, and what producers write instead of the slash. */
export function periodOf(text: string, note: TakeNote): Period {
  const parts = /^(.+?)\s*(?:\/(?=\d{4}[-/])|_| au | - |;|\|)\s*(.+)$/.exec(text.replace(/^du /i, ''));
  if (parts === null) {
    const date = dateOf(text, note);
    return date === undefined ? {} : { start: date, end: date };
  }
  const start = dateOf(parts[1] ?? '', note);
  const end = dateOf(parts[2] ?? '', note);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}
