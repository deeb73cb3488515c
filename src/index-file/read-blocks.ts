import { ContractError } from '../errors/index.js';
import { conforms } from '../model/conforms.js';
import type { Integers } from '../table/table.js';
import { type Block, INDEX_VERSION, type IndexHeader, MAGIC, PREAMBLE_BYTES, indexHeaderShape } from './format.js';

/** Whether the numbers of this machine are as those of the file: nearly every machine's are. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Blocks that are used as they lie in memory. */
const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array, f64: Float64Array } as const;

/** An index that cannot be read. @param place Where in the file: `codes.theme.ids`. */
export function badIndex(where: string, place: string, reason: string, raison: string, cause?: unknown): ContractError {
  return new ContractError(
    where,
    { reason: `${place}: ${reason}`, raison: `${place}\u00a0: ${raison}` },
    cause === undefined ? {} : { cause },
  );
}

/** The header of an index, of the right structure, and its blocks as views on the bytes: nothing is copied. */
export class BlockReader {
  readonly header: IndexHeader;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #where: string;

  /** @throws {ContractError} when the file is no index, is of another version, is cut short or has a bad header. */
  constructor(bytes: Uint8Array, where: string) {
    this.#where = where;
    // Views need the bytes where the format lays them.
    this.#bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    const isIndex =
      bytes.length >= PREAMBLE_BYTES && new TextEncoder().encode(MAGIC).every((code, at) => code === bytes[at]);
    if (!isIndex) throw this.bad('0', 'this is not an index', 'ce n’est pas un index');
    const version = view.getUint16(4, true);
    if (version !== INDEX_VERSION)
      throw this.bad('4', `version ${version} is not known`, `la version ${version} n’est pas connue`);
    const length = view.getUint32(12, true);
    if (length !== bytes.length)
      throw this.bad('12', `${bytes.length} bytes of ${length}`, `${bytes.length} octets sur ${length}`);
    if (!isLittleEndian) throw this.bad('0', 'this machine cannot read it', 'cette machine ne sait pas le lire');
    const end = PREAMBLE_BYTES + view.getUint32(8, true);
    this.#start = Math.ceil(end / 8) * 8;
    if (this.#start > length) throw this.bad('8', 'the header is cut short', 'l’en-tête est coupé');
    this.header = this.#readHeader(this.#bytes.subarray(PREAMBLE_BYTES, end));
  }

  #readHeader(bytes: Uint8Array): IndexHeader {
    let cause: unknown;
    try {
      const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      if (conforms(indexHeaderShape, header)) return header as IndexHeader;
    } catch (error) {
      cause = error;
    }
    throw badIndex(this.#where, 'header', 'it does not follow the format', 'il ne suit pas le format', cause);
  }

  /** An error at a place of this file. */
  bad(place: string, reason: string, raison: string): ContractError {
    return badIndex(this.#where, place, reason, raison);
  }

  /** A block of integers. @throws {ContractError} when it is of another type, or not within the file. */
  integers(block: Block, place: string, length = block.length): Integers {
    const elements = this.numbers(block, place, length);
    if (elements instanceof Float32Array || elements instanceof Float64Array) throw this.#wrong(place);
    return elements;
  }

  /** Checks a block of numbers that is read later. */
  check(block: Block, place: string, length: number): void {
    if (bitsOf(block) < 8) throw this.#wrong(place);
    this.bytes(block, place, length);
  }

  /** A block of numbers. @param length What the number of elements must be. */
  numbers(block: Block, place: string, length = block.length): Integers | Float32Array | Float64Array {
    const bytes = this.bytes(block, place, length);
    if (block.type === 'split16') return joined(bytes, new Uint16Array(length));
    if (block.type === 'split32') return joined(bytes, new Uint32Array(length));
    const Elements = ARRAYS[block.type as keyof typeof ARRAYS] as typeof Uint8Array | undefined;
    if (!Elements) throw this.#wrong(place);
    return new Elements(bytes.buffer as ArrayBuffer, bytes.byteOffset, length);
  }

  /** The bytes of a block, as they are stored. */
  bytes(block: Block, place: string, length: number): Uint8Array {
    if (block.length !== length)
      throw this.bad(
        place,
        `${block.length} elements instead of ${length}`,
        `${block.length} éléments au lieu de ${length}`,
      );
    const offset = this.#start + block.offset;
    const size = Math.ceil((length * bitsOf(block)) / 8);
    if (block.offset % 8 !== 0 || offset + size > this.#bytes.length)
      throw this.bad(place, 'it is not within the file', 'il n’est pas dans le fichier');
    return this.#bytes.subarray(offset, offset + size);
  }

  #wrong(place: string): ContractError {
    return this.bad(place, 'this type does not suit', 'ce type ne convient pas');
  }
}

/** Bits of an element of a block. */
export function bitsOf({ type }: Block): number {
  return Number(type.replace(/^\D+/, ''));
}

function joined<Elements extends Uint16Array | Uint32Array>(bytes: Uint8Array, into: Elements): Elements {
  for (let from = 0, shift = 0; from < bytes.length; from += into.length, shift += 8)
    for (let index = 0; index < into.length; index++) into[index]! |= bytes[from + index]! << shift;
  return into;
}
