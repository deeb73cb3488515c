import { kitWords } from '../words.js';
import type { BadgeContent } from '../badge-content.js';
import { type Drawing, screenPalette as palette } from '../drawing.js';
import type { Letters } from '../typeset/letters.js';
import { rectangle } from '../typeset/path.js';
import { seal } from './seal.js';
import { type Block, setBlock } from './set-block.js';

/** Side of the small badge, px: what it says is read from 120 px. */
export const SMALL = 160;
const MARGIN = 10;

/** The badge where there is little room: its seal, what it is, who supports and when. */
export function badgeSmall(content: BadgeContent, letters: Letters): Drawing {
  const { publisher, period, claim, demonstration, state } = content;
  const isWithdrawn = state === 'withdrawn';
  const line = {
    x: MARGIN,
    width: SMALL - MARGIN * 2,
    align: 'middle',
    lines: 1,
    weight: 'text',
    size: 14,
    least: 11,
    colour: palette.text,
  } as const satisfies Partial<Block>;
  const name = {
    ...line,
    y: 84,
    text: isWithdrawn ? claim.name : publisher,
    weight: 'emphasis',
    lines: 3,
    height: 46,
    size: 20,
    least: 11,
    leading: 1.08,
    colour: isWithdrawn ? palette.text : palette.accent,
  } as const;
  return {
    width: SMALL,
    height: SMALL,
    title: content.alternative,
    language: content.language,
    marks: [
      {
        path: rectangle(0.5, 0.5, SMALL - 1, SMALL - 1, 8),
        fill: palette.surface,
        stroke: { colour: palette.line, width: 1 },
      },
      ...seal(state, { x: SMALL / 2, y: 36, r: 26 }, palette),
      ...setBlock(letters, { ...line, y: 66, text: kitWords[content.language].attestation }).marks,
      ...setBlock(letters, name).marks,
      ...setBlock(letters, {
        ...line,
        y: 136,
        size: 13,
        least: 9,
        text: demonstration ?? (isWithdrawn ? publisher : period),
      }).marks,
    ],
  };
}
