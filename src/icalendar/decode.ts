import { type DecodedText, decodeBytes } from '../transport/decode-bytes.js';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/** Text of a calendar's bytes, letters that folding cut in two (RFC 5545 §3.1 allows it) made whole. */
export function decodeCalendar(bytes: Uint8Array): DecodedText {
  return decodeBytes(withWholeLetters(bytes));
}

/** Puts each fold that stands inside a UTF-8 sequence after it, so that line numbers stay. */
function withWholeLetters(bytes: Uint8Array): Uint8Array {
  let copy: Uint8Array | undefined;
  for (let index = 1; index < bytes.length; index++) {
    if (bytes[index] !== LF) continue;
    const start = bytes[index - 1] === CR ? index - 1 : index;
    const blank = bytes[index + 1];
    if ((blank !== SPACE && blank !== TAB) || start === 0) continue;
    const missing = missingBytes(bytes, start - 1);
    if (missing === 0) continue;
    const rest = bytes.subarray(index + 2, index + 2 + missing);
    if (rest.length < missing || rest.some((byte) => !isContinuation(byte))) continue;
    copy ??= bytes.slice();
    copy.set(rest, start);
    copy.set(bytes.subarray(start, index + 2), start + missing);
  }
  return copy ?? bytes;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** How many bytes the UTF-8 sequence that is under way at a position still lacks. */
function missingBytes(bytes: Uint8Array, last: number): number {
  for (let back = 0; back < 3 && last - back >= 0; back++) {
    const byte = bytes[last - back]!;
    if (isContinuation(byte)) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return Math.max(0, length - 1 - back);
  }
  return 0;
}
