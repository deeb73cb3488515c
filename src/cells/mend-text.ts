import type { TakeNote } from './note.js';

/** Characters of bytes 0x80 to 0x9F in Windows-1252, by code point. */
const BYTES = new Map(
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
    .split('')
    .map((character, index) => [character, 0x80 + index]),
);

/** Letters of UTF-8 taken for Windows-1252: « CafÃ© », « l’Ã©cole », « â€™ ». */
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d˜“”¦]/u;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Takes control characters out of a cell, and gives letters back that were decoded twice when the whole cell allows it;
 * otherwise the cell stays, and is told.
 */
export function mendText(cell: string, note: TakeNote): string {
  let text = cell;
  if (text.search(CONTROLS) >= 0) {
    text = text.replace(CONTROLS, '');
    note({ code: 'control-characters', outcome: 'corrected', value: text });
  }
  if (!MOJIBAKE.test(text)) return text;
  const mended = decodeAgain(text);
  if (mended === undefined) note({ code: 'garbled-text', outcome: 'kept', value: text });
  else note({ code: 'mended-text', outcome: 'corrected', value: text, corrected: mended });
  return mended ?? text;
}

function decodeAgain(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = BYTES.get(character) ?? character.charCodeAt(0);
    if (byte > 0xff) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
