/**
 * What filters say of the rows, a byte a row: 0 when none refuses it; the mark of the one that refuses it when it alone
 * does, so that its facet counts the row; otherwise `MANY`. Filters that have no facet refuse for `MANY` at once.
 */
import type { CodeColumn, DayColumn } from '../table/table.js';

/** Refused by several filters, or by one that has no facet. */
export const MANY = 255;

/** Refuses the rows that have none of the codes. */
export function refuseByCodes(
  verdicts: Uint8Array,
  mark: number,
  { starts, values, ids }: CodeColumn,
  wanted: ReadonlySet<string>,
): void {
  const isWanted = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  for (let row = 0; row < verdicts.length; row++) {
    let passes = 0;
    for (let index = starts[row]!; index < starts[row + 1]!; index++) passes |= isWanted[ids[index]!]!;
    if (!passes) verdicts[row] = verdicts[row] ? MANY : mark;
  }
}

/** Refuses the rows whose byte is another. */
export function refuseByFlag(verdicts: Uint8Array, mark: number, flag: Uint8Array, wanted: number): void {
  for (let row = 0; row < verdicts.length; row++) if (flag[row] !== wanted) verdicts[row] = verdicts[row] ? MANY : mark;
}

/** Refuses the rows of which no stretch overlaps the days asked for. */
export function refuseByDays(verdicts: Uint8Array, { starts, first, last }: DayColumn, from: number, to: number): void {
  for (let row = 0; row < verdicts.length; row++) {
    let index = starts[row]!;
    const end = starts[row + 1]!;
    while (index < end && (last[index]! < from || first[index]! > to)) index++;
    if (index === end) verdicts[row] = MANY;
  }
}
