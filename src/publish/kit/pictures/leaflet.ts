import type { BadgeContent } from '../badge-content.js';
import { type Drawing, type Mark, type Palette, screenPalette } from '../drawing.js';
import type { Letters } from '../typeset/letters.js';
import { polyline, rectangle } from '../typeset/path.js';
import { qrMark } from './qr-mark.js';
import { seal } from './seal.js';
import { setBlock } from './set-block.js';

/** ISO A6, millimetres. */
export const A6 = { width: 105, height: 148 } as const;
const MARGIN = 10;
const WIDTH = A6.width - MARGIN * 2;
const QR = 30;

/** The badge to print and pin up: a card of A6 with the code that leads to its verification page. Units are millimetres. */
export function badgeLeaflet(content: BadgeContent, letters: Letters, palette: Palette = screenPalette): Drawing {
  return {
    ...A6,
    title: content.alternative,
    language: content.language,
    marks: [
      { path: rectangle(0, 0, A6.width, A6.height), fill: palette.surface },
      ...head(content, letters, palette),
      ...supported(content, letters, palette),
      ...foot(content, letters, palette),
    ],
  };
}

function head({ state, claim, attestation }: BadgeContent, letters: Letters, palette: Palette): readonly Mark[] {
  const box = { x: MARGIN, width: WIDTH } as const;
  const nameBlock = {
    ...box,
    x: MARGIN + 25,
    y: 0,
    width: WIDTH - 25,
    height: 20,
    text: attestation,
    weight: 'text',
    lines: 3,
    size: 6.4,
    least: 3.6,
    colour: palette.text,
  } as const;
  const name = setBlock(letters, { ...nameBlock, y: MARGIN + 10 - setBlock(letters, nameBlock).bottom / 2 });
  const lead = setBlock(letters, {
    ...box,
    y: 37,
    text: claim.lead,
    weight: 'text',
    lines: 1,
    size: 5.4,
    least: 3.6,
    colour: palette.text,
  });
  const claimed = setBlock(letters, {
    ...box,
    y: lead.bottom,
    text: claim.name,
    weight: 'emphasis',
    lines: 3,
    height: 65 - lead.bottom,
    size: 12,
    least: 4.5,
    leading: 1.04,
    colour: state === 'withdrawn' ? palette.text : palette.accent,
  });
  return [
    ...seal(state, { x: MARGIN + 10, y: MARGIN + 10, r: 10 }, palette),
    ...name.marks,
    ...lead.marks,
    ...claimed.marks,
  ];
}

function supported(
  { title, holder = '', statement, decision = '' }: BadgeContent,
  letters: Letters,
  palette: Palette,
): readonly Mark[] {
  const box = { x: MARGIN, width: WIDTH } as const;
  const named = setBlock(letters, {
    ...box,
    y: 70,
    text: title,
    weight: 'emphasis',
    lines: 4,
    height: 19,
    size: 5.6,
    least: 3.6,
    colour: palette.text,
  });
  const led = setBlock(letters, {
    ...box,
    y: named.bottom + 0.6,
    text: holder,
    weight: 'text',
    lines: 1,
    size: 4.2,
    least: 3.2,
    colour: palette.text,
  });
  const stated = setBlock(letters, {
    ...box,
    y: 96.5,
    text: [statement, decision].filter((part) => part !== '').join(' · '),
    weight: 'text',
    lines: 1,
    size: 4,
    least: 2.8,
    colour: palette.text,
  });
  return [
    { path: polyline([MARGIN, 67], [A6.width - MARGIN, 67]), stroke: { colour: palette.line, width: 0.3 } },
    ...named.marks,
    ...led.marks,
    ...stated.marks,
  ];
}

/** How to check it: the code, and the address for who has no telephone at hand. */
function foot(
  { page, scan, stateAt, demonstration }: BadgeContent,
  letters: Letters,
  palette: Palette,
): readonly Mark[] {
  const top = A6.height - MARGIN - QR;
  const x = page === undefined ? MARGIN : MARGIN + QR + 4;
  const box = { x, width: A6.width - MARGIN - x } as const;
  const how = setBlock(letters, {
    ...box,
    y: top + 1,
    height: 12.6,
    text: page === undefined ? '' : scan,
    weight: 'text',
    lines: 3,
    size: 3.6,
    least: 2.8,
    colour: palette.text,
  });
  const address = setBlock(letters, {
    ...box,
    y: how.bottom + 0.6,
    height: 10.5,
    text: (page ?? '').replace(/^https?:\/\//, ''),
    weight: 'emphasis',
    lines: 4,
    size: 3.4,
    least: 2.4,
    colour: palette.text,
  });
  const state = setBlock(letters, {
    ...box,
    y: A6.height - MARGIN - 4,
    text: [stateAt, demonstration].filter((part) => part !== undefined).join(' · '),
    weight: 'text',
    lines: 1,
    size: 2.9,
    least: 2.2,
    colour: palette.muted,
  });
  return [
    ...(page === undefined
      ? []
      : [qrMark(page, { x: MARGIN - 2, y: top - 1, side: QR + 2, colour: palette.text }, scan)]),
    ...how.marks,
    ...address.marks,
    ...state.marks,
  ];
}
