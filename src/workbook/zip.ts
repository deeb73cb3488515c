import { WorkbookError } from './workbook-error.js';

/** A file of an archive. */
interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes in the archive. */
  readonly length: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Files in an archive, at most: a workbook has some tens. */
const MAX_ENTRIES = 10_000;
/** Bytes that may come out of one archive, all its files together. */
export const MAX_BYTES = 400_000_000;

const SIGNATURES = { entry: 0x02014b50, file: 0x04034b50, end: 0x06054b50 } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * Files of a ZIP archive (PKWARE APPNOTE 6.3), found by its central directory and unpacked as they are read, by the
 * platform. An archive that would give more than {@link MAX_BYTES} is refused while it is read.
 * @throws {WorkbookError} from every method.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #budget: number;

  /** @param maxBytes Bytes that may come out of it. */
  constructor(bytes: Uint8Array, maxBytes = MAX_BYTES) {
    this.#budget = maxBytes;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#entries = this.#readDirectory();
    } catch (error) {
      throw error instanceof WorkbookError ? error : new WorkbookError('damaged-workbook', { cause: error });
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Text of a file, piece by piece. */
  async *text(name: string): AsyncGenerator<string, void> {
    let decoder: TextDecoder | undefined;
    for await (const bytes of this.#read(name)) {
      decoder ??= new TextDecoder(encodingOf(bytes));
      yield decoder.decode(bytes, { stream: true });
    }
    if (decoder !== undefined) yield decoder.decode();
  }

  async *#read(name: string): AsyncGenerator<Uint8Array, void> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new WorkbookError('damaged-workbook');
    if (entry.isEncrypted) throw new WorkbookError('encrypted-workbook');
    const packed = this.#packed(entry);
    if (entry.method === STORED) {
      this.#spend(packed.length);
      yield packed;
      return;
    }
    if (entry.method !== DEFLATED) throw new WorkbookError('damaged-workbook');
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.#spend(value.length);
        yield value;
      }
    } catch (error) {
      throw error instanceof WorkbookError ? error : new WorkbookError('damaged-workbook', { cause: error });
    } finally {
      // What is left of a reading that was given up is not unpacked.
      await reader.cancel().catch(() => undefined);
    }
  }

  #spend(count: number): void {
    this.#budget -= count;
    if (this.#budget < 0) throw new WorkbookError('too-large-workbook');
  }

  #packed({ offset, length }: ZipEntry): Uint8Array<ArrayBuffer> {
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== SIGNATURES.file)
      throw new WorkbookError('damaged-workbook');
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + length > this.#bytes.length) throw new WorkbookError('damaged-workbook');
    return this.#bytes.slice(start, start + length);
  }

  #readDirectory(): Map<string, ZipEntry> {
    const end = this.#findEnd();
    const count = this.#view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new WorkbookError('too-large-workbook');
    const entries = new Map<string, ZipEntry>();
    const decoder = new TextDecoder();
    for (let index = 0, at = this.#view.getUint32(end + 16, true); index < count; index++) {
      if (this.#view.getUint32(at, true) !== SIGNATURES.entry) throw new WorkbookError('damaged-workbook');
      const nameLength = this.#view.getUint16(at + 28, true);
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name.replaceAll('\\', '/'), {
        method: this.#view.getUint16(at + 10, true),
        isEncrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
        length: this.#view.getUint32(at + 20, true),
        offset: this.#view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    return entries;
  }

  /** The directory's end is the last thing of the archive, its comment apart. */
  #findEnd(): number {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - 0xffff); at--)
      if (this.#view.getUint32(at, true) === SIGNATURES.end) return at;
    throw new WorkbookError('damaged-workbook');
  }
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
