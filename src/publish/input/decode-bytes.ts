/** How a file's text was encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, without byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG index); the five that it leaves out are controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a file. UTF-8 when it is valid UTF-8, with or without BOM; UTF-16 when a BOM says so; otherwise Windows-1252,
 * which is what French spreadsheets write when they do not write UTF-8. Never fails.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const { text, encoding } = decode(bytes, 'windows-1252');
    // Several versions of Node take Windows-1252 for ISO 8859-1, and « € » for a control (nodejs/node#56542).
    return {
      encoding,
      text: text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit),
    };
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
