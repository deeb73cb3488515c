import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { Queries } from '../query/queries.js';
import type { Table } from '../table/table.js';

/** Options that every call takes. */
export interface RequestOptions {
  /** Stops the wait; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Records as a source could read them. */
export interface RecordSet<Name extends DatasetName> {
  readonly records: readonly RecordTypes[Name][];
  /** What could not be read, each with its place and reason. */
  readonly warnings: readonly RecordIssue[];
  /** Whether the network failed and an older copy was used. */
  readonly isStale: boolean;
}

/** A table as a source could read it. */
export interface TableSet<Name extends DatasetName> extends Omit<RecordSet<Name>, 'records'> {
  readonly table: Table<Name>;
}

/**
 * Where records come from. Sources are interchangeable: the client filters, sorts and pages what any of them gives, so
 * the same query gives the same items whichever serves it.
 */
export interface Source {
  /** Name for messages and warnings: an address or a file. */
  readonly name: string;
  /** What the data say of themselves; `undefined` for sources that have no catalog. */
  catalog(options?: RequestOptions): Promise<Catalog | undefined>;
  /**
   * Records of a dataset: all of them or, where the source can tell, any superset of those that match the query.
   */
  records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    query: Queries[Name],
    options?: RequestOptions,
  ): Promise<RecordSet<Name>>;
  /**
   * Columns of a whole dataset, for sources that publish an index of it: records are then read when they are opened.
   * `undefined` when there is none, or too few records for it to be worth reading: `records` is asked instead. The
   * same table is given until the data change.
   */
  table?<Name extends DatasetName>(
    dataset: Dataset<Name>,
    options?: RequestOptions,
  ): Promise<TableSet<Name> | undefined>;
  /** Forgets what was read, so that the next call reads again. */
  refresh(): void;
}
