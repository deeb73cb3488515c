import { expect } from 'chai';
import {
  type Client,
  ContractError,
  NotFoundError,
  type ProjectQuery,
  ConnectionError,
  createClient,
  memorySource,
} from 'essonne-international';
import fc from 'fast-check';
import { byCodeUnits } from '../../../src/publish/outputs/encode.js';
import { datasetFiles } from '../../../src/publish/outputs/catalog.js';
import { largeProjects } from '../../large-data.js';

const ROOT = 'https://donnees.example/data/v1/';
const settings = { title: 'T', publisher: { name: 'E' }, licence: 'etalab-2.0', defaultLanguage: 'fr' };
const records = [...largeProjects(2500, 7)].sort((a, b) => byCodeUnits(a.id, b.id));

type Files = Map<string, string | Uint8Array>;

let whole: Promise<Files> | undefined;

/** The files of a publication, by their address under the root; a copy, to be changed at will. */
async function publication(projects = records): Promise<Files> {
  return new Map(await (projects === records ? (whole ??= publish(records)) : publish(projects)));
}

async function publish(projects: typeof records): Promise<Files> {
  const none = { events: [], organisations: [], partnerships: [], calls: [], sponsorships: [] };
  const { catalog, files } = await datasetFiles({ ...none, projects }, settings, '2026-11-23T08:00:00Z');
  return new Map([
    ['catalog.json', JSON.stringify(catalog)],
    ...files.map(({ path, content }) => [path.replace('data/v1/', ''), content] as const),
  ]);
}

/** A client of a server that counts what it is asked, and answers with the files that it holds at that time. */
function clientOf(files: Files, isOut: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  const client = createClient({
    source: ROOT,
    retries: 0,
    fetch: (input) => {
      const { origin, pathname, search } = new URL((input as Request).url);
      const path = `${origin}${pathname}`.replace(ROOT, '');
      asked.push(path + search.replace(/^\?v=[0-9a-f]{12}$/, '?v'));
      if (isOut(path)) return Promise.reject(new TypeError('Failed to fetch'));
      const body = files.get(path);
      return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body as BodyInit));
    },
  });
  return { client, asked };
}

