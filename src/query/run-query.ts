import type { DatasetName } from '../model/datasets.js';
import { dayNumber } from '../model/dates.js';
import type { Table } from '../table/table.js';
import type { DatasetFields } from './dataset-fields.js';
import { lazyFacets, lazyFlagCounts } from './lazy-facets.js';
import type { BaseQuery, FacetNames, Facets, FlagCounts, FlagNames, Near, Period, Queries } from './queries.js';
import { refuseByCodes, refuseByDays, refuseByFlag } from './refusals.js';
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

type AnyQuery = BaseQuery<string> & Period & { readonly near?: Near } & Readonly<Record<string, unknown>>;

/** Filters and sorts the rows of a table. Paging is the caller's. What few queries need is loaded when one asks. */
export async function runQuery<Name extends DatasetName>(
  { codes, flags, defaultSort }: DatasetFields<Name>,
  table: Table<Name>,
  query: Queries[Name],
  options: Abortable,
): Promise<QueryResult<Name>> {
  const asked = query as AnyQuery;
  const verdicts = new Uint8Array(table.size);
  const marks = new Map<string, number>();
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined) continue;
    if (name === 'id') {
      const { refuseById } = await import('./refuse-by-id.js');
      await refuseById(verdicts, table, wantedCodes(value), options);
    } else if (Object.hasOwn(codes, name)) {
      const wanted = wantedCodes(value);
      if (!wanted.size) continue;
      marks.set(name, marks.size + 1);
      refuseByCodes(verdicts, marks.size, table.codes(name as FacetNames[Name]), wanted);
    } else if (Object.hasOwn(flags, name)) {
      marks.set(name, marks.size + 1);
      refuseByFlag(verdicts, marks.size, table.flag(name), Number(value));
    }
  }

  const { from, to, near, text, sort = defaultSort } = asked;
  const days = from === undefined && to === undefined ? undefined : table.days();
  const period = days && { from: from ? dayNumber(from) : -Infinity, to: to ? dayNumber(to) : Infinity };
  if (period) refuseByDays(verdicts, days, period.from, period.to);
  const points = near && table.points();
  if (points) {
    const { refuseByDistance } = await import('./refuse-by-distance.js');
    refuseByDistance(verdicts, points, near);
  }
  if (text?.trim()) {
    const { refuseByText } = await import('./refuse-by-text.js');
    await refuseByText(verdicts, table, text, options);
  }

  return {
    rows: acceptedInOrder(table, verdicts, sort, period),
    facets: lazyFacets(Object.keys(codes) as FacetNames[Name][], table, verdicts, marks),
    flagCounts: lazyFlagCounts(Object.keys(flags) as FlagNames[Name][], table, verdicts, marks),
  };
}

function wantedCodes(value: unknown): ReadonlySet<string> {
  return new Set((Array.isArray(value) ? value : [value]).map(String));
}
