import type { EventRecord, Table } from 'essonne-international';

/**
 * The records of some rows of a table, as far as they are in hand. What is asked for and is not is noted, then read all
 * at once.
 */
export class EventRecords {
  readonly table: Table<'events'>;
  /** Rows of the table whose events may be shown, in their order. */
  readonly rows: Uint32Array;
  /** Rows by identifier, of the records seen so far. */
  readonly #rowOf = new Map<string, number>();
  /** Asked for since the drawing began: to be read, and those that could not be. */
  readonly #wanted = new Set<number>();
  readonly #unread = new Set<number>();
  readonly #wantedIds = new Set<string>();
  /** What could not be read, or is not there: it is not asked for again. */
  readonly #failed = new Set<number | string>();
  #reading = Promise.resolve();

  constructor(table: Table<'events'>, rows: Uint32Array) {
    this.table = table;
    this.rows = rows;
  }

  /** The event of a row; `undefined` until it was read, and when it cannot be. */
  readonly of = (row: number): EventRecord | undefined => {
    const event = this.table.peek(row);
    if (event) this.#rowOf.set(event.id, row);
    else (this.#failed.has(row) ? this.#unread : this.#wanted).add(row);
    return event;
  };

  /** The event with an identifier, likewise; none for one that may not be shown. */
  byId(id: string): EventRecord | undefined {
    const row = this.#rowOf.get(id);
    if (row !== undefined) return this.table.peek(row);
    if (id && !this.#failed.has(id)) this.#wantedIds.add(id);
    return undefined;
  }

  /** Begins to note anew what is asked for. */
  beginDrawing(): void {
    this.#wanted.clear();
    this.#unread.clear();
  }

  /** Whether everything that the drawing asked for is in hand, or cannot be. */
  get isComplete(): boolean {
    return this.#wanted.size === 0;
  }

  /** How many of the rows that the drawing asked for cannot be read. */
  get unreadCount(): number {
    return this.#unread.size;
  }

  /** Reads what was asked for and is not in hand; `undefined` when there is nothing to read. */
  read(): Promise<void> | undefined {
    const rows = [...this.#wanted];
    const ids = [...this.#wantedIds];
    this.#wanted.clear();
    this.#wantedIds.clear();
    if (rows.length + ids.length === 0) return undefined;
    // One after the other: what the first reads, the next need not.
    this.#reading = this.#reading.then(() => this.#readAll(rows, ids));
    return this.#reading;
  }

  async #readAll(rows: readonly number[], ids: readonly string[]): Promise<void> {
    await Promise.all([this.#readRows(rows), ...ids.map((id) => this.#readId(id))]);
  }

  async #readRows(rows: readonly number[]): Promise<void> {
    // Asked for again while they were read, or found to be missing.
    const missing = rows.filter((row) => !this.table.peek(row) && !this.#failed.has(row));
    // What cannot be read is missing afterwards, with an error or without.
    if (missing.length > 0) await this.table.records(missing).catch(() => undefined);
    for (const row of missing) if (!this.table.peek(row)) this.#failed.add(row);
  }

  async #readId(id: string): Promise<void> {
    if (this.#rowOf.has(id) || this.#failed.has(id)) return;
    const row = await this.table.find(id).catch(() => -1);
    if (this.rows.includes(row)) await this.#readRows([row]);
    if (this.table.peek(row)?.id === id && this.rows.includes(row)) this.#rowOf.set(id, row);
    else this.#failed.add(id);
  }
}
