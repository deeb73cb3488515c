import type { DatasetName } from '../model/datasets.js';
import { startDays } from '../table/start-days.js';
import type { DayColumn, SortKey, Table } from '../table/table.js';

/** All the rows of each table, by order asked for: tables never change. */
const orders = new WeakMap<object, Map<string, Uint32Array>>();

/** Days of a period, as numbers, both included. */
export interface DayBounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows that have no verdict against them, in an order: `title`, or `-title` to turn it round. Rows without the key come
 * last, whichever the direction; ties are in the order of the table.
 * @param period What matters of a row with many dates is the first that lies in the period.
 * @param isInOrder Whether the rows are in this order as they stand, so that what they are ordered by need not be read.
 */
export function acceptedInOrder<Name extends DatasetName>(
  table: Table<Name>,
  verdicts: Uint8Array,
  sort: string,
  period: DayBounds | undefined,
  isInOrder = false,
): Uint32Array {
  const rows = accepted(isInOrder ? ownOrder(table) : orderOf(table, sort), verdicts);
  const days = period && sort.endsWith('start') ? table.days() : undefined;
  return period && days && hasSeveral(days) ? sortRows(rows, startDays(days, period.from, period.to), sort) : rows;
}

function accepted(rows: Uint32Array, verdicts: Uint8Array): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  rows.forEach((row) => {
    if (!verdicts[row]) found[count++] = row;
  });
  return found.slice(0, count);
}

function orderOf<Name extends DatasetName>(table: Table<Name>, sort: string): Uint32Array {
  let known = orders.get(table);
  if (!known) orders.set(table, (known = new Map<string, Uint32Array>()));
  let order = known.get(sort);
  if (!order) {
    order = sortRows(ownOrder(table), table.keys(sort.replace('-', '') as SortKey), sort);
    known.set(sort, order);
  }
  return order;
}

/** All the rows of a table, as they stand. */
function ownOrder({ size }: { readonly size: number }): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}

/** Whether a row has more than one stretch of days. */
function hasSeveral({ starts }: DayColumn): boolean {
  for (let row = 1; row < starts.length; row++) if (starts[row]! - starts[row - 1]! > 1) return true;
  return false;
}

/** Sorts rows in place, unless they are in order already. */
function sortRows(rows: Uint32Array, keys: ArrayLike<number>, sort: string): Uint32Array {
  const direction = sort.startsWith('-') ? -1 : 1;
  const signed = new Float64Array(keys.length);
  for (let row = 0; row < signed.length; row++)
    signed[row] = Number.isNaN(keys[row]) ? Infinity : keys[row]! * direction;
  // Two rows without the key make NaN, which is no difference.
  const compare = (a: number, b: number): number => signed[a]! - signed[b]! || a - b;
  let place = 1;
  while (place < rows.length && compare(rows[place - 1]!, rows[place]!) <= 0) place++;
  return place < rows.length ? rows.sort(compare) : rows;
}
