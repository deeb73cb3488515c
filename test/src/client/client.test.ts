import { expect } from 'chai';
import {
  type ClientOptions,
  NotFoundError,
  type ProjectQuery,
  QueryError,
  type Source,
  createClient,
  memorySource,
} from 'essonne-international';
import { catalog, data, events } from '../fixtures.js';

const client = createClient({ source: memorySource(data) });
const ids = async (query: ProjectQuery): Promise<readonly string[]> =>
  (await client.projects.list(query)).items.map(({ id }) => id);

describe('client', () => {
  it('lists, the latest start first, with the total and the page asked for', async () => {
    const page = await client.projects.list({ limit: 1, offset: 1 });
    expect(page.items.map(({ id }) => id)).to.deep.equal(['puits-de-kayes']);
    expect(page).to.include({ total: 3, offset: 1, limit: 1, isStale: false });
    expect((await client.projects.list()).items.map(({ id }) => id)).to.deep.equal([
      'ecole-sans-lieu',
      'puits-de-kayes',
      'hopitaux-de-matam',
    ]);
  });

  it('filters: alternatives within one, all of several', async () => {
    expect(await ids({ country: ['ML', 'SN'] })).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam']);
    expect(await ids({ country: ['ML', 'SN'], theme: 'water' })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ theme: ['water', 'health'], status: 'ongoing', commune: '91228' })).to.deep.equal([
      'puits-de-kayes',
    ]);
    expect(await ids({ epci: '200059228' })).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam']);
    expect(await ids({ organisation: 'amis-de-matam' })).to.deep.equal(['hopitaux-de-matam']);
    expect(await ids({ sponsored: true })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ hasLessons: false })).to.deep.equal(['ecole-sans-lieu', 'hopitaux-de-matam']);
    expect(await ids({ id: ['hopitaux-de-matam'] })).to.deep.equal(['hopitaux-de-matam']);
    expect(await ids({ theme: [] })).to.have.length(3);
    expect(await ids({ country: 'XX' })).to.deep.equal([]);
  });

  it('filters by time: an ongoing project goes on, another stops at what its dates say', async () => {
    expect(await ids({ year: 2024 })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ year: [2020, 2027] })).to.deep.equal(['ecole-sans-lieu', 'hopitaux-de-matam']);
    expect(await ids({ from: '2026-01-01', to: '2026-12-31' })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ from: '2021-06-30', to: '2021-06-30' })).to.deep.equal(['hopitaux-de-matam']);
    expect(await ids({ from: '2021-07-01', to: '2021-12-31' })).to.deep.equal([]);
  });

  it('finds near a point, measured from the communes of Essonne', async () => {
    expect(await ids({ near: { lon: 2.44, lat: 48.63, km: 5 } })).to.deep.equal([
      'puits-de-kayes',
      'hopitaux-de-matam',
    ]);
    expect(await ids({ near: { lon: 2.44, lat: 48.63, km: 1 } })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ near: { lon: 2.44, lat: 48.63, km: 40 } })).to.have.length(3);
  });

  it('finds words in titles, partners, places and the labels of codes', async () => {
    expect(await ids({ text: "l'eau" })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ text: 'hopital' })).to.deep.equal(['hopitaux-de-matam']);
    expect(await ids({ text: 'senegal' })).to.deep.equal(['hopitaux-de-matam']);
    expect(await ids({ text: 'evry' })).to.deep.equal(['puits-de-kayes']);
    expect(await ids({ text: 'oeuvre' })).to.deep.equal(['ecole-sans-lieu']);
  });

  it('sorts both ways; what has no value comes last', async () => {
    expect(await ids({ sort: 'title' })).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam', 'ecole-sans-lieu']);
    expect(await ids({ sort: 'budget' })).to.deep.equal(['hopitaux-de-matam', 'puits-de-kayes', 'ecole-sans-lieu']);
    expect(await ids({ sort: '-budget' })).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam', 'ecole-sans-lieu']);
    expect(await ids({ sort: '-updated' })).to.deep.equal(['hopitaux-de-matam', 'puits-de-kayes', 'ecole-sans-lieu']);
    expect(await ids({ sort: 'updated' })).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam', 'ecole-sans-lieu']);
  });

  it('counts facets with the other filters applied, not their own', async () => {
    const { facets } = await client.projects.list({ country: 'ML', status: ['ongoing', 'completed'] });
    expect(facets.country).to.deep.equal([
      { value: 'ML', count: 1 },
      { value: 'SN', count: 1 },
    ]);
    expect(facets.status).to.deep.equal([{ value: 'ongoing', count: 1 }]);
    expect(facets.theme).to.deep.equal([
      { value: 'health', count: 1 },
      { value: 'water', count: 1 },
    ]);
  });

  it('orders events by the date that lies in the period; a night stays on the day of its evening', async () => {
    const list = async (from: string, to: string): Promise<readonly string[]> =>
      (await client.events.list({ from, to })).items.map(({ id }) => id);
    expect(await list('2026-10-24', '2026-10-24')).to.deep.equal(['nuit-du-conte']);
    expect(await list('2026-10-25', '2026-10-25')).to.deep.equal([]);
    expect(await list('2027-03-28', '2027-03-28')).to.deep.equal([]);
    expect(await list('2026-11-22', '2027-12-31')).to.deep.equal(['formation-budget', 'nuit-du-conte']);
    expect((await client.events.list({ free: true, commune: '91228' })).total).to.equal(1);
  });

  it('finds the events that say how one is received, of themselves or of a venue', async () => {
    const [first] = events;
    const venue = { name: 'Salle', accessibility: 'Rampe à l’entrée.' };
    const told = [
      { ...first!, id: 'of-itself', accessibility: { en: 'Hearing loop.' } },
      {
        ...first!,
        id: 'of-its-second-venue',
        occurrences: [...first!.occurrences, { start: '2027-05-01', place: venue }],
      },
      { ...first!, id: 'silent' },
    ];
    const { events: resource } = createClient({ source: memorySource({ catalog, events: told }) });
    const found = await resource.select({ hasAccessibility: true });
    expect((await found.table.records(found.rows)).map(({ id }) => id)).to.have.members([
      'of-itself',
      'of-its-second-venue',
    ]);
    expect(found.flagCounts.hasAccessibility).to.equal(2);
    expect((await resource.list({ hasAccessibility: false })).items.map(({ id }) => id)).to.deep.equal(['silent']);
  });

  it('finds the exhibitions that can be borrowed', async () => {
    const [first] = events;
    const told = [
      { ...first!, id: 'lent', borrowing: { conditions: 'Prêt gratuit.' } },
      { ...first!, id: 'kept', borrowing: undefined },
    ];
    const { events: resource } = createClient({ source: memorySource({ catalog, events: told }) });
    expect((await resource.list({ borrowable: true })).items.map(({ id }) => id)).to.deep.equal(['lent']);
    expect((await resource.select({})).flagCounts.borrowable).to.equal(1);
  });

  it('retrieves one record, or says that there is none', async () => {
    expect((await client.projects.retrieve('puits-de-kayes')).status).to.equal('ongoing');
    const error = await client.projects.retrieve('nope').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(NotFoundError);
    expect((error as NotFoundError).describe('fr').problem).to.contain('« nope »');
  });

  it('iterates over every page, once each', async () => {
    const seen: string[] = [];
    for await (const project of client.projects.iterate({ limit: 2 })) seen.push(project.id);
    expect(seen).to.deep.equal(['ecole-sans-lieu', 'puits-de-kayes', 'hopitaux-de-matam']);
  });

  it('refuses a wrong query by name, with what is expected', async () => {
    for (const [query, filter] of [
      [{ contry: 'ML' }, 'contry'],
      [{ country: 3 }, 'country'],
      [{ year: '2025' }, 'year'],
      [{ near: { lon: 2, lat: 95, km: 1 } }, 'near'],
      [{ from: '2026-02-30' }, 'from'],
      [{ limit: 0 }, 'limit'],
      [{ sort: 'size' }, 'sort'],
      [{ sponsored: 'yes' }, 'sponsored'],
      [{ from: '2026-02-01', to: '2026-01-01' }, 'to'],
      [null, 'query'],
      [JSON.parse('{"__proto__": "x"}') as object, '__proto__'],
    ] as const) {
      const error = await client.projects.list(query as ProjectQuery).catch((reason: unknown) => reason);
      expect(error, filter).to.be.instanceOf(QueryError);
      expect((error as QueryError).where).to.equal(filter);
    }
  });

  it('reports what could not be read, keeps the first of two with one identifier, and shows the rest', async () => {
    const mixed = createClient({
      source: [
        memorySource({ projects: [{ id: 'a', title: 'A' }, { id: 'b' }, { id: 'a', title: 'A bis' }] }, 'first'),
        memorySource(
          {
            projects: [
              { id: 'a', title: 'A ter' },
              { id: 'c', title: 'C', start: 'bad' },
            ],
          },
          'second',
        ),
      ],
    });
    const page = await mixed.projects.list({ sort: 'title' });
    expect(page.items.map(({ title }) => title)).to.deep.equal(['A', 'C']);
    expect(page.warnings.map(({ code, source, id }) => `${source} ${id} ${code}`)).to.deep.equal([
      'first b missing-field',
      'first a duplicate-id',
      'second c invalid-date',
      'second a duplicate-id',
    ]);
  });

  it('refuses a source that is none, by name', () => {
    for (const source of [undefined, null, 5, {}, []])
      expect(() => createClient({ source } as unknown as ClientOptions)).to.throw(QueryError, /source/);
    expect(() => createClient(undefined as unknown as ClientOptions)).to.throw(QueryError, /source/);
  });

  it('answers from the sources that can be read, and says which cannot; when none can, it says why', async () => {
    const broken: Source = {
      ...memorySource({}, 'broken'),
      records: () => Promise.reject(new NotFoundError('projects', 'all')),
      catalog: () => Promise.reject(new NotFoundError('catalog', 'all')),
    };
    const partial = createClient({ source: [broken, memorySource(data)] });
    const page = await partial.projects.list();
    expect(page.total).to.equal(3);
    expect(page.warnings.map(({ code, source }) => [code, source])).to.deep.equal([['unreadable-source', 'broken']]);
    expect((await partial.catalog())?.title).to.equal('Action internationale');
    for (const source of [broken, [broken, broken]]) {
      const error = await createClient({ source })
        .projects.list()
        .catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(NotFoundError);
    }
  });

  it('does not answer when its signal has already ended, even from what it has read', async () => {
    const abort = new AbortController();
    abort.abort(new Error('gone'));
    for (const ask of [
      () => client.projects.list({}, { signal: abort.signal }),
      () => client.projects.retrieve('puits-de-kayes', { signal: abort.signal }),
      () => client.projects.iterate({}, { signal: abort.signal }).next(),
    ])
      expect(await ask().catch((error: Error) => error.message)).to.equal('gone');
    const remote = createClient({
      source: 'https://donnees.example/data/v1/',
      fetch: () => Promise.reject(new Error('must not be asked')),
    });
    const error = await remote.projects.list({}, { signal: abort.signal }).catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'gone');
  });
});
