import type { DatasetName } from '../model/datasets.js';
import type { Table } from '../table/table.js';
import { MANY, refuseByFlag } from './refusals.js';

/** Refuses the rows of other records than those asked for. Throws what the table throws. */
export async function refuseById<Name extends DatasetName>(
  verdicts: Uint8Array,
  table: Table<Name>,
  wanted: ReadonlySet<string>,
  options: { readonly signal?: AbortSignal },
): Promise<void> {
  const isWanted = new Uint8Array(table.size);
  for (const row of await Promise.all([...wanted].map((id) => table.find(id, options)))) isWanted[row] = 1;
  refuseByFlag(verdicts, MANY, isWanted, 1);
}
