import type { BadgeContent } from '../badge-content.js';
import { type Drawing, screenPalette as palette } from '../drawing.js';
import type { Letters } from '../typeset/letters.js';
import { polyline, rectangle } from '../typeset/path.js';
import { seal } from './seal.js';
import { setBlock } from './set-block.js';

/** Side of the picture for social networks, px. */
export const SQUARE = 1080;
const MARGIN = 90;
const MIDDLE = SQUARE / 2;

/** The badge in a square, for social networks: read in a hand, at the size of a stamp, so few words and large. */
export function badgeSquare(content: BadgeContent, letters: Letters): Drawing {
  const {
    claim,
    title,
    holder = '',
    statement,
    attestation,
    stateAt,
    address = '',
    demonstration = '',
    state,
  } = content;
  const box = { x: MARGIN, width: SQUARE - MARGIN * 2, align: 'middle' } as const;
  const lead = setBlock(letters, {
    ...box,
    y: 318,
    text: claim.lead,
    weight: 'text',
    lines: 1,
    size: 50,
    least: 32,
    colour: palette.text,
  });
  const name = setBlock(letters, {
    ...box,
    y: lead.bottom,
    text: claim.name,
    weight: 'emphasis',
    lines: 3,
    height: 604 - lead.bottom,
    size: 124,
    least: 40,
    leading: 1.04,
    colour: state === 'withdrawn' ? palette.text : palette.accent,
  });
  const named = setBlock(letters, {
    ...box,
    y: 646,
    text: title,
    weight: 'emphasis',
    lines: 3,
    height: holder === '' ? 176 : 122,
    size: 50,
    least: 34,
    colour: palette.text,
  });
  const led = setBlock(letters, {
    ...box,
    y: named.bottom + 4,
    text: holder,
    weight: 'text',
    lines: 1,
    size: 40,
    least: 30,
    colour: palette.text,
  });
  const stated = setBlock(letters, {
    ...box,
    y: 838,
    text: statement,
    weight: 'emphasis',
    lines: 1,
    size: 44,
    least: 30,
    colour: state === 'withdrawn' ? palette.text : palette.accent,
  });
  const foot = setBlock(letters, {
    ...box,
    y: 904,
    text: [attestation, stateAt].join(' · '),
    weight: 'text',
    lines: 1,
    size: 34,
    least: 26,
    colour: palette.muted,
  });
  const where = setBlock(letters, {
    ...box,
    y: foot.bottom + 6,
    text: address,
    weight: 'text',
    lines: 2,
    size: 32,
    least: 22,
    colour: palette.muted,
  });
  const warning = setBlock(letters, {
    ...box,
    y: 22,
    text: demonstration,
    weight: 'text',
    lines: 1,
    size: 32,
    least: 26,
    colour: palette.muted,
  });
  return {
    width: SQUARE,
    height: SQUARE,
    title: content.alternative,
    language: content.language,
    marks: [
      { path: rectangle(0, 0, SQUARE, SQUARE), fill: palette.surface },
      ...seal(state, { x: MIDDLE, y: 186, r: 112 }, palette),
      ...lead.marks,
      ...name.marks,
      { path: polyline([MIDDLE - 60, 624], [MIDDLE + 60, 624]), stroke: { colour: palette.accent, width: 4 } },
      ...named.marks,
      ...led.marks,
      ...stated.marks,
      ...foot.marks,
      ...where.marks,
      ...warning.marks,
    ],
  };
}
