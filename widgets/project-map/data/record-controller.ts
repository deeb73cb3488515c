import type { Project, Table } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The projects that a template shows, by row. Those that are not in hand are read together after the update that asked
 * for them, and another update follows.
 */
export class RecordController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #table: () => Table<'projects'> | undefined;
  readonly #onError: (error: unknown) => void;
  #wanted = new Set<number>();
  /** How many reads are under way. */
  #reads = 0;
  /** Rows that could not be read: they are not asked for again by themselves. */
  #failed = new WeakMap<Table<'projects'>, ReadonlySet<number>>();

  constructor(
    host: ReactiveControllerHost,
    table: () => Table<'projects'> | undefined,
    onError: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#table = table;
    this.#onError = onError;
    host.addController(this);
  }

  /** The project of a row; `undefined` until it was read. */
  readonly of = (row: number): Project | undefined => {
    const table = this.#table();
    const project = table?.peek(row);
    if (table && !project && !this.isUnread(row)) this.#wanted.add(row);
    return project;
  };

  /** Whether the project of a row could not be read. */
  readonly isUnread = (row: number): boolean => {
    const table = this.#table();
    return table !== undefined && this.#failed.get(table)?.has(row) === true;
  };

  /** Forgets what failed, so that it is asked for again. */
  readonly retry = (): void => {
    this.#failed = new WeakMap();
    this.#host.requestUpdate();
  };

  /** Whether nothing is being read, nor asked for by the last update. */
  get isAtRest(): boolean {
    return this.#wanted.size === 0 && this.#reads === 0;
  }

  /** What a template is given. */
  readonly view = { projectOf: this.of, isUnread: this.isUnread, readAgain: this.retry };

  hostUpdated(): void {
    const table = this.#table();
    if (!table || this.#wanted.size === 0) return;
    const rows = [...this.#wanted];
    this.#wanted = new Set();
    void this.#read(table, rows);
  }

  async #read(table: Table<'projects'>, rows: readonly number[]): Promise<void> {
    this.#reads++;
    try {
      await table.records(rows);
    } catch (error) {
      this.#onError(error);
    }
    this.#reads--;
    // What a shard leaves out is missing without an error.
    const missing = rows.filter((row) => !table.peek(row));
    if (missing.length > 0) this.#failed.set(table, new Set([...(this.#failed.get(table) ?? []), ...missing]));
    this.#host.requestUpdate();
  }
}
