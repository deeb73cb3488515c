import type { DatasetName } from '../model/datasets.js';
import { dayNumber } from '../model/dates.js';
import type { Table } from '../table/table.js';
import type { DatasetFields } from './dataset-fields.js';
import type { BaseQuery, FacetNames, Near, Period } from './queries.js';
import { refuseById } from './refuse-by-id.js';
import { refuseByCodes, refuseByDays, refuseByFlag } from './refusals.js';

/** A query of any dataset. */
export type AnyQuery = BaseQuery<string> & Period & { readonly near?: Near } & Readonly<Record<string, unknown>>;

/** What was made of the filters of a query. */
export interface Refused {
  /** The mark, among the verdicts, of each filter that has a facet. */
  readonly marks: ReadonlyMap<string, number>;
  /** First and last days asked for, of a dataset that has days. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
}

/** Refuses the rows that do not match a query. What few queries need is loaded when one asks. */
export async function refuse<Name extends DatasetName>(
  { codes, flags }: DatasetFields<Name>,
  table: Table<Name>,
  query: AnyQuery,
  verdicts: Uint8Array,
  options: { readonly signal?: AbortSignal },
): Promise<Refused> {
  const marks = new Map<string, number>();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (name === 'id') await refuseById(verdicts, table, wantedCodes(value), options);
    else if (Object.hasOwn(codes, name)) {
      const wanted = wantedCodes(value);
      if (!wanted.size) continue;
      marks.set(name, marks.size + 1);
      refuseByCodes(verdicts, marks.size, table.codes(name as FacetNames[Name]), wanted);
    } else if (Object.hasOwn(flags, name)) {
      marks.set(name, marks.size + 1);
      refuseByFlag(verdicts, marks.size, table.flag(name), Number(value));
    }
  }

  const { from, to, near, text } = query;
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
  return { marks, period };
}

function wantedCodes(value: unknown): ReadonlySet<string> {
  return new Set((Array.isArray(value) ? value : [value]).map(String));
}
