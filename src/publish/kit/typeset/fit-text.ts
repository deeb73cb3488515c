import type { Letters, Weight } from './letters.js';

/** Room that a text has. */
export interface TextBox {
  readonly text: string;
  readonly weight: Weight;
  readonly width: number;
  /** Lines at most. */
  readonly lines: number;
  /** Size of the letters when there is room for them. */
  readonly size: number;
  /** Smallest size; a text that still does not fit is cut, and says so (…). */
  readonly least: number;
  /** Distance between two lines, in sizes of letters. */
  readonly leading?: number;
  /** Height of the room, when its lines alone do not bound it. */
  readonly height?: number;
}

/** Lines that fit, and the size of their letters. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Step between two sizes that are tried. */
const STEP = 0.96;
/** Distance between two lines when none is asked for, in sizes of letters. */
export const LEADING = 1.18;
const ELLIPSIS = '…';
/** A letter with its accents. */
const CLUSTERS = /\P{M}\p{M}*/gu;

/** Sets a text as large as its room lets it, its lines of about the same length. */
export function fitText(letters: Letters, box: TextBox): FittedText {
  const { text, weight, width, lines, least, leading = LEADING, height = Infinity } = box;
  const measure = (piece: string): number => letters.line(piece, weight).width;
  const pieces = piecesOf(text, measure, width / least);
  for (let size = box.size; ; size = Math.max(size * STEP, least)) {
    const room = Math.min(lines, Math.floor(height / (size * leading)));
    const found = breakLines(pieces, width / size);
    if (found.length <= room) return { lines: balance(pieces, width / size, found.length), size };
    if (size > least) continue;
    const kept = found.slice(0, Math.max(room, 1));
    return { lines: [...kept.slice(0, -1), cut(kept.at(-1) ?? '', measure, width / least)], size };
  }
}

/** What is never cut in two: a word with the space, the hyphen or the slash after it. */
interface Piece {
  readonly text: string;
  /** In ems, with and without the space at its end. */
  readonly width: number;
  readonly bare: number;
}

/** @param limit Width of a line of the smallest letters, ems: a longer word is cut. */
function piecesOf(text: string, measure: (piece: string) => number, limit: number): readonly Piece[] {
  return text
    .trim()
    .replace(/[ \t\n]+/g, ' ')
    .split(/(?<=[ \u2013\u2014/])|(?<=\p{L}-)(?=\p{L})/u)
    .flatMap((word) => (measure(word) <= limit ? [word] : chunks(word, measure, limit)))
    .map((word) => ({ text: word, width: measure(word), bare: measure(word.trimEnd()) }));
}

function chunks(word: string, measure: (piece: string) => number, limit: number): readonly string[] {
  const found: string[] = [];
  let chunk = '';
  for (const character of word.match(CLUSTERS) ?? []) {
    if (chunk !== '' && measure(chunk + character) > limit) {
      found.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  return [...found, chunk];
}

function breakLines(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const piece of pieces) {
    if (line !== '' && filled + piece.bare > width) {
      lines.push(line.trimEnd());
      [line, filled] = ['', 0];
    }
    line += piece.text;
    filled += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines, in the narrowest room: no word alone on the last line. */
function balance(pieces: readonly Piece[], width: number, count: number): readonly string[] {
  let [narrow, wide] = [Math.max(...pieces.map(({ bare }) => bare), 0), width];
  for (let turn = 0; turn < 8; turn++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(pieces, middle).length > count) narrow = middle;
    else wide = middle;
  }
  const found = breakLines(pieces, wide);
  return found.length === count ? found : breakLines(pieces, width);
}

function cut(line: string, measure: (piece: string) => number, width: number): string {
  const characters = line.match(CLUSTERS) ?? [];
  while (characters.length > 0 && measure(characters.join('').trimEnd() + ELLIPSIS) > width) characters.pop();
  return characters.join('').replace(/[\s,;:–-]+$/u, '') + ELLIPSIS;
}
