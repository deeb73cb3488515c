import type { DatasetName, RecordTypes } from '../model/datasets.js';
import { tableOf } from '../table/table-of.js';
import type { QueryContext } from './context.js';
import type { DatasetFields } from './dataset-fields.js';
import { acceptedInOrder } from './row-order.js';

/**
 * Records as a list shows them unless asked otherwise, by identifier (in the order of code units) where that says
 * nothing. Published rows and those of records in hand are in this order, which breaks the ties of every other: both
 * give the same pages.
 */
export function inDefaultOrder<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): readonly RecordTypes[Name][] {
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = tableOf(fields, byId, context);
  const rows = acceptedInOrder(table, new Uint8Array(table.size), fields.defaultSort, undefined);
  return [...rows].map((row) => byId[row]!);
}
