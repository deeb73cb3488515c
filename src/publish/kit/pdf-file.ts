import { toBytes } from '../outputs/encode.js';

/** Objects of a PDF, numbered from 1, and the table that tells where each is (ISO 32000-1, § 7.5). */
export class PdfFile {
  readonly #objects: (readonly Uint8Array[])[] = [];

  /** A number for an object that others point to before it is written. */
  reserve(): number {
    return this.#objects.push([]);
  }

  set(object: number, content: string): void {
    this.#objects[object - 1] = [toBytes(content)];
  }

  add(content: string): number {
    return this.#objects.push([toBytes(content)]);
  }

  /** A text, compressed. */
  async addStream(text: string): Promise<number> {
    const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
    const head = `<</Length ${bytes.length}/Filter/FlateDecode>>\nstream\n`;
    return this.#objects.push([toBytes(head), bytes, toBytes('\nendstream')]);
  }

  async bytes(catalog: number, info: number): Promise<Uint8Array> {
    const pieces = [toBytes('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
    const offsets = this.#objects.map((object, index) => {
      const offset = sizeOf(pieces);
      pieces.push(toBytes(`${index + 1} 0 obj\n`), ...object, toBytes('\nendobj\n'));
      return offset;
    });
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const count = offsets.length + 1;
    const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}`;
    const trailer = `trailer\n<</Size ${count}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${sizeOf(pieces)}\n%%EOF\n`;
    const file = new Blob([...pieces, toBytes(table + trailer)] as Uint8Array<ArrayBuffer>[]);
    return new Uint8Array(await file.arrayBuffer());
  }
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** A text as PDF writes it: UTF-16, in hexadecimal. */
export function pdfText(text: string): string {
  const units = text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}
