import type * as HarfBuzz from 'harfbuzzjs';
import type { Buffer, Font } from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Letters, SetLine, Weight } from '../kit/typeset/letters.js';
import { type Path, joined, placed } from '../kit/typeset/path.js';
import { type TextRun, textRuns } from '../kit/typeset/text-runs.js';

/** Latin, Greek and Cyrillic first, then Arabic; both under the SIL Open Font License. */
const FONTS = {
  text: [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  ],
  emphasis: [
    '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
    '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
} as const satisfies Readonly<Record<Weight, readonly string[]>>;

/** All these fonts are drawn on a square of so many units. */
const EM = 1000;
/** Lines remembered: those of one badge, several times over. */
const MAX_LINES = 4000;
/** Characters that show nothing, or that a shaper replaces by others when a font lacks them. */
const UNSEEN = /[\p{Z}\p{Cf}\p{Cc}\u2010\u2011]/u;

/** Fonts of this library's own dependencies, shaped by HarfBuzz: ligatures, kerning, joined Arabic. */
export async function lettersWithHarfbuzz(): Promise<Letters> {
  const harfbuzz = await import('harfbuzzjs');
  const fonts = {
    text: await Promise.all(FONTS.text.map((file) => openFont(harfbuzz, file))),
    emphasis: await Promise.all(FONTS.emphasis.map((file) => openFont(harfbuzz, file))),
  } as const;
  const glyphs = new Map<Font, Map<number, Path>>();
  const lines = new Map<string, SetLine>();
  const fontFor = (run: string, weight: Weight): Font =>
    fonts[weight].find((font) => hasLetters(font, run)) ?? fonts[weight][0]!;

  const glyphOf = (font: Font, glyph: number): Path => {
    const drawn = glyphs.get(font) ?? new Map<number, Path>();
    glyphs.set(font, drawn);
    const known = drawn.get(glyph);
    if (known) return known;
    const path = upright(font.glyphToJson(glyph));
    drawn.set(glyph, path);
    return path;
  };

  const setLine = (text: string, weight: Weight): SetLine => {
    const paths: Path[] = [];
    let width = 0;
    for (const run of textRuns(text).flatMap((one) => byFont(one, (letter) => fontFor(letter, weight)))) {
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped(harfbuzz, run)) {
        paths.push(placed(glyphOf(run.font, codepoint), width + xOffset / EM, -yOffset / EM));
        width += xAdvance / EM;
      }
    }
    return { path: joined(paths), width };
  };

  return {
    canWrite: (text) => lettersOf(text).every((letter) => fonts.text.some((font) => hasLetters(font, letter))),
    line: (text, weight) => {
      const key = `${weight} ${text}`;
      const known = lines.get(key);
      if (known) return known;
      if (lines.size >= MAX_LINES) lines.clear();
      const made = setLine(text, weight);
      lines.set(key, made);
      return made;
    },
  };
}

async function openFont(harfbuzz: typeof HarfBuzz, file: string): Promise<Font> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  font.setScale(EM, EM);
  return font;
}

/** Characters, not halves of them. */
const lettersOf = (text: string): readonly string[] => text.match(/./gsu) ?? [];

const hasLetters = (font: Font, text: string): boolean =>
  lettersOf(text).every((letter) => UNSEEN.test(letter) || font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined);

interface FontRun extends TextRun {
  readonly font: Font;
}

/** Cuts a run where the font changes, in the order in which the parts are seen. */
function byFont({ text, direction }: TextRun, fontOf: (letter: string) => Font): readonly FontRun[] {
  const runs: FontRun[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const font = last && hasLetters(last.font, letter) ? last.font : fontOf(letter);
    if (last?.font === font) runs[runs.length - 1] = { text: last.text + letter, direction, font };
    else runs.push({ text: letter, direction, font });
  }
  return direction === 'rtl' ? runs.reverse() : runs;
}

function shaped(
  harfbuzz: typeof HarfBuzz,
  { text, direction, font }: FontRun,
): ReturnType<Buffer['getGlyphInfosAndPositions']> {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === 'rtl' ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** A glyph in ems, y downwards. */
function upright(commands: readonly { readonly type: string; readonly values: readonly number[] }[]): Path {
  return {
    steps: commands.map(({ type }) => type).join(''),
    values: commands.flatMap(({ values }) => values.map((value, index) => (index % 2 === 0 ? value : -value) / EM)),
  };
}
