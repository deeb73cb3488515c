import type { DatasetName, RecordTypes } from '../model/datasets.js';
import { textOf } from '../model/text.js';
import type { QueryContext } from '../query/context.js';
import type { DatasetFields } from '../query/dataset-fields.js';
import { codeColumn, dayColumn, occurrenceColumn, placeColumn, pointColumn } from './make-columns.js';
import { startDays } from './start-days.js';
import type { SortKey, Table } from './table.js';

/**
 * A table of records in hand: row i is `records[i]`. Each column is made when it is first asked for, then kept; neither
 * the records nor the list may change.
 */
export function tableOf<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): Table<Name> {
  type T = RecordTypes[Name];
  const { codes, flags, days, occurrences, points, places, budget } = fields;
  const columns = new Map<string, unknown>();
  const once = <C>(name: string, make: () => C): C => {
    if (!columns.has(name)) columns.set(name, make());
    return columns.get(name) as C;
  };
  const each = <V>(read: (record: T, context: QueryContext) => V): V[] =>
    records.map((record) => read(record, context));
  const numbers: Readonly<Record<SortKey, () => Float64Array>> = {
    title: () => titleRanks(each(({ title }) => textOf(title, 'fr'))),
    start: () => startDays(table.days() ?? dayColumn(each(() => []))),
    updated: () => Float64Array.from(records, ({ updatedAt }) => Date.parse(updatedAt ?? '')),
    budget: () => Float64Array.from(records, (record) => budget?.(record) ?? NaN),
  };
  const searched: string[] = [];
  const table: Table<Name> = {
    size: records.length,
    codes: (name) => once(`code ${name}`, () => codeColumn(each(codes[name]))),
    flag: (name) => once(`flag ${name}`, () => Uint8Array.from(records, (record) => Number(flags[name]?.(record)))),
    days: () => days && once('days', () => dayColumn(each(days))),
    occurrences: () => occurrences && once('occurrences', () => occurrenceColumn(each(occurrences))),
    points: () => points && once('points', () => pointColumn(each(points))),
    places: () => places && once('places', () => placeColumn(each(places))),
    keys: (key) => once(`key ${key}`, numbers[key]),
    peek: (row) => records[row],
    records: (rows) => Promise.resolve([...rows].map((row) => records[row]!)),
    find: (id) =>
      Promise.resolve(once('rows', () => new Map(records.map((record, row) => [record.id, row]))).get(id) ?? -1),
    titles: () => Promise.resolve((row) => records[row]!.title),
    searchTexts: async () => {
      const { searchedText } = await import('../query/text-search.js');
      return (row) => (searched[row] ??= searchedText(fields, records[row]!, context));
    },
  };
  return table;
}

/** Ranks of titles as French dictionaries order them; equal titles share a rank. */
function titleRanks(titles: readonly string[]): Float64Array {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  const ranks = new Float64Array(titles.length);
  let rank = 0;
  let before: string | undefined;
  for (const [row, title] of titles.map((title, i) => [i, title] as const).sort((a, b) => compare(a[1], b[1]))) {
    if (before !== undefined && compare(before, title)) rank++;
    ranks[row] = rank;
    before = title;
  }
  return ranks;
}
