import { conforms } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import type { DatasetFields } from './dataset-fields.js';

/**
 * Whether a query is surely right, at little cost. `true` means that `checkQuery` accepts it; `false` means « let it
 * look », which also says what is wrong: pages, whose queries are right, load no more than this.
 */
export function isSurelyRight({ codes, flags, days }: DatasetFields<DatasetName>, query: unknown): boolean {
  if (typeof query !== 'object' || query === null) return false;
  const { from, to } = query as { readonly from?: string; readonly to?: string };
  if (from !== undefined && to !== undefined && from > to) return false;
  return Object.entries(query).every(([name, value]: [string, unknown]) => {
    if (value === undefined || (name === 'limit' && value === Infinity)) return true;
    if (name === 'from' || name === 'to') return days && conforms('Day', value);
    if (Object.hasOwn(flags, name)) return typeof value === 'boolean';
    // Years and goals are numbers.
    const isCode = name === 'id' || (Object.hasOwn(codes, name) && name !== 'year' && name !== 'sdg');
    return (isCode || name === 'text') && (typeof value === 'string' || (isCode && conforms(['string'], value)));
  });
}
