/**
 * Occurrences as stretches of days, computed once and kept in typed arrays: a month or a page of the agenda is then a
 * scan of integers, however many events there are.
 */
import { type EventRecord, type Occurrence, dayNumber } from 'essonne-international';
import { parisMoment } from './paris-time.js';

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
  readonly keeps?: ((occurrence: Occurrence) => boolean) | undefined;
}

/** What is shown of a table; `undefined` for all. */
export interface Shown {
  /** 1 at the rank of each event that is shown. */
  readonly events: Uint8Array;
  /** Which occurrences of those; all when absent. */
  readonly keeps?: ((occurrence: Occurrence) => boolean) | undefined;
}

/** Until this minute of the next morning, an event belongs to the evening it began. */
const NIGHT_ENDS_MINUTE = 6 * 60;

/** Whether an occurrence is made of whole days. */
export function isAllDay({ allDay, start }: Occurrence): boolean {
  return allDay === true || !start.includes('T');
}

/** Whether an event is the deadline of a call: a point in time, not a stretch. */
export function isDeadline({ kind }: EventRecord): boolean {
  return kind === 'call-deadline';
}

/**
 * First and last day of an occurrence. One that ends at midnight does not reach the next day, nor does an evening that
 * ends in the night; a deadline is its last moment.
 */
export function daysOf(event: EventRecord, occurrence: Occurrence): readonly [first: number, last: number] {
  const { start, end = start } = occurrence;
  if (isAllDay(occurrence)) {
    const last = dayNumber(end);
    return [isDeadline(event) ? last : dayNumber(start), last];
  }
  const from = parisMoment(start);
  const to = parisMoment(end);
  if (isDeadline(event)) return [to.day, to.day];
  if (to.day === from.day + 1 && to.minute <= NIGHT_ENDS_MINUTE) return [from.day, from.day];
  return [from.day, Math.max(from.day, to.minute === 0 ? to.day - 1 : to.day)];
}

/** Every occurrence of some events, in the order in which they begin (of one day: the longest, then the earliest). */
export class SpanTable {
  readonly events: readonly EventRecord[];
  readonly #event: Uint32Array;
  readonly #index: Uint16Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  constructor(events: readonly EventRecord[], bounds: Bounds = {}) {
    this.events = events;
    const rows: { event: number; index: number; first: number; last: number; minute: number }[] = [];
    events.forEach((event, rank) => {
      event.occurrences.forEach((occurrence, index) => {
        const [first, last] = daysOf(event, occurrence);
        if (last < (bounds.first ?? -Infinity) || first > (bounds.last ?? Infinity)) return;
        if (bounds.keeps?.(occurrence) === false) return;
        const minute = isAllDay(occurrence) ? -1 : parisMoment(occurrence.start).minute;
        rows.push({ event: rank, index, first, last, minute });
      });
    });
    rows.sort((a, b) => a.first - b.first || b.last - a.last || a.minute - b.minute || a.event - b.event);
    this.#event = Uint32Array.from(rows, ({ event }) => event);
    this.#index = Uint16Array.from(rows, ({ index }) => index);
    this.#first = Int32Array.from(rows, ({ first }) => first);
    this.#last = Int32Array.from(rows, ({ last }) => last);
  }

  /** Number of occurrences. */
  get size(): number {
    return this.#first.length;
  }

  /** Occurrences that touch the days from `first` to `last`. */
  between(first: number, last: number, shown?: Shown): readonly Span[] {
    return this.#collect(shown, (from, to) => from <= last && to >= first);
  }

  /** Occurrences that began before a day and last until it or longer. */
  ongoing(day: number, shown?: Shown): readonly Span[] {
    return this.#collect(shown, (from, to) => from < day && to >= day);
  }

  /** The first `limit` occurrences that begin on a day or later. */
  from(day: number, limit: number, shown?: Shown): readonly Span[] {
    return this.#collect(shown, (from) => from >= day, limit);
  }

  /** The last `limit` occurrences that ended before a day, in order. */
  before(day: number, limit: number, shown?: Shown): readonly Span[] {
    const all = this.#collect(shown, (from, to) => from < day && to < day);
    return all.slice(Math.max(0, all.length - limit));
  }

  /** How many events have an occurrence in some days. */
  countEvents(first = -Infinity, last = Infinity, shown?: Shown): number {
    const found = new Set<number>();
    for (let row = 0; row < this.size; row++)
      if (this.#first[row]! <= last && this.#last[row]! >= first && this.#isShown(row, shown))
        found.add(this.#event[row]!);
    return found.size;
  }

  #collect(shown: Shown | undefined, test: (first: number, last: number) => boolean, limit = Infinity): Span[] {
    const spans: Span[] = [];
    for (let row = 0; row < this.size && spans.length < limit; row++)
      if (test(this.#first[row]!, this.#last[row]!) && this.#isShown(row, shown)) spans.push(this.#span(row));
    return spans;
  }

  #span(row: number): Span {
    const event = this.events[this.#event[row]!]!;
    const index = this.#index[row]!;
    return { event, index, occurrence: event.occurrences[index]!, first: this.#first[row]!, last: this.#last[row]! };
  }

  #isShown(row: number, shown: Shown | undefined): boolean {
    if (!shown) return true;
    const event = this.#event[row]!;
    if (shown.events[event] !== 1) return false;
    return shown.keeps?.(this.events[event]!.occurrences[this.#index[row]!]!) ?? true;
  }
}
