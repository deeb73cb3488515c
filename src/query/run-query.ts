import type { DatasetName } from '../model/datasets.js';
import type { Table } from '../table/table.js';
import type { DatasetFields } from './dataset-fields.js';
import { lazyFacets, lazyFlagCounts } from './lazy-facets.js';
import type { FacetNames, Facets, FlagCounts, FlagNames, Queries } from './queries.js';
import type * as Filters from './refuse.js';
import { acceptedInOrder } from './row-order.js';

/** Stops the reading of what a filter needs. */
interface Abortable {
  readonly signal?: AbortSignal;
}

/** Rows that match, in order, and the facets of the same query. */
export interface QueryResult<Name extends DatasetName> {
  readonly rows: Uint32Array;
  /** Each is computed when first read. */
  readonly facets: Facets<Name>;
  /** Likewise. */
  readonly flagCounts: FlagCounts<Name>;
}

/** What of a query refuses no row. */
const UNFILTERING: ReadonlySet<string> = new Set(['sort', 'limit', 'offset']);
const NOTHING_REFUSED: Filters.Refused = { marks: new Map(), period: undefined };

/** What filters rows, when a query has something to filter by: a first view, which shows all, does without. */
export const filtersOf = (query: object): Promise<typeof Filters> | undefined =>
  Object.entries(query).some(([name, value]) => value !== undefined && !UNFILTERING.has(name))
    ? import('./refuse.js')
    : undefined;

/** Filters and sorts the rows of a table. Paging is the caller's. */
export async function runQuery<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  table: Table<Name>,
  query: Queries[Name],
  options: Abortable,
): Promise<QueryResult<Name>> {
  const { codes, flags, defaultSort } = fields;
  const asked = query as Filters.AnyQuery;
  const verdicts = new Uint8Array(table.size);
  const filters = await filtersOf(asked);
  const { marks, period } = (await filters?.refuse(fields, table, asked, verdicts, options)) ?? NOTHING_REFUSED;
  const sort = asked.sort ?? defaultSort;
  return {
    // Tables are in the default order: see `recordTable`.
    rows: acceptedInOrder(table, verdicts, sort, period, sort === defaultSort),
    facets: lazyFacets(Object.keys(codes) as FacetNames[Name][], table, verdicts, marks),
    flagCounts: lazyFlagCounts(Object.keys(flags) as FlagNames[Name][], table, verdicts, marks),
  };
}
