/** Where the events of one day stand beside each other. Pure: hours in, columns out. */

/** A stretch of a day, in minutes; `end` is after `start`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The place of an event across the width of its day. */
export interface Place {
  /** Column from the start of the line, of `columns` that share the width. */
  readonly column: number;
  readonly columns: number;
  /** Columns that it covers: those beside it that stay empty are its own. */
  readonly width: number;
}

/**
 * Places events that overlap side by side, each as wide as the others leave it: alone, it has the whole width. Those that
 * only touch (one ends as the other begins) do not overlap.
 * @returns One place for each event, in the order given.
 */
export function layoutDay(items: readonly Stretch[]): readonly Place[] {
  const order = items.map((_, rank) => rank);
  order.sort((a, b) => items[a]!.start - items[b]!.start || items[b]!.end - items[a]!.end || a - b);
  const places: Place[] = [];
  for (const group of groupsOf(items, order)) {
    const columns = columnsOf(items, group);
    columns.forEach((ranks, column) => {
      for (const rank of ranks)
        places[rank] = { column, columns: columns.length, width: roomBeside(items, rank, columns, column) };
    });
  }
  return places;
}

/** Groups of events chained by their overlaps: each shares the width on its own. */
function groupsOf(items: readonly Stretch[], order: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let end = -Infinity;
  for (const rank of order) {
    const item = items[rank]!;
    if (item.start < end) groups.at(-1)!.push(rank);
    else groups.push([rank]);
    end = Math.max(item.start < end ? end : -Infinity, item.end);
  }
  return groups;
}

/** Each event in the first column that is free when it begins. */
function columnsOf(items: readonly Stretch[], group: readonly number[]): readonly (readonly number[])[] {
  const columns: number[][] = [];
  for (const rank of group) {
    const free = columns.find((ranks) => items[ranks.at(-1)!]!.end <= items[rank]!.start);
    if (free) free.push(rank);
    else columns.push([rank]);
  }
  return columns;
}

function roomBeside(
  items: readonly Stretch[],
  rank: number,
  columns: readonly (readonly number[])[],
  column: number,
): number {
  const { start, end } = items[rank]!;
  const isTaken = (ranks: readonly number[]): boolean =>
    ranks.some((other) => items[other]!.start < end && items[other]!.end > start);
  const next = columns.findIndex((ranks, at) => at > column && isTaken(ranks));
  return (next < 0 ? columns.length : next) - column;
}
