/** Content lines of RFC 5545: escaping (§3.3.11) and folding (§3.1). */
import { cleanText } from '../characters.js';

const MAX_OCTETS = 75;

/** TEXT value (RFC 5545 §3.3.11): `\`, `;`, `,` and line breaks escaped, controls removed. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * One logical line as physical lines of at most 75 octets, cut between characters (RFC 5545 §3.1): a cut inside a
 * UTF-8 sequence, which the RFC tolerates, corrupts texts in many readers.
 */
export function fold(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.codePointAt(index) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      octets = 1;
    }
    octets += size;
    if (size === 4) index += 1;
  }
  return folded + line.slice(start);
}

/** A property whose value is TEXT; nothing when the value is empty. */
export function textLine(name: string, value: string): readonly string[] {
  return value === '' ? [] : [fold(`${name}:${escapeText(value)}`)];
}

/** A property whose value needs no escaping (date, number, URI made by the WHATWG parser); nothing without value. */
export function rawLine(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [fold(`${name}:${value}`)];
}
