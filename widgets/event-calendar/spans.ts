/**
 * Occurrences as stretches of days, kept in typed arrays in the order in which they begin: a month or a page of the
 * agenda is then a scan of integers, however many events there are. Records are asked for where they are shown only.
 */
import { type EventRecord, type Occurrence, type Selection, type Table } from 'essonne-international';

export { isAllDay, isDeadline, occurrenceDays as daysOf } from 'essonne-international';

/** An occurrence on the days of Essonne; both days included. */
export interface Span {
  readonly event: EventRecord;
  readonly occurrence: Occurrence;
  /** Rank of the occurrence in its event. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Which occurrences a table holds. */
export interface Bounds {
  /** Days, both included, out of which occurrences are left aside. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly keeps?: KeepsPlace | undefined;
}

/** What is shown of a table; `undefined` for all. */
export interface Shown {
  /** 1 at the row of each event that is shown. */
  readonly events: Uint8Array;
  /** Which occurrences of those; all when absent. */
  readonly keeps?: KeepsPlace | undefined;
  /** Days, both included, out of which occurrences that end are not shown. */
  readonly endsFrom?: number | undefined;
  readonly endsBy?: number | undefined;
  /** Day, included, out of which occurrences that begin are not shown. */
  readonly startsBy?: number | undefined;
}

/** Whether an occurrence is kept, by the commune of its place; `undefined` when that is out of Essonne, or unsaid. */
export type KeepsPlace = (commune: string | undefined) => boolean;

/** The occurrences of some events, in the order in which they begin (of one day: the longest, then the earliest). */
export class SpanTable {
  /** First and last day of each occurrence, by rank; the first days never fall. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly #events: Table<'events'>;
  readonly #recordOf: (row: number) => EventRecord | undefined;
  readonly #row: Uint32Array;
  /** Rank of each occurrence in its event. */
  readonly #index: Uint16Array;
  /** The latest last day of an occurrence and of all those before it. */
  readonly #reach: Int32Array;
  /** Place of each occurrence in the columns of the events. */
  readonly #place: Uint32Array;

  /** @param recordOf The event of a row, if it is in hand: an occurrence without it is left out of what is given. */
  constructor(
    { table, rows }: Pick<Selection<'events'>, 'table' | 'rows'>,
    bounds: Bounds = {},
    recordOf = (row: number): EventRecord | undefined => table.peek(row),
  ) {
    this.#events = table;
    this.#recordOf = recordOf;
    const { starts, first, last } = table.days()!;
    const { minutes } = table.occurrences()!;
    const places = keptPlaces(table, rows, bounds);
    places.sort((a, b) => first[a]! - first[b]! || last[b]! - last[a]! || minutes[a]! - minutes[b]! || a - b);
    const rowOf = rowsOfPlaces(starts, rows);
    this.#place = places;
    const { length } = places;
    this.#row = new Uint32Array(length);
    this.#index = new Uint16Array(length);
    this.first = new Int32Array(length);
    this.last = new Int32Array(length);
    this.#reach = new Int32Array(length);
    for (let at = 0; at < length; at++) {
      const place = places[at]!;
      const row = (this.#row[at] = rowOf[place]!);
      this.#index[at] = place - starts[row]!;
      this.first[at] = first[place]!;
      this.last[at] = last[place]!;
      this.#reach[at] = at > 0 ? Math.max(this.#reach[at - 1]!, last[place]!) : last[place]!;
    }
  }

  /** Number of occurrences. */
  get size(): number {
    return this.#place.length;
  }

  /** First and last day of all; the first is after the last when there is none. */
  get days(): readonly [first: number, last: number] {
    return [this.first[0] ?? Infinity, this.#reach.at(-1) ?? -Infinity];
  }

  /** Occurrences that touch the days from `first` to `last`. */
  between(first: number, last: number, shown?: Shown): readonly Span[] {
    return this.spans(this.touching(first, last, shown));
  }

  /** How many events have an occurrence in some days. */
  countEvents(first = -Infinity, last = Infinity, shown?: Shown): number {
    const isCounted = new Uint8Array(this.#events.size);
    let count = 0;
    for (const at of this.touching(first, last, shown)) {
      const row = this.#row[at]!;
      count += 1 - isCounted[row]!;
      isCounted[row] = 1;
    }
    return count;
  }

  /** Ranks, in the table, of the occurrences that touch the days from `first` to `last`. */
  touching(first: number, last: number, shown: Shown | undefined): number[] {
    const found: number[] = [];
    const end = firstAt(this.first, last + 1);
    for (let at = firstAt(this.#reach, first); at < end; at++)
      if (this.last[at]! >= first && this.isShown(at, shown)) found.push(at);
    return found;
  }

  /** The occurrences of some ranks, those whose record is in hand. */
  spans(found: readonly number[]): readonly Span[] {
    return found.flatMap((at) => {
      const index = this.#index[at]!;
      const event = this.#recordOf(this.#row[at]!);
      const occurrence = event?.occurrences[index];
      return event && occurrence ? { event, index, occurrence, first: this.first[at]!, last: this.last[at]! } : [];
    });
  }

  /** Whether the occurrence of a rank is among what is shown. */
  isShown(at: number, shown: Shown | undefined): boolean {
    if (!shown) return true;
    const { events, keeps, endsFrom = -Infinity, endsBy = Infinity, startsBy = Infinity } = shown;
    const last = this.last[at]!;
    if (events[this.#row[at]!] !== 1 || last < endsFrom || last > endsBy || this.first[at]! > startsBy) return false;
    return !keeps || keeps(communeAt(this.#events, this.#place[at]!));
  }
}

function communeAt(table: Table<'events'>, place: number): string | undefined {
  const { communes, communeValues } = table.occurrences()!;
  return communeValues[communes[place]!];
}

/** Places, in the columns, of the occurrences of some rows that bounds keep. */
function keptPlaces(table: Table<'events'>, rows: Uint32Array, bounds: Bounds): Uint32Array {
  const { starts, first, last } = table.days()!;
  const { first: from = -Infinity, last: to = Infinity, keeps } = bounds;
  const found = new Uint32Array(first.length);
  let count = 0;
  rows.forEach((row) => {
    for (let place = starts[row]!; place < starts[row + 1]!; place++)
      if (last[place]! >= from && first[place]! <= to && (!keeps || keeps(communeAt(table, place))))
        found[count++] = place;
  });
  return found.slice(0, count);
}

/** The row that each place of the columns belongs to. */
function rowsOfPlaces(starts: Uint32Array, rows: Uint32Array): Uint32Array {
  const found = new Uint32Array(starts.at(-1)!);
  rows.forEach((row) => {
    for (let place = starts[row]!; place < starts[row + 1]!; place++) found[place] = row;
  });
  return found;
}

/** Where the first number that is not below another stands, among numbers that never fall. */
export function firstAt(numbers: Int32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
