import type { AnyRecord, DatasetName, RecordTypes } from '../model/datasets.js';
import type { QueryContext } from '../query/context.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import { inDefaultOrder } from '../query/default-order.js';
import type { Table } from './table.js';
import { tableOf } from './table-of.js';

/** The last table of each list of records; it lasts as long as the list. */
const known = new WeakMap<readonly AnyRecord[], { readonly context: QueryContext; readonly table: unknown }>();

/** The table of a list of records, made once. Rows are in the default order, by which queries break ties. */
export function recordTable<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): Table<Name> {
  const last = known.get(records);
  if (last?.context === context) return last.table as Table<Name>;
  const table = tableOf(fields, inDefaultOrder(fields, records, context), context);
  known.set(records, { context, table });
  return table;
}
