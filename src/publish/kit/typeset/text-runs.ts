/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const STRONG = /[\p{L}\p{M}\p{N}]/u;

/** Part of a line that is written in one direction. */
export interface TextRun {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Direction of a text: that of its first letter. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  for (const character of text) if (/\p{L}/u.test(character)) return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
  return 'ltr';
}

/**
 * Cuts a line where its direction changes, in the order in which the parts are seen from left to right. A short form of
 * the Unicode algorithm, for titles and names: no embedding, numbers are written from left to right, and what has no
 * direction (spaces, signs) takes that of its neighbours when they agree, else that of the line.
 */
export function textRuns(text: string): readonly TextRun[] {
  const base = textDirection(text);
  const runs: TextRun[] = [];
  const push = (piece: string, direction: TextRun['direction']): void => {
    const last = runs.at(-1);
    if (piece === '') return;
    if (last?.direction === direction) runs[runs.length - 1] = { text: last.text + piece, direction };
    else runs.push({ text: piece, direction });
  };
  let neutral = '';
  let before: TextRun['direction'] = base;
  for (const character of text) {
    if (!STRONG.test(character)) {
      neutral += character;
      continue;
    }
    const direction = RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
    push(neutral, before === direction ? direction : base);
    push(character, direction);
    neutral = '';
    before = direction;
  }
  push(neutral, base);
  return base === 'rtl' ? runs.reverse() : runs;
}
