import type { Project, Table } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is to be shown. */
interface Asked {
  readonly table: Table<'projects'> | undefined;
  readonly id: string | undefined;
}

/** Reads the project that was selected. */
export class DetailController implements ReactiveController {
  /** The project to show, once it was read. */
  project: Project | undefined;
  /** Its row in the table; -1 until it is known. */
  row = -1;
  readonly #host: ReactiveControllerHost;
  readonly #asked: () => Asked;
  readonly #onError: (error: unknown) => void;
  #current: Asked = { table: undefined, id: undefined };

  constructor(host: ReactiveControllerHost, asked: () => Asked, onError: (error: unknown) => void) {
    this.#host = host;
    this.#asked = asked;
    this.#onError = onError;
    host.addController(this);
  }

  /** Reads it again, after an error. */
  retry(): void {
    this.#current = { table: undefined, id: undefined };
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const asked = this.#asked();
    if (asked.table === this.#current.table && asked.id === this.#current.id) return;
    this.#current = asked;
    this.project = undefined;
    this.row = -1;
    if (asked.table && asked.id) void this.#read(asked.table, asked.id, asked);
  }

  async #read(table: Table<'projects'>, id: string, asked: Asked): Promise<void> {
    try {
      const row = await table.find(id);
      // An identifier that is no longer published leaves the list as it is.
      const [project] = row < 0 ? [] : await table.records([row]);
      if (asked !== this.#current) return;
      this.project = project;
      this.row = row;
    } catch (error) {
      if (asked === this.#current) this.#onError(error);
    }
    this.#host.requestUpdate();
  }
}
