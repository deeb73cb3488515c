/** How a file's text was encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, without byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a UTF-8 file holds bytes of another encoding: U+FFFD stands in their place. */
  readonly isMixed?: boolean;
}

/** Characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG index); the five that it leaves out are controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a file. UTF-8 when it is valid UTF-8, with or without BOM, or mostly; UTF-16 when a BOM says so, or zeros at
 * every second byte; otherwise Windows-1252, which is what French spreadsheets write when they do not write UTF-8.
 * Never fails.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decode(bytes, wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isMostlyUtf8(bytes)) return { ...decode(bytes, 'utf-8'), isMixed: true };
    const { text, encoding } = decode(bytes, 'windows-1252');
    // Several versions of Node take Windows-1252 for ISO 8859-1, and « € » for a control (nodejs/node#56542).
    return {
      encoding,
      text: text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit),
    };
  }
}

/** UTF-16 without its mark: the Latin letters of a table leave zeros at every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 2000) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  if (odd > length * 0.4 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.4 && odd < length * 0.05 ? 'utf-16be' : undefined;
}

/** Whether most of what is not ASCII are letters of UTF-8, a few bytes apart. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let found = 0;
    while (found < more && ((bytes[index + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (more > 0 && found === more) valid++;
    else invalid++;
    index += found;
  }
  return valid > invalid;
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
