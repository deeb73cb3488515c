import { expect } from 'chai';
import * as fc from 'fast-check';
import { type DatasetName, type EventRecord, type Project, type RecordTypes, datasets } from 'essonne-international';
import { queryContext } from '../../../src/query/context.js';
import type { DatasetFields } from '../../../src/query/dataset-fields.js';
import type { Queries } from '../../../src/query/queries.js';
import { runQuery } from '../../../src/query/run-query.js';
import { recordTable } from '../../../src/table/record-table.js';
import { tableOf } from '../../../src/table/table-of.js';
import { catalog, projects } from '../fixtures.js';
import { type AnyQuery, naiveQuery } from './naive-query.js';

const context = queryContext(catalog);

const among = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.array(among(...values), { maxLength: 3 });
/** Records and queries with every field there or not. */
const anyOf = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, needed: readonly (keyof T & string)[] = []) =>
  fc.record(fields, { requiredKeys: [...needed] as never }) as unknown as fc.Arbitrary<Partial<T>>;

const id = fc.integer({ min: 0, max: 60 }).map((number) => `r-${number}`);
const title = among('Été à Évry', 'eau', 'Eau', 'École 2', 'École 10', 'Puits', '2024-b', '2024-10');
const day = among('0050-01-01', '1969-12-31', '2020-02-29', '2023-12-31', '2024-01-01', '2024-06-15', '2031-01-01');
const theme = ['water', 'health', 'autre'] as const;
const communes = ['91228', '91174', '91223', '99999'] as const;

const project = anyOf(
  {
    id,
    title,
    themes: some(...theme),
    status: among('ongoing', 'planned', 'completed'),
    countries: some('ML', 'SN', 'BF'),
    communes: some(...communes),
    start: fc.oneof(day, among('2024', '2023-05')),
    end: among('2031-02', '2032'),
    leadOrganisation: among<Project['leadOrganisation']>({ id: 'o-1', name: 'Les Amis' }, { name: 'Sans numéro' }),
    sponsorships: some('s'),
    totalBudget: among(0, 10, 2.5).map((amount) => ({ amount })),
    updatedAt: day,
  },
  ['id', 'title'],
) as fc.Arbitrary<Project>;

