/** Where a project stands in the list, and those beside it. */
export interface Neighbours {
  /** From 1. */
  readonly rank: number;
  readonly count: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** The neighbours of a row among those of the list; `undefined` when the list does not hold it. */
export function neighboursOf(rows: Uint32Array, row: number): Neighbours | undefined {
  const index = rows.indexOf(row);
  return index < 0
    ? undefined
    : { rank: index + 1, count: rows.length, previous: rows[index - 1], next: rows[index + 1] };
}
