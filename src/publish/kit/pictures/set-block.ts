import type { Mark } from '../drawing.js';
import { LEADING, type TextBox, fitText } from '../typeset/fit-text.js';
import type { Letters } from '../typeset/letters.js';
import { joined, placed } from '../typeset/path.js';
import { textDirection } from '../typeset/text-runs.js';

/** A text, the room it has and how it is drawn. */
export interface Block extends TextBox {
  readonly colour: string;
  /** Left of the room, top of the first line. */
  readonly x: number;
  readonly y: number;
  /** Where lines begin; a text from right to left begins at the other side. */
  readonly align?: 'start' | 'middle' | 'end';
}

/** A text that is drawn, and where the next one may begin. */
export interface SetBlock {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Height of letters with accents over the baseline, in sizes. */
const RISE = 0.92;

/** Sets a text in its room, one mark for all its lines; nothing when there is no text. */
export function setBlock(letters: Letters, block: Block): SetBlock {
  const { text, x, y, width, weight, colour, leading = LEADING } = block;
  if (text === '') return { marks: [], bottom: y };
  const { lines, size } = fitText(letters, block);
  const set = lines.map((line, index) => {
    const { path, width: ems } = letters.line(line, weight);
    const room = width - ems * size;
    return placed(path, x + room * shareBefore(line, block.align), y + size * (RISE + index * leading), size);
  });
  return {
    marks: [{ path: joined(set), fill: colour, means: { text } }],
    bottom: y + size * leading * lines.length,
  };
}

/** Share of the free room that stands before a line. */
function shareBefore(line: string, align: Block['align'] = 'start'): number {
  if (align === 'middle') return 0.5;
  return (align === 'end') === (textDirection(line) === 'ltr') ? 1 : 0;
}
