import { conforms } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import type { IndexColumns } from './decode-index.js';
import type { LineFile } from './line-file.js';
import { EMPTY_MARK, addToMark } from './marks.js';

/** Every line begins with `["`, the identifier, then a quotation mark: identifiers hold nothing that JSON escapes. */
const BEFORE_ID = '["'.length;
const QUOTATION_MARK = 34;

/** The titles that go with an index: a line `[id, title]`, in JSON, for each row. */
export class TitleLines {
  readonly #lines: LineFile;

  /** @param lines As many as the index has rows. */
  constructor(lines: LineFile) {
    this.#lines = lines;
  }

  /** Whether the identifiers are those of an index, in its order. */
  belongTo({ marks, shardSize, size }: Pick<IndexColumns<DatasetName>, 'marks' | 'shardSize' | 'size'>): boolean {
    const { bytes, starts } = this.#lines;
    return marks.every((expected, shard) => {
      let mark = EMPTY_MARK;
      const end = Math.min((shard + 1) * shardSize, size);
      for (let row = shard * shardSize; row < end; row++) {
        const from = starts[row]! + BEFORE_ID;
        mark = addToMark(mark, bytes, from, bytes.indexOf(QUOTATION_MARK, from));
      }
      return mark === expected;
    });
  }

  /** The row of an identifier; -1 when there is none. */
  find(id: string): number {
    const { bytes, starts } = this.#lines;
    const wanted = new TextEncoder().encode(`["${id}",`);
    for (let row = 0; row < starts.length - 1; row++) {
      let index = 0;
      while (index < wanted.length && bytes[starts[row]! + index] === wanted[index]) index++;
      if (index === wanted.length) return row;
    }
    return -1;
  }

  /** The title of a row. A line that cannot be read gives its identifier, which is better than nothing. */
  title(row: number): Text {
    const line = this.#lines.line(row);
    try {
      const [, title] = JSON.parse(line) as readonly unknown[];
      if (conforms('Text', title)) return title as Text;
    } catch {
      // Not JSON: the identifier is told below.
    }
    return line.split('"')[1] ?? '';
  }
}
