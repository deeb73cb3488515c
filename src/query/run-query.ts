import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import { allForms, textOf } from '../model/text.js';
import type { QueryContext } from './context.js';
import { distanceKm } from './distance.js';
import type { DatasetFields, Days } from './dataset-fields.js';
import type { BaseQuery, FacetCount, FacetNames, Facets, Near, Period, Queries } from './queries.js';
import { searchable, textMatcher } from './text-search.js';

/** Records that match, in order, and the facets of the same query. */
export interface QueryResult<Name extends DatasetName> {
  readonly records: readonly RecordTypes[Name][];
  /** Computed when first asked. */
  readonly facets: () => Facets<Name>;
}

type Test<T> = (record: T) => boolean;
type AnyQuery = BaseQuery<string> & Period & { readonly near?: Near } & Readonly<Record<string, unknown>>;

/** Words of each record; records are never changed, so they are folded once. */
const searchedTexts = new WeakMap<QueryContext, WeakMap<object, string>>();

/** Filters and sorts records. Paging is the caller's. */
export function runQuery<Name extends DatasetName>(
  own: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  query: Queries[Name],
  context: QueryContext,
): QueryResult<Name> {
  type T = RecordTypes[Name];
  const asked = query as AnyQuery;
  const tests = testsOf(own, asked, context);
  const facetNames = Object.keys(own.codes) as FacetNames[Name][];

  const matching: T[] = [];
  /** Records that one filter alone refuses: they count in that filter's facet. */
  const refusedByOne = new Map<string, T[]>();
  for (const record of records) {
    let refusedBy: string | undefined;
    let refusals = 0;
    for (const [name, test] of tests) {
      if (test(record)) continue;
      refusedBy = name;
      if (++refusals > 1) break;
    }
    if (refusals === 0) matching.push(record);
    else if (refusals === 1 && refusedBy !== undefined && Object.hasOwn(own.codes, refusedBy)) {
      const list = refusedByOne.get(refusedBy);
      if (list) list.push(record);
      else refusedByOne.set(refusedBy, [record]);
    }
  }

  let facets: Facets<Name> | undefined;
  return {
    records: sorted(matching, asked, own),
    facets: () =>
      (facets ??= Object.fromEntries(
        facetNames.map((name) => [
          name,
          countCodes([matching, refusedByOne.get(name) ?? []], (record) => own.codes[name](record, context)),
        ]),
      ) as unknown as Facets<Name>),
  };
}

function testsOf<Name extends DatasetName>(
  own: DatasetFields<Name>,
  query: AnyQuery,
  context: QueryContext,
): readonly (readonly [string, Test<RecordTypes[Name]>])[] {
  type T = RecordTypes[Name];
  const tests: (readonly [string, Test<T>])[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (name === 'id') {
      const wanted = wantedCodes(value);
      tests.push([name, ({ id }) => wanted.has(id)]);
    } else if (Object.hasOwn(own.codes, name)) {
      const wanted = wantedCodes(value);
      const read = own.codes[name as FacetNames[Name]];
      if (wanted.size)
        tests.push([name, (record) => read(record, context).some((code) => code !== undefined && wanted.has(code))]);
    } else if (Object.hasOwn(own.flags, name)) {
      const read = own.flags[name]!;
      tests.push([name, (record) => read(record) === value]);
    }
  }
  const { from, to, near, text } = query;
  if (own.days && (from !== undefined || to !== undefined)) {
    const { days } = own;
    tests.push(['period', (record) => days(record).some((stretch) => overlaps(stretch, from, to))]);
  }
  if (own.points && near) {
    const { points } = own;
    tests.push([
      'near',
      (record) => points(record, context).some(([lon, lat]) => distanceKm(near.lon, near.lat, lon, lat) <= near.km),
    ]);
  }
  if (text?.trim()) {
    const matches = textMatcher(text);
    tests.push(['text', (record) => matches(searchedText(record, own, context))]);
  }
  return tests;
}

function wantedCodes(value: unknown): ReadonlySet<string> {
  return new Set((Array.isArray(value) ? value : [value]).map(String));
}

function overlaps([first, last]: Days, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

function searchedText<Name extends DatasetName>(
  record: RecordTypes[Name],
  own: DatasetFields<Name>,
  context: QueryContext,
): string {
  let byRecord = searchedTexts.get(context);
  if (!byRecord) searchedTexts.set(context, (byRecord = new WeakMap()));
  let text = byRecord.get(record);
  if (text === undefined) {
    const labels = (
      Object.entries(own.vocabularies) as [FacetNames[Name], Parameters<QueryContext['labels']>[0]][]
    ).flatMap(([name, vocabulary]) =>
      own.codes[name](record, context).flatMap((code) => (code === undefined ? [] : context.labels(vocabulary, code))),
    );
    text = searchable([...own.texts(record).flatMap((form: Text | undefined) => allForms(form)), ...labels]);
    byRecord.set(record, text);
  }
  return text;
}

function countCodes<T>(
  lists: readonly (readonly T[])[],
  read: (record: T) => readonly (string | undefined)[],
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const records of lists)
    for (const record of records)
      for (const code of new Set(read(record))) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const collator = new Intl.Collator('fr', { numeric: true });

function sorted<Name extends DatasetName>(
  records: readonly RecordTypes[Name][],
  query: AnyQuery,
  own: DatasetFields<Name>,
): readonly RecordTypes[Name][] {
  const sort = query.sort ?? own.defaultSort;
  const direction = sort.startsWith('-') ? -1 : 1;
  const key = sortKey(sort.replace(/^-/, ''), query, own);
  return records
    .map((record) => ({ record, key: key(record) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction) || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}

type Key = string | number | undefined;

function sortKey<Name extends DatasetName>(
  sort: string,
  { from, to }: Period,
  own: DatasetFields<Name>,
): (record: RecordTypes[Name]) => Key {
  if (sort === 'title') return ({ title }) => textOf(title, 'fr');
  if (sort === 'updated') return ({ updatedAt }) => updatedAt;
  if (sort === 'budget') return (record) => own.budget?.(record);
  return (record) => {
    // What matters of an event with many dates is the first that lies in the period asked for.
    const stretches = own.days?.(record).filter((stretch) => overlaps(stretch, from, to)) ?? [];
    return stretches.map(([first]) => first).sort()[0];
  };
}

/** Records without the key come last, whichever the direction. */
function compareKeys(a: Key, b: Key, direction: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const order = typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : a < b ? -1 : 1;
  return order * direction;
}

/** Dates compare as they are written; titles as French dictionaries do. */
function compareTexts(a: string, b: string): number {
  return /^\d{4}-/.test(a) && /^\d{4}-/.test(b) ? (a < b ? -1 : 1) : collator.compare(a, b);
}
