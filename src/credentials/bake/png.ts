import { CredentialError } from '../../errors/credential-error.js';
import { crc32 } from './crc32.js';
import { isJws, requireJws } from './jws-form.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Keyword of Open Badges 3.0 (§ 5.3.1.1), and the zero that ends it. */
const KEYWORD = 'openbadgecredential\0';
/** After the keyword: not compressed (and no method of it), no language, no translated keyword. */
const PLAIN = '\0\0\0\0';
/** Type of a text chunk, as a number: nothing is made for each of the chunks of a hostile file. */
const TEXT = 0x69545874;
const [HEADER, FINAL] = [0x49484452, 0x49454e44];
/** Chunks that are looked at: our largest pictures have ten. */
const MAX_CHUNKS = 4096;
/** Length and type before a chunk's data, checksum after. */
const HEAD = 8;
const CRC = 4;

/** Whether bytes begin as a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * A PNG that carries a signed badge, in one text chunk (iTXt, not compressed) after its header; the badge that it carried
 * is replaced.
 * @throws {CredentialError} `picture`, when it is not a whole PNG, or there is no JWS.
 */
export function bakePng(png: Uint8Array, jws: string): Uint8Array<ArrayBuffer> {
  requireJws(jws, 'PNG');
  const chunks = chunksOf(png);
  const [header] = chunks;
  if (header?.type !== HEADER || chunks.at(-1)?.type !== FINAL)
    throw new CredentialError('picture', 'PNG', { reason: 'not a whole PNG', raison: 'PNG incomplet' });
  const kept = chunks.filter((chunk) => !isBadge(png, chunk)).map(({ start, end }) => png.subarray(start, end));
  return join([png.subarray(0, SIGNATURE.length), kept[0]!, textChunk(jws), ...kept.slice(1)]);
}

/** The signed badge that an untrusted PNG carries; nothing else of it is read. Never throws. */
export function unbakePng(png: Uint8Array): string | undefined {
  const chunk = chunksOf(png).find((found) => isBadge(png, found));
  if (!chunk) return undefined;
  const typed = png.subarray(chunk.start + 4, chunk.end - CRC);
  if (crc32(typed) !== view(png).getUint32(chunk.end - CRC)) return undefined;
  const [isCompressed, , ...rest] = latin(typed.subarray(4 + KEYWORD.length));
  const [, , jws = ''] = rest.join('').split('\0');
  return isCompressed === '\0' && isJws(jws) ? jws : undefined;
}

interface Chunk {
  /** Its four letters, as a number. */
  readonly type: number;
  readonly start: number;
  /** After its checksum. */
  readonly end: number;
}

/** Chunks up to the end of the picture, or to the first that is not whole or is one too many. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const chunks: Chunk[] = [];
  if (!isPng(png)) return chunks;
  const numbers = view(png);
  for (let start = SIGNATURE.length; start + HEAD + CRC <= png.length && chunks.length < MAX_CHUNKS;) {
    const end = start + HEAD + numbers.getUint32(start) + CRC;
    if (end > png.length) break;
    const type = numbers.getUint32(start + 4);
    chunks.push({ type, start, end });
    if (type === FINAL) break;
    start = end;
  }
  return chunks;
}

const isBadge = (png: Uint8Array, { type, start }: Chunk): boolean =>
  type === TEXT && latin(png.subarray(start + HEAD, start + HEAD + KEYWORD.length)) === KEYWORD;

function textChunk(jws: string): Uint8Array {
  const typed = new TextEncoder().encode(`iTXt${KEYWORD}${PLAIN}${jws}`);
  const chunk = new Uint8Array(4 + typed.length + CRC);
  view(chunk).setUint32(0, typed.length - 4);
  chunk.set(typed, 4);
  view(chunk).setUint32(4 + typed.length, crc32(typed));
  return chunk;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes as letters, one each. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
