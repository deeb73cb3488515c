import type { BadgeContent } from '../badge-content.js';
import { type Drawing, type Mark, type Palette, screenPalette } from '../drawing.js';
import type { Letters } from '../typeset/letters.js';
import { polyline, rectangle } from '../typeset/path.js';
import { qrMark } from './qr-mark.js';
import { seal } from './seal.js';
import { setBlock } from './set-block.js';

/** Size of the badge, px at 1×: that of a bank card. */
export const CARD = { width: 480, height: 300 } as const;
const MARGIN = 24;
const SEAL = 54;
const RULE = 156;
/** Side of the QR code, its clear margin included: 2 cm on a card printed 8 cm wide. */
const CODE = 124;
/** Room beside the state for « Données de démonstration ». */
const ASIDE = 142;

/** What changes from one card to another. */
export interface CardOptions {
  readonly palette?: Palette;
  /** Shows the QR code of the verification page: for paper. */
  readonly hasCode?: boolean;
}

/**
 * The badge: its seal and who supports, large enough to be read 120 px wide; what is supported, who leads it and when
 * below.
 */
export function badgeCard(
  content: BadgeContent,
  letters: Letters,
  { palette = screenPalette, hasCode = false }: CardOptions = {},
): Drawing {
  const code = hasCode ? content.page : undefined;
  const width = CARD.width - MARGIN * 2 - (code === undefined ? 0 : CODE);
  return {
    ...CARD,
    title: content.alternative,
    language: content.language,
    marks: [
      {
        path: rectangle(0.75, 0.75, CARD.width - 1.5, CARD.height - 1.5, 12),
        fill: palette.surface,
        stroke: { colour: palette.line, width: 1.5 },
      },
      ...seal(content.state, { x: MARGIN + SEAL, y: MARGIN + SEAL + 2, r: SEAL }, palette),
      ...claim(content, letters, palette),
      {
        path: polyline([MARGIN, RULE], [CARD.width - MARGIN, RULE]),
        stroke: { colour: palette.line, width: 1 },
      },
      ...supported(content, letters, palette, width),
      ...foot(content, letters, palette, width),
      ...(code === undefined ? [] : [codeMark(code, content, palette)]),
    ],
  };
}

/** The required wording, in the middle of the seal's height. */
function claim({ claim: { lead, name }, state }: BadgeContent, letters: Letters, palette: Palette): readonly Mark[] {
  const x = MARGIN + SEAL * 2 + 20;
  const box = { x, y: 0, width: CARD.width - MARGIN - x } as const;
  const leadBlock = {
    ...box,
    text: lead,
    weight: 'text',
    lines: 1,
    size: 21,
    least: 14,
    colour: palette.text,
  } as const;
  const nameBlock = {
    ...box,
    text: name,
    weight: 'emphasis',
    lines: 4,
    height: lead === '' ? 122 : 96,
    size: 44,
    least: 18,
    leading: 1.04,
    colour: state === 'withdrawn' ? palette.text : palette.accent,
  } as const;
  const leadHeight = setBlock(letters, leadBlock).bottom;
  const height = leadHeight + setBlock(letters, nameBlock).bottom;
  const top = MARGIN + SEAL - height / 2;
  return [
    ...setBlock(letters, { ...leadBlock, y: top }).marks,
    ...setBlock(letters, { ...nameBlock, y: top + leadHeight }).marks,
  ];
}

const codeMark = (url: string, { scan }: BadgeContent, { text }: Palette): Mark =>
  qrMark(url, { x: CARD.width - CODE - 10, y: CARD.height - CODE - 10, side: CODE, colour: text }, scan);

function supported(
  { title, holder = '' }: BadgeContent,
  letters: Letters,
  palette: Palette,
  width: number,
): readonly Mark[] {
  const box = { x: MARGIN, width } as const;
  const isNarrow = width < CARD.width - MARGIN * 2;
  const named = setBlock(letters, {
    ...box,
    y: RULE + (isNarrow ? 8 : 12),
    text: title,
    weight: 'emphasis',
    ...(isNarrow ? { lines: 4, height: holder === '' ? 64 : 47, least: 9.5 } : { lines: 2, least: 16 }),
    size: 21,
    colour: palette.text,
  });
  const led = setBlock(letters, {
    ...box,
    y: named.bottom + (isNarrow ? 0 : 2),
    text: holder,
    weight: 'text',
    lines: 1,
    size: isNarrow ? 14 : 15.5,
    least: 11,
    colour: palette.text,
  });
  return [...named.marks, ...led.marks];
}

/** The state and its day, then how to check it, at the bottom; on one line more beside a code. */
function foot(content: BadgeContent, letters: Letters, palette: Palette, width: number): readonly Mark[] {
  const { statement, attestation, stateAt, checkOn, demonstration = '', state } = content;
  const isNarrow = width < CARD.width - MARGIN * 2;
  const aside = isNarrow ? '' : demonstration;
  const small = { x: MARGIN, width, lines: 1, weight: 'text', colour: palette.muted, size: 13, least: 9 } as const;
  const first = isNarrow ? [attestation, demonstration] : [];
  const last = isNarrow ? [stateAt, checkOn] : [attestation, stateAt, checkOn];
  const text = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
  return [
    ...setBlock(letters, {
      ...small,
      y: isNarrow ? 230 : 244,
      weight: 'emphasis',
      text: statement,
      width: width - (aside === '' ? 0 : ASIDE + 8),
      size: 16,
      least: 12,
      colour: state === 'withdrawn' ? palette.text : palette.accent,
    }).marks,
    ...setBlock(letters, {
      ...small,
      y: 246.5,
      x: MARGIN + width - ASIDE,
      width: ASIDE,
      text: aside,
      least: 10,
      align: 'end',
    }).marks,
    ...setBlock(letters, { ...small, y: 250, text: text(first) }).marks,
    ...setBlock(letters, { ...small, y: 267, text: text(last) }).marks,
  ];
}
