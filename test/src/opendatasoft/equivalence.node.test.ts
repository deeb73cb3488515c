import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  type Catalog,
  type Client,
  type EventRecord,
  type Project,
  createClient,
  memorySource,
  occurrenceDays,
  isoDay,
} from 'essonne-international';
import { type PortalDataset, opendatasoft } from 'essonne-international/sources';
import { readFolder } from '../../../src/publish/node/read-folder.js';
import { publish } from '../../../src/publish/index.js';
import { asPortalDataset } from '../../simulators/as-portal-rows.js';
import { ExploreApi, type SimulatedDataset } from '../../simulators/explore-api.js';
import { NOW, fileText, recordsOf } from '../publish/publishing.js';

type AnyQuery = Readonly<Record<string, unknown>>;

/** The demonstration data, whole and in a portal. */
interface Sides {
  readonly projects: readonly Project[];
  readonly events: readonly EventRecord[];
  readonly contract: Client;
  readonly datasets: Readonly<Record<string, SimulatedDataset>>;
  readonly catalog: Catalog;
}

const described = (read: PortalDataset['read'] = 'export'): Readonly<Record<'projects' | 'events', PortalDataset>> => ({
  projects: { dataset: 'projets', read },
  events: {
    ...{ dataset: 'evenements', read, position: 'geo_point_2d' },
    period: { start: 'first_day', end: 'last_day' },
  },
});

/** Events with what a portal computes besides: their days, and a position for those that have one alone. */
function asEvents(events: readonly EventRecord[]): SimulatedDataset {
  const { fields, rows } = asPortalDataset(events);
  const more = events.map((event) => {
    const days = event.occurrences.flatMap((occurrence) => occurrenceDays(event, occurrence));
    const points = event.occurrences.map(({ place }) => place);
    const { lon, lat } = points[0] ?? {};
    const isAlone = points.length === 1 && lon !== undefined;
    return {
      first_day: isoDay(Math.min(...days)),
      last_day: isoDay(Math.max(...days)),
      geo_point_2d: isAlone ? { lon, lat } : null,
    };
  });
  return {
    fields: [
      ...fields,
      { name: 'first_day', type: 'date' },
      { name: 'last_day', type: 'date' },
      { name: 'geo_point_2d', type: 'geo_point_2d' },
    ],
    rows: rows.map((row, index) => ({ ...row, ...more[index] })),
  };
}

async function published(): Promise<Sides> {
  const publication = await publish({ files: await readFolder('examples/data'), now: NOW });
  const catalog = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Catalog;
  const projects = recordsOf(publication, 'projects');
  const events = recordsOf(publication, 'events');
  return {
    ...{ projects, events, catalog },
    contract: createClient({ source: memorySource({ catalog, projects, events }) }),
    datasets: { projets: asPortalDataset(projects), evenements: asEvents(events) },
  };
}

/** A client of a new portal, so that no query is answered by what another read. */
function portalClient({ datasets, catalog }: Sides, read?: PortalDataset['read']): { client: Client; api: ExploreApi } {
  const api = new ExploreApi(datasets);
  const source = opendatasoft({
    ...{ portal: 'https://data.example', catalog, fetch: api.fetch, retries: 0 },
    datasets: described(read),
  });
  return { client: createClient({ source }), api };
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...values), fc.array(fc.constantFrom(...values), { maxLength: 3 }));
const day = fc.constantFrom('2024-03-01', '2026-01-01', '2026-10-15', '2026-12-31', '2027-06-30');
const near = fc.record({
  lon: fc.constantFrom(2.25, 2.44, 1.9),
  lat: fc.constantFrom(48.63, 48.45),
  km: fc.constantFrom(0, 5, 25, 400),
});
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const common = {
  text: fc.constantFrom('eau', 'école', 'mali', 'rien du tout', ' '),
  theme: some(['water', 'health', 'education', 'nowhere']),
  epci: some(['200059228', '200017846', '0']),
  commune: some(['91228', '91174', '91377', '"', '99999']),
  limit: fc.constantFrom(3, 20, Infinity),
  offset: fc.constantFrom(0, 2),
  near,
};
const query = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<AnyQuery> =>
  fc
    .tuple(
      fc.record(fields, { requiredKeys: [] }),
      fc.option(period, { nil: {} }),
      // Few filters at once, so that most queries find something.
      fc.subarray(Object.keys(fields), { maxLength: 4 }),
    )
    .map(([all, days, kept]) => ({
      ...Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
      ...days,
    }));
const projectQuery = query({
  ...common,
  country: some(['ML', 'SN', 'NE', 'XX']),
  status: some(['ongoing', 'completed', 'planned']),
  modality: some(['decentralised-cooperation', 'association-project']),
  sdg: some([4, 6]),
  year: some([2024, 2026]),
  sponsored: fc.boolean(),
  hasLessons: fc.boolean(),
  sort: fc.constantFrom('title', '-start', 'budget', '-updated'),
});
const eventQuery = query({
  ...common,
  kind: some(['training', 'festival', 'conference']),
  status: some(['scheduled', 'cancelled']),
  attendance: some(['onsite', 'mixed']),
  audience: some(['youth', 'everyone']),
  free: fc.boolean(),
  hasAccessibility: fc.boolean(),
  sort: fc.constantFrom('title', '-start', 'start'),
});

describe('A portal of Opendatasoft and the contract', () => {
  let sides: Sides;
  before(async () => {
    sides = await published();
  });

  for (const [name, queries] of [
    ['projects', projectQuery],
    ['events', eventQuery],
  ] as const)
    it(`give the same ${name}, totals, facets and counts for the same query`, async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(queries, fc.constantFrom('export', 'pages'), async (asked, read) => {
          const { client } = portalClient(sides, read);
          const [expected, given] = await Promise.all([
            sides.contract[name].list(asked as never),
            client[name].list(asked as never),
          ]);
          expect(given.total).to.equal(expected.total);
          expect(given.items).to.deep.equal(expected.items);
          for (const facet of Object.keys(expected.facets))
            expect(given.facets[facet as never], facet).to.deep.equal(expected.facets[facet as never]);
          const [{ flagCounts: counts }, { flagCounts }] = await Promise.all([
            sides.contract[name].select(asked as never),
            client[name].select(asked as never),
          ]);
          for (const flag of Object.keys(counts))
            expect(flagCounts[flag as never], flag).to.equal(counts[flag as never]);
          found += Number(expected.total > 0);
        }),
        { numRuns: 40 },
      );
      expect(found, 'queries that find something').to.be.greaterThan(10);
    });

  it('the portal filters: what does not match is not read whole', async () => {
    const { client, api } = portalClient(sides);
    const { total } = await client.projects.list({ country: 'NE', theme: 'water' });
    const reads = api.requests.filter(({ pathname }) => pathname.endsWith('/exports/json'));
    expect(total).to.be.greaterThan(0);
    const [matching, counted] = reads.map(({ searchParams }) => searchParams.get('where'));
    expect(matching).to.equal('(`countries` = "NE") AND (`themes` = "water")');
    expect(counted).to.include('NOT');
    expect(reads[1]?.searchParams.get('select')).not.to.include('description');
    expect(api.rowsGiven).to.be.lessThan(sides.projects.length);
    await client.projects.list({ country: 'NE', theme: 'water', sort: 'title' });
    expect(api.requests, 'kept').to.have.length(3);
    const one = await client.projects.retrieve(sides.projects[0]!.id);
    expect(one).to.deep.equal(sides.projects[0]);
    expect(api.requests.at(-1)?.searchParams.get('where')).to.equal(`\`id\` = "${one.id}"`);
  });
});
