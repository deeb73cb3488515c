import type { Integers } from '../table/table.js';
import { type Block, type BlockType, INDEX_VERSION, type IndexHeader, MAGIC, PREAMBLE_BYTES } from './format.js';

type Elements = Integers | Float32Array | Float64Array;

const roundUp = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Lays blocks out one after the other, each at a multiple of 8. */
export class BlockWriter {
  readonly #blocks: { readonly block: Block; readonly bytes: Uint8Array }[] = [];
  #size = 0;

  /** Adds an array as it is. A block that is already there, byte for byte, is used again. */
  add(elements: Elements): Block {
    const type = ({ 1: 'u8', 2: 'u16' } as const)[elements.BYTES_PER_ELEMENT] ?? wideType(elements);
    return this.#addBytes(
      type,
      elements.length,
      new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength),
    );
  }

  /** Adds integers byte by byte, the lowest ones first: those with much in common compress better so. */
  addSplit(elements: Integers): Block {
    const width = elements.BYTES_PER_ELEMENT;
    if (width === 1) return this.add(elements);
    const bytes = new Uint8Array(elements.byteLength);
    for (let byte = 0; byte < width; byte++)
      for (let index = 0; index < elements.length; index++)
        bytes[byte * elements.length + index] = elements[index]! >>> (8 * byte);
    return this.#addBytes(width === 2 ? 'split16' : 'split32', elements.length, bytes);
  }

  /** Adds small whole numbers, packed by 1, 2 or 4 bits. */
  addBits(elements: ArrayLike<number>, width: 1 | 2 | 4): Block {
    const bytes = new Uint8Array(Math.ceil((elements.length * width) / 8));
    for (let index = 0, bit = 0; index < elements.length; index++, bit += width)
      bytes[bit >> 3]! |= elements[index]! << (bit & 7);
    return this.#addBytes(`bits${width}`, elements.length, bytes);
  }

  #addBytes(type: BlockType, length: number, bytes: Uint8Array): Block {
    const same = this.#blocks.find(
      (other) =>
        other.block.type === type &&
        other.block.length === length &&
        bytes.every((byte, index) => byte === other.bytes[index]),
    );
    if (same) return same.block;
    const block = { type, offset: this.#size, length };
    this.#blocks.push({ block, bytes });
    this.#size += roundUp(bytes.length);
    return block;
  }

  /** The whole file. */
  finish(header: IndexHeader): Uint8Array {
    const json = new TextEncoder().encode(JSON.stringify(header));
    const start = roundUp(PREAMBLE_BYTES + json.length);
    const file = new Uint8Array(start + this.#size);
    const view = new DataView(file.buffer);
    file.set(new TextEncoder().encode(MAGIC));
    view.setUint16(4, INDEX_VERSION, true);
    view.setUint32(8, json.length, true);
    view.setUint32(12, file.length, true);
    file.set(json, PREAMBLE_BYTES);
    for (const { block, bytes } of this.#blocks) file.set(bytes, start + block.offset);
    return file;
  }
}

function wideType(elements: Elements): BlockType {
  if (elements instanceof Uint32Array) return 'u32';
  return elements instanceof Float32Array ? 'f32' : 'f64';
}
