import type { DatasetName } from '../model/datasets.js';
import type { Table } from '../table/table.js';
import { MANY } from './refusals.js';
import { textMatcher } from './text-search.js';

/** Refuses the rows whose searched words do not match. Throws what the table throws. */
export async function refuseByText<Name extends DatasetName>(
  verdicts: Uint8Array,
  table: Table<Name>,
  text: string,
  options: { readonly signal?: AbortSignal },
): Promise<void> {
  const searched = await table.searchTexts(options);
  const matches = textMatcher(text);
  for (let row = 0; row < verdicts.length; row++)
    if (verdicts[row] !== MANY && !matches(searched(row))) verdicts[row] = MANY;
}
