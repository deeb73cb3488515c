import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { createClient, datasets } from 'essonne-international';
import { indexFiles } from '../../../src/publish/outputs/index-files.js';
import { byCodeUnits, itemsFile } from '../../../src/publish/outputs/encode.js';
import { catalogVocabularies } from '../../../src/publish/outputs/vocabularies.js';
import { queryContext } from '../../../src/query/context.js';
import { largeProjects } from '../../large-data.js';
import { catalog } from '../fixtures.js';

const COUNT = 100_000;
const ROOT = 'https://donnees.example/data/v1/';
const MEGABYTE = 1_000_000;

/** Most bytes of an index of 100,000 projects. */
const BUDGET = { raw: 3.2 * MEGABYTE, gzipped: 1.55 * MEGABYTE };

describe('an index of 100,000 projects', function () {
  this.timeout(120_000);

  const records = [...largeProjects(COUNT, 1)].sort((a, b) => byCodeUnits(a.id, b.id));
  const vocabularies = catalogVocabularies();
  let index: Awaited<ReturnType<typeof indexFiles>>;
  before(async () => {
    index = await indexFiles(datasets.projects, records, queryContext({ vocabularies }));
  });

  it('keeps to its budget of bytes', () => {
    const bytes = index.files.find(({ path }) => path.endsWith('.index.bin'))?.content as Uint8Array;
    expect(bytes.length).to.equal(index.description.bytes).and.to.be.at.most(BUDGET.raw);
    expect(gzipSync(bytes, { level: 9 }).length).to.be.at.most(BUDGET.gzipped);
  });

  it('opens one record with the index, the titles and one shard', async () => {
    const files = new Map(index.files.map((file) => [file.path.replace('data/v1/', ROOT), file]));
    const whole = { name: 'projects', href: 'projects.json', count: COUNT, bytes: 0, sha256: '0'.repeat(64) };
    const described = { ...catalog, vocabularies, datasets: [{ ...whole, index: index.description }] };
    const asked: string[] = [];
    const client = createClient({
      source: ROOT,
      fetch: (input) => {
        const [url = ''] = (input as Request).url.split('?');
        asked.push(url.replace(ROOT, ''));
        const body = url === `${ROOT}catalog.json` ? JSON.stringify(described) : files.get(url)?.content;
        return Promise.resolve(new Response((body ?? null) as BodyInit | null, { status: body ? 200 : 404 }));
      },
    });
    const wanted = records[54_321]!;
    expect(await client.projects.retrieve(wanted.id)).to.deep.equal(wanted);
    const [shard] = asked.slice(3);
    expect(asked).to.deep.equal(['catalog.json', 'projects.index.bin', 'projects.titles.ndjson', shard]);
    expect(shard).to.match(/^projects\/\d+\.json$/);
    const { total, facets } = await client.projects.list({ country: 'ML', year: 2020, limit: 1 });
    const naive = records.filter(({ countries }) => countries?.includes('ML'));
    expect(facets.country.find(({ value }) => value === 'ML')?.count).to.equal(total);
    expect(total).to.be.within(1, naive.length);
  });

  it('cuts shards of ordinary size', () => {
    const sizes = records.slice(0, 100).map((record) => itemsFile([record]).length);
    expect(index.description.shards).to.deep.equal({ href: 'projects/{n}.json', size: 100, count: COUNT / 100 });
    expect(sizes.reduce((sum, size) => sum + size)).to.be.below(100_000);
  });
});
