import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { Facets } from '../query/queries.js';

/** One page of an answer. */
export interface Page<Name extends DatasetName> {
  readonly items: readonly RecordTypes[Name][];
  /** How many records match, over all pages. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** Values of each filter with their counts, the other filters applied. Each is computed when first read. */
  readonly facets: Facets<Name>;
  /** What could not be read in the data, each with its place and reason. */
  readonly warnings: readonly RecordIssue[];
  /** Whether the network failed and an older copy answered. */
  readonly isStale: boolean;
}
