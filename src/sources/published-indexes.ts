import type { Dataset } from '../datasets/dataset.js';
import { isEssonneError } from '../errors/essonne-error.js';
import type { DatasetDescription } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import { type RecordIssue, shorten } from '../model/issues.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { type IndexedDescription, openIndex } from './index-table.js';
import type { PublicationOptions } from './publication-files.js';
import type { TableSet } from './source.js';

/** Where the indexes of a publication are. */
export interface IndexesOptions extends PublicationOptions {
  /** What the catalog says of a dataset, read again when it was forgotten. */
  readonly describe: (dataset: DatasetName, signal: AbortSignal | undefined) => Promise<DatasetDescription | undefined>;
}

/** The indexes of a publication: those that are open, and what is wrong with those that cannot be read. */
export class PublishedIndexes {
  readonly #options: IndexesOptions;
  readonly #requests = new KeptRequests();
  /** Number of the publication that is being read, which {@link refresh} changes. */
  #publication = 0;
  readonly #faults = new Map<DatasetName, RecordIssue>();

  constructor(options: IndexesOptions) {
    this.#options = options;
  }

  /** A dataset by its index; `undefined` when there is none that can be read: the records tell the same. */
  async table<Name extends DatasetName>(
    dataset: Dataset<Name>,
    signal: AbortSignal | undefined,
  ): Promise<TableSet<Name> | undefined> {
    for (let mayRetry = true; ; mayRetry = false) {
      const entry = await this.#options.describe(dataset.name, signal);
      if (!entry?.index || this.#faults.has(dataset.name)) return undefined;
      const publication = this.#publication;
      try {
        const table = await this.#requests.get(
          dataset.name,
          (shared) => openIndex(dataset, entry as IndexedDescription, this.#options, shared),
          signal,
        );
        return { table, warnings: table.warnings, isStale: table.isStale };
      } catch (error) {
        signal?.throwIfAborted();
        // The catalog was older than the index, perhaps: both are read again, once.
        if (publication !== this.#publication && mayRetry) continue;
        this.#noteFault(dataset.name, error);
        return undefined;
      }
    }
  }

  /** What is wrong with the index of a dataset. */
  faultOf(dataset: DatasetName): RecordIssue | undefined {
    return this.#faults.get(dataset);
  }

  /** Forgets what is wrong with the index of a dataset: its records cannot be read either, so that it may not be at fault. */
  forgive(dataset: DatasetName): void {
    this.#faults.delete(dataset);
  }

  /** Forgets what was read. */
  refresh(): void {
    this.#requests.clear();
    this.#faults.clear();
    this.#publication++;
  }

  /** An index that cannot be read is not asked for again at each query, and is told. */
  #noteFault(dataset: DatasetName, error: unknown): void {
    if (!isEssonneError(error)) return;
    const { where, message } = error;
    const value = shorten(message);
    this.#faults.set(dataset, { code: 'unreadable-index', outcome: 'kept', dataset, value, source: where });
  }
}