const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('static contract through its index', function () {
  this.timeout(30_000);

  it('answers the same queries as the records do, facets and order included', async () => {
    const files = await publication();
    const { client, asked } = clientOf(files);
    const catalog = JSON.parse(files.get('catalog.json') as string) as never;
    const memory = createClient({ source: memorySource({ catalog, projects: records }) });
    const some = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
    const query = fc.record(
      {
        country: fc.subarray(['ML', 'SN', 'MA', 'HT']),
        theme: some('water', 'health', 'education'),
        status: fc.subarray(['ongoing', 'completed', 'planned']),
        commune: some('91228', '91377'),
        organisation: some('association-1', 'association-12'),
        year: some(2004, 2019, 2025),
        sponsored: fc.boolean(),
        from: some('2005-03-01', '2020-01-01'),
        to: some('2020-06-30', '2026-12-31'),
        near: some({ lon: 2.44, lat: 48.63, km: 8 }),
        text: some('puits', 'centre de sante', 'kayes femmes', 'eau'),
        id: some(records[3]!.id, 'nope'),
        sort: some('title', '-title', 'start', '-start', 'updated', '-updated', 'budget', '-budget'),
        offset: fc.nat(2400),
        limit: some(1, 20, 150),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<ProjectQuery>;
    await fc.assert(
      fc.asyncProperty(query, async (asking) => {
        const [indexed, whole] = await Promise.all([client.projects.list(asking), memory.projects.list(asking)]);
        expect(indexed.items).to.deep.equal(whole.items);
        expect(indexed.total).to.equal(whole.total);
        expect({ ...indexed.facets }).to.deep.equal({ ...whole.facets });
      }),
      { numRuns: 120 },
    );
    expect(asked).not.to.include('projects.json');
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('keeps the order from page to page, be they of the index or of the records that stand in for it', async () => {
    // Many with one budget, one update or one title: all that tells them apart is the rule of ties.
    const tied = records.map((record, row) => ({
      ...record,
      title: `Projet ${row % 9}`,
      totalBudget: { amount: row % 5, currency: 'EUR' as const },
      updatedAt: `2026-01-0${1 + (row % 3)}`,
    }));
    const files = await publication(tied);
    const index = files.get('projects.index.bin')!;
    const { client } = clientOf(files);
    for (const key of ['title', 'updated', 'budget', 'start'] as const)
      for (const sort of [key, `-${key}`] as const) {
        const ids: string[] = [];
        for (let offset = 0; offset < 2500; offset += 250) {
          client.refresh();
          if (offset % 500) files.delete('projects.index.bin');
          else files.set('projects.index.bin', index);
          ids.push(...(await client.projects.list({ sort, offset, limit: 250 })).items.map(({ id }) => id));
        }
        expect(new Set(ids).size, sort).to.equal(2500);
      }
  });

  it('asks for no more than is opened, with the version in the address', async () => {
    const { client, asked } = clientOf(await publication());
    const page = await client.projects.list({ limit: 20 });
    expect(asked).to.deep.equal(['catalog.json', 'projects.index.bin?v', 'projects/0.json?v']);
    expect(page.warnings).to.deep.equal([]);
    await client.projects.retrieve(page.items[3]!.id);
    expect(asked).to.have.length(3);
    await client.projects.list({ limit: 20, offset: 90 });
    expect(asked.slice(3)).to.deep.equal(['projects/1.json?v']);
    const wanted = records[1234]!;
    expect(await client.projects.retrieve(wanted.id)).to.deep.equal(wanted);
    expect(asked[4]).to.equal('projects.titles.ndjson?v');
    expect(asked).to.have.length(6);
    expect(await rejection(client.projects.retrieve('nope'))).to.be.instanceOf(NotFoundError);
    await Promise.all([
      client.projects.list({ text: 'puits', limit: 1 }),
      client.projects.list({ text: 'eau', limit: 1 }),
    ]);
    expect(asked.filter((path) => path === 'projects.text.txt?v')).to.have.length(1);
  });

  it('gives titles and search texts by row, and peeks at what has been read', async () => {
    const { client } = clientOf(await publication());
    const { table, rows } = await client.projects.select({ sort: 'title' });
    const [titles, texts] = await Promise.all([table.titles(), table.searchTexts()]);
    const row = rows[700]!;
    expect(table.peek(row)).to.equal(undefined);
    const [record] = await table.records([row]);
    expect(table.peek(row)).to.equal(record);
    expect(titles(row)).to.equal(record!.title);
    expect(texts(row)).to.match(
      new RegExp(`^ .* ${record!.leadOrganisation!.id!.replace('association-', 'association ')} `),
    );
    expect(await table.find(record!.id)).to.equal(row);
    expect(await table.find('nope')).to.equal(-1);
  });

  it('reads the whole file when there are few records, or no index', async () => {
    const few = clientOf(await publication(records.slice(0, 1999)));
    expect((await few.client.projects.list({ country: 'ML' })).items).to.have.length(20);
    expect(few.asked).to.deep.equal(['catalog.json', 'projects.json']);
    const files = await publication();
    files.set('catalog.json', (files.get('catalog.json') as string).replaceAll('"index":', '"former":'));
    const old = clientOf(files);
    expect((await old.client.projects.list()).total).to.equal(2500);
    expect(old.asked).to.deep.equal(['catalog.json', 'projects.json']);
  });

  it('reads the whole file in place of an index that is damaged or missing, and says so', async () => {
    for (const damage of [
      (bytes: Uint8Array) => bytes.slice().fill(0xff, 0, 4),
      (bytes: Uint8Array) => bytes.slice(0, 1000),
      () => undefined,
    ]) {
      const files = await publication();
      const bytes = damage(files.get('projects.index.bin') as Uint8Array);
      if (bytes) files.set('projects.index.bin', bytes);
      else files.delete('projects.index.bin');
      const { client, asked } = clientOf(files);
      const page = await client.projects.list({ limit: 1 });
      expect(page.total).to.equal(2500);
      expect(page.warnings.map(({ code, source }) => [code, source?.replace(/\?.*/, '')])).to.deep.equal([
        ['unreadable-index', `${ROOT}projects.index.bin`],
      ]);
      const before = asked.length;
      await client.projects.list({ country: 'ML' });
      expect(asked).to.have.length(before);
    }
  });

  it('asks once for an index that nothing answers, unless nothing answers at all', async () => {
    const out = new Set(['projects.index.bin']);
    const { client, asked } = clientOf(await publication(), (path) => out.has(path));
    for (const country of ['ML', 'SN', 'MA'] as const) {
      const page = await client.projects.list({ country, limit: 1 });
      expect(page.warnings.map(({ code }) => code)).to.deep.equal(['unreadable-index']);
    }
    expect([...new Set(asked)]).to.deep.equal(['catalog.json', 'projects.index.bin?v', 'projects.json']);
    // A browser also looks for its own copy.
    expect(asked.length).to.be.at.most(4);
    out.clear();
    client.refresh();
    expect((await client.projects.list({ limit: 1 })).warnings).to.deep.equal([]);

    let isOffline = true;
    const later = clientOf(await publication(), (path) => isOffline && path !== 'catalog.json');
    expect(await rejection(later.client.projects.list())).to.have.property('code', 'network');
    isOffline = false;
    expect((await later.client.projects.list({ limit: 1 })).warnings).to.deep.equal([]);
    expect(later.asked.slice(-2)).to.deep.equal(['projects.index.bin?v', 'projects/0.json?v']);
  });

  it('keeps to one publication: what is of another is asked for again, then told; the next call reads anew', async () => {
    const later = await publication(records.slice(3));
    for (const [path, ask] of [
      ['projects/15.json', (client) => client.projects.list({ limit: 1, offset: 1500 })],
      ['projects.text.txt', (client) => client.projects.list({ text: 'puits' })],
      ['projects.titles.ndjson', (client) => client.projects.retrieve(records[1000]!.id)],
    ] as readonly (readonly [string, (client: Client) => Promise<unknown>])[]) {
      const files = await publication();
      const { client, asked } = clientOf(files);
      await client.projects.list({ limit: 1 });
      for (const [name, content] of later) files.set(name, content);
      const error = await rejection(ask(client));
      expect(error, path).to.be.instanceOf(ContractError);
      expect((error as ContractError).details.reason).to.match(/published again/);
      expect(asked.filter((name) => name === `${path}?v`)).to.have.length(2);
      await ask(client);
      expect((await client.projects.list({ limit: 1 })).total).to.equal(2497);
    }
  });

  it('reads the catalog again when the index is newer than it', async () => {
    const files = await publication();
    const later = await publication(records.slice(3));
    const { client, asked } = clientOf(files);
    await client.catalog();
    for (const [name, content] of later) files.set(name, content);
    const page = await client.projects.list({ limit: 1 });
    expect([page.total, page.warnings]).to.deep.equal([2497, []]);
    expect(asked.filter((name) => name === 'catalog.json')).to.have.length(2);
  });

  it('reports a bad record of a shard with its place, and shows the others', async () => {
    const files = await publication();
    const shard = JSON.parse(files.get('projects/0.json') as string) as { items: Record<string, unknown>[] };
    shard.items[1]!.start = 'soon';
    delete shard.items[2]!.title;
    files.set('projects/0.json', JSON.stringify(shard));
    const page = await clientOf(files).client.projects.list({ limit: 5 });
    expect(page.items).to.have.length(4);
    expect(page.warnings.map(({ code, index, source }) => [code, index, source?.replace(/\?.*/, '')])).to.deep.equal([
      ['invalid-date', 1, `${ROOT}projects/0.json`],
      ['missing-field', 2, `${ROOT}projects/0.json`],
    ]);
  });

  it('fails alone when a shard cannot be read, and asks for it again', async () => {
    const files = await publication();
    const { client } = clientOf(files);
    const shard = files.get('projects/4.json')!;
    files.delete('projects/4.json');
    expect(await rejection(client.projects.list({ limit: 1, offset: 400 }))).to.have.property('code', 'http-status');
    expect((await client.projects.list({ limit: 1 })).items).to.have.length(1);
    files.set('projects/4.json', shard);
    expect((await client.projects.list({ limit: 1, offset: 400 })).items).to.have.length(1);
  });

  it('leaves absolute addresses as they are', async () => {
    const files = await publication();
    const catalog = JSON.parse(files.get('catalog.json') as string) as {
      datasets: { name: string; index?: { href: string; shards: { href: string } } }[];
    };
    const { index } = catalog.datasets.find(({ name }) => name === 'projects')!;
    const elsewhere = 'https://static.example/p';
    files.set(`${elsewhere}/i.bin`, files.get(index!.href)!).set(`${elsewhere}/0`, files.get('projects/0.json')!);
    index!.href = `${elsewhere}/i.bin?signature=1`;
    index!.shards.href = `${elsewhere}/{n}`;
    files.set('catalog.json', JSON.stringify(catalog));
    const { client, asked } = clientOf(files);
    await client.projects.list({ limit: 1 });
    expect(asked.slice(1)).to.deep.equal([`${elsewhere}/i.bin?signature=1`, `${elsewhere}/0`]);
  });

  it('stops for a caller that leaves, and goes on for the others', async () => {
    const { client } = clientOf(await publication());
    const abort = new AbortController();
    const left = rejection(client.projects.list({ text: 'eau' }, { signal: abort.signal }));
    const stays = client.projects.list({ text: 'eau' });
    abort.abort(new Error('gone'));
    expect(await left).to.have.property('message', 'gone');
    expect((await stays).total).to.be.greaterThan(0);
  });

  it('reads the other shards when one cannot be had', async () => {
    const { client } = clientOf(await publication(), (path) => path.startsWith('projects/3.json'));
    const { table } = await client.projects.select();
    expect(await rejection(table.records([350, 0, 450]))).to.be.instanceOf(ConnectionError);
    expect([350, 0, 450].map((row) => table.peek(row) !== undefined)).to.deep.equal([false, true, true]);
  });
});
