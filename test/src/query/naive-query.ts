import type { DatasetName, FacetCount, Near, RecordTypes } from 'essonne-international';
import { distanceKm, isoDay, textMatcher, textOf } from 'essonne-international';
import type { QueryContext } from '../../../src/query/context.js';
import type { DatasetFields, Days } from '../../../src/query/dataset-fields.js';
import { searchedText } from '../../../src/query/text-search.js';

/** A query as it could be written for any dataset. */
export type AnyQuery = Readonly<Record<string, unknown>> & {
  readonly from?: string;
  readonly to?: string;
  readonly near?: Near;
  readonly text?: string;
  readonly sort?: string;
};

/** What a query gives, found record by record in the plainest way. */
export interface NaiveResult<Name extends DatasetName> {
  readonly records: readonly RecordTypes[Name][];
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  readonly flagCounts: Readonly<Record<string, number>>;
}

/** The reference that the engine is compared with. */
export function naiveQuery<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  query: AnyQuery,
  context: QueryContext,
): NaiveResult<Name> {
  type T = RecordTypes[Name];
  const codes = fields.codes as Readonly<
    Record<string, (record: T, context: QueryContext) => readonly (string | undefined)[]>
  >;
  const list = (value: unknown): readonly string[] => [value].flat().map(String);
  const overlaps = ([first, last]: Days): boolean =>
    isoDay(last) >= (query.from ?? '0000') && isoDay(first) <= (query.to ?? '9999-99');
  const passes = (record: T, name: string): boolean => {
    const value = query[name];
    if (value === undefined) return true;
    if (name === 'id') return list(value).includes(record.id);
    if (name in codes)
      return list(value).length === 0 || codes[name]!(record, context).some((code) => list(value).includes(code ?? ''));
    if (name in fields.flags) return fields.flags[name]!(record) === value;
    if (name === 'from' || name === 'to') return fields.days!(record).some(overlaps);
    if (name === 'near') {
      const { lon, lat, km } = query.near!;
      return fields.points!(record, context).some((point) => distanceKm(lon, lat, ...point) <= km);
    }
    return name === 'text' ? textMatcher(query.text!)(searchedText(fields, record, context)) : true;
  };
  const accepts = (record: T, but?: string): boolean =>
    Object.keys(query).every((name) => name === but || passes(record, name));

  const facets = Object.keys(codes).map((name) => {
    const found = records
      .filter((record) => accepts(record, name))
      .flatMap((record) => [...new Set(codes[name]!(record, context))].filter((code) => code !== undefined));
    const counts = [...new Set(found)].map((value) => ({
      value,
      count: found.filter((code) => code === value).length,
    }));
    return [name, counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
  });

  const flagCounts = Object.entries(fields.flags).map(([name, has]) => {
    const found = records.filter((record) => has(record) && accepts(record, name));
    return [name, found.length] as const;
  });

  const compareTitles = new Intl.Collator('fr', { numeric: true }).compare;
  const key = (record: T, sort: string, isInPeriod: (days: Days) => boolean) => {
    if (sort.endsWith('title')) return textOf(record.title, 'fr');
    if (sort.endsWith('updated')) return record.updatedAt;
    if (sort.endsWith('budget')) return fields.budget?.(record);
    const starts = fields.days!(record).filter(isInPeriod);
    return starts.map(([first]) => isoDay(first)).sort()[0];
  };
  const compare = (a: T, b: T, sort: string, isInPeriod: typeof overlaps): number => {
    const direction = sort.startsWith('-') ? -1 : 1;
    const [keyA, keyB] = [key(a, sort, isInPeriod), key(b, sort, isInPeriod)];
    if (keyA === undefined || keyB === undefined) return keyA === keyB ? 0 : keyA === undefined ? 1 : -1;
    const order = sort.endsWith('title')
      ? compareTitles(String(keyA), String(keyB))
      : Number(keyA > keyB) - Number(keyA < keyB);
    return order * direction;
  };
  const inOrder = (a: T, b: T): number =>
    compare(a, b, query.sort ?? fields.defaultSort, overlaps) ||
    compare(a, b, fields.defaultSort, () => true) ||
    (a.id < b.id ? -1 : 1);
  return {
    records: records.filter((record) => accepts(record)).sort(inOrder),
    facets: Object.fromEntries(facets) as NaiveResult<Name>['facets'],
    flagCounts: Object.fromEntries(flagCounts),
  };
}
