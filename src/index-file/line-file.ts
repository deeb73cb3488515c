const LINE_FEED = 10;

/** Lines that are decoded together: whoever reads one mostly reads its neighbours. */
const BLOCK = 64;

/** A text file of many lines, kept as bytes: lines become text when they are asked for. Each ends with a line feed. */
export class LineFile {
  readonly bytes: Uint8Array;
  /** Where each line begins, and where the file ends. */
  readonly starts: Uint32Array;
  readonly #decoder = new TextDecoder();
  #block: { readonly number: number; readonly lines: readonly string[] } | undefined;

  private constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** The lines of a file; `undefined` when there are not exactly `count`. */
  static of(bytes: Uint8Array, count: number): LineFile | undefined {
    const starts = new Uint32Array(count + 1);
    for (let line = 1; line <= count; line++) {
      const end = bytes.indexOf(LINE_FEED, starts[line - 1]);
      if (end < 0) return undefined;
      starts[line] = end + 1;
    }
    return starts[count] === bytes.length ? new LineFile(bytes, starts) : undefined;
  }

  /** A line, without its line feed; empty beyond the last. */
  line(number: number): string {
    const block = Math.floor(number / BLOCK);
    if (this.#block?.number !== block) {
      const from = this.starts[block * BLOCK] ?? this.bytes.length;
      const to = this.starts[(block + 1) * BLOCK] ?? this.bytes.length;
      this.#block = { number: block, lines: this.#decoder.decode(this.bytes.subarray(from, to)).split('\n') };
    }
    return this.#block.lines[number % BLOCK] ?? '';
  }
}
