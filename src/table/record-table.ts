import type { AnyRecord, DatasetName, RecordTypes } from '../model/datasets.js';
import type { QueryContext } from '../query/context.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import type { Table } from './table.js';
import { tableOf } from './table-of.js';

/** The last table of each list of records; it lasts as long as the list. */
const known = new WeakMap<readonly AnyRecord[], { readonly context: QueryContext; readonly table: unknown }>();

/** The table of a list of records, made once. Rows are by identifier, which is how queries break ties. */
export function recordTable<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): Table<Name> {
  const last = known.get(records);
  if (last?.context === context) return last.table as Table<Name>;
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = tableOf(fields, ordered, context);
  known.set(records, { context, table });
  return table;
}
