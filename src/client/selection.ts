import type { DatasetName } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { Facets, FlagCounts } from '../query/queries.js';
import type { Table } from '../table/table.js';

/** All that matches a query, without its records: for maps, counts and long lists, which open few of them. */
export interface Selection<Name extends DatasetName> {
  readonly table: Table<Name>;
  /** Rows of the table that match, in the order asked for. */
  readonly rows: Uint32Array;
  /** Values of each filter with their counts, the other filters applied. Each is computed when first read. */
  readonly facets: Facets<Name>;
  /** How many have each mark that is true or false, the other filters applied. Each is computed when first read. */
  readonly flagCounts: FlagCounts<Name>;
  /**
   * What could not be read in the data, each with its place and reason. With an index, records are read when they are
   * opened: this list is live, and grows with those that turn out to be bad.
   */
  readonly warnings: readonly RecordIssue[];
  /** Whether the network failed and an older copy answered. */
  readonly isStale: boolean;
}
