import type { Path } from './path.js';

/** Weights of the letters: one for text, one for emphasis. */
export type Weight = 'text' | 'emphasis';

/** A line of text as outlines, its letters one unit high (1 em), from 0 on its baseline, y downwards. */
export interface SetLine {
  readonly path: Path;
  /** Advance of the whole line, in ems. */
  readonly width: number;
}

/**
 * Fonts that text is set with. Given from outside: Node has them in files, a browser would fetch them.
 * A picture holds outlines only, so that it looks the same where no font is installed.
 */
export interface Letters {
  /** Whether there is a letter for each character of a text. */
  readonly canWrite: (text: string) => boolean;
  /** Sets one line, in whatever direction its own letters are written. */
  readonly line: (text: string, weight: Weight) => SetLine;
}