const event = anyOf(
  {
    id,
    title,
    kind: among('festival', 'training'),
    occurrences: fc.array(
      fc.record({
        start: day,
        place: among({ commune: '91228' }, { lon: 2.3, lat: 48.5, commune: '91223', accessibility: 'Rampe.' }, {}),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    price: among({ free: true }, { amount: 3 }),
    accessibility: among<EventRecord['accessibility']>('Boucle magnétique.', { en: 'Hearing loop.' }),
  },
  ['id', 'title', 'occurrences'],
) as fc.Arbitrary<EventRecord>;

const common = {
  id: fc.array(id, { maxLength: 4 }),
  theme: fc.oneof(some(...theme), among(...theme)),
  commune: some(...communes),
  epci: among('200059228', '200017846'),
  canton: some('c-1', 'c-2', 'c-3'),
  from: among('0040-01-01', '1969-12-31', '2024-01-01'),
  to: among('2024-01-01', '2024-07-01', '2031-01-01'),
  near: fc.record({ lon: fc.constant(2.44), lat: fc.constant(48.63), km: among(0.9, 5, 40) }),
  text: among('eau', 'evry', 'sante ecole', 'amis', ' ', '?'),
};
/** A few of the filters, so that something is found, and any order. */
const query = (
  filters: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  sorts: readonly string[],
): fc.Arbitrary<AnyQuery> =>
  fc
    .tuple(
      fc.record(filters),
      fc.subarray(Object.keys(filters), { maxLength: 3 }),
      fc.option(among(...sorts), { nil: undefined }),
    )
    .map(
      ([values, names, sort]) =>
        ({ ...Object.fromEntries(names.map((name) => [name, values[name]])), sort }) as AnyQuery,
    );
const projectQuery = query(
  {
    ...common,
    country: some('ML', 'SN', 'XX'),
    status: among('ongoing', 'planned'),
    year: fc.oneof(among(2024, 2031), fc.constant([2020, 2023])),
    organisation: among('o-1', 'o-2'),
    sponsored: fc.boolean(),
  },
  ['title', '-title', 'start', '-start', 'updated', '-updated', 'budget', '-budget'],
);
const eventQuery = query(
  {
    ...common,
    kind: among('festival', 'training'),
    free: fc.boolean(),
    hasAccessibility: fc.boolean(),
    borrowable: fc.boolean(),
  },
  ['title', '-title', 'start', '-start'],
);

async function expectSame<Name extends DatasetName>(
  fields: DatasetFields<Name>,
  records: readonly RecordTypes[Name][],
  query: AnyQuery,
): Promise<void> {
  const wanted = naiveQuery(fields, records, query, context);
  const table = recordTable(fields, records, context);
  const { rows, facets, flagCounts } = await runQuery(fields, table, query as Queries[Name], {});
  expect((await table.records(rows)).map((record) => record.id)).to.deep.equal(wanted.records.map((one) => one.id));
  expect(facets).to.deep.equal(wanted.facets);
  expect(flagCounts).to.deep.equal(wanted.flagCounts);
}

const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { maxLength: 30, selector: (record) => record.id });

describe('queries on columns', () => {
  it('give the projects, the order and the facets of a search record by record', () =>
    fc.assert(
      fc.asyncProperty(unique(project), projectQuery, (records, query) =>
        expectSame(datasets.projects.fields, records, query),
      ),
      { numRuns: 400 },
    ));

  it('give the events, by their first date of the period', () =>
    fc.assert(
      fc.asyncProperty(unique(event), eventQuery, (records, query) =>
        expectSame(datasets.events.fields, records, query),
      ),
      { numRuns: 400 },
    ));

  it('hold for 100,000 records, more codes than two bytes number, and several queries of one table', async () => {
    const records = Array.from({ length: 100_000 }, (_, row): Project => ({
      id: `p-${(row * 7919) % 100_000}`,
      title: `Projet ${row % 1000}`,
      themes: [theme[row % 3]!],
      leadOrganisation: { id: `o-${row % 70_000}` },
      start: `20${10 + (row % 15)}`,
      sponsorships: row % 2 ? ['s'] : [],
    }));
    const { fields } = datasets.projects;
    const table = recordTable(fields, records, context);
    const { rows, facets } = await runQuery(fields, table, { theme: 'water', sponsored: true, from: '2020-01-01' }, {});
    const wanted = records.filter((_, row) => row % 3 === 0 && row % 2 && row % 15 >= 10);
    expect(rows).to.have.length(wanted.length);
    expect(facets.theme.reduce((sum, { count }) => sum + count, 0)).to.equal(
      records.filter((_, row) => row % 2 && row % 15 >= 10).length,
    );
    const far = await runQuery(fields, table, { organisation: 'o-69999' }, {});
    expect((await table.records(far.rows)).map(({ id }) => id)).to.deep.equal([`p-${(69_999 * 7919) % 100_000}`]);
    expect(far.facets.organisation).to.have.length(70_000);
    const starts = (await table.records((await runQuery(fields, table, {}, {})).rows)).map(({ start }) => start ?? '');
    expect(starts).to.deep.equal([...starts].sort().reverse());
  });

  it('need not read what the default order is made of: rows are in it', async () => {
    const { fields } = datasets.projects;
    const table = recordTable(fields, projects, context);
    const asked: string[] = [];
    const spied = { ...table, keys: (key: Parameters<typeof table.keys>[0]) => (asked.push(key), table.keys(key)) };
    const first = await runQuery(fields, spied, {}, {});
    expect([...first.rows]).to.deep.equal(projects.map((_, row) => row));
    expect(asked).to.deep.equal([]);
    await runQuery(fields, spied, { sort: 'title' }, {});
    expect(asked).to.deep.equal(['title']);
  });

  it('compute a facet when it is read, once, and no other; they can be listed and written as JSON', async () => {
    const read: string[] = [];
    const { fields } = datasets.projects;
    const spied: DatasetFields<'projects'> = {
      ...fields,
      codes: Object.fromEntries(
        Object.entries(fields.codes).map(([name, codes]) => [
          name,
          (...given: Parameters<typeof codes>) => {
            read.push(name);
            return codes(...given);
          },
        ]),
      ) as DatasetFields<'projects'>['codes'],
    };
    const { facets } = await runQuery(spied, tableOf(spied, projects, context), { country: 'ML' }, {});
    expect(new Set(read)).to.deep.equal(new Set(['country']));
    expect(facets.status).to.deep.equal([{ value: 'ongoing', count: 1 }]);
    expect(facets.status).to.equal(facets.status);
    expect(read.filter((name) => name !== 'country')).to.deep.equal(projects.map(() => 'status'));
    expect(Object.keys(facets)).to.deep.equal(Object.keys(fields.codes));
    const written = JSON.parse(JSON.stringify(facets)) as typeof facets;
    expect(written.theme).to.deep.equal([
      { value: 'health', count: 1 },
      { value: 'water', count: 1 },
    ]);
  });
});
