import { expect } from 'chai';
import { ContractError, ResponseError, createClient } from 'essonne-international';
import { catalog, projects } from '../fixtures.js';

const ROOT = 'https://donnees.example/data/v1/';
const dataset = (name: string, href = `${name}.json`): object => ({
  name,
  href,
  count: 0,
  bytes: 0,
  sha256: '0'.repeat(64),
});

/** A server of the given files that counts what it is asked. */
function server(files: Readonly<Record<string, unknown>>): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (input) => {
      const { url } = input as Request;
      asked.push(url.replace(ROOT, ''));
      const body = files[url.replace(ROOT, '')];
      return Promise.resolve(
        body === undefined
          ? new Response('', { status: 404 })
          : new Response(typeof body === 'string' ? body : JSON.stringify(body)),
      );
    },
  };
}

const files = {
  'catalog.json': { ...catalog, datasets: [dataset('projects')] },
  'projects.json': { items: projects },
};

describe('static contract', () => {
  it('reads the catalog once, then the datasets that are asked, each once', async () => {
    const { fetch, asked } = server(files);
    const client = createClient({ source: ROOT, fetch });
    const [a, b] = await Promise.all([client.projects.list({ country: 'ML' }), client.projects.list()]);
    expect([a.total, b.total]).to.deep.equal([1, 3]);
    await client.projects.retrieve('puits-de-kayes');
    expect(asked).to.deep.equal(['catalog.json', 'projects.json']);
    client.refresh();
    await client.projects.list();
    expect(asked).to.have.length(4);
  });

  it('takes the folder, the catalog or a relative address', async () => {
    for (const [source, baseUrl] of [
      [ROOT.slice(0, -1), undefined],
      [`${ROOT}catalog.json`, undefined],
      [new URL(ROOT), undefined],
      ['/data/v1/', 'https://donnees.example/page'],
    ] as const) {
      const { fetch } = server(files);
      const client = createClient({ source, fetch, ...(baseUrl ? { baseUrl } : {}) });
      expect((await client.projects.list()).total).to.equal(3);
    }
    expect(() => createClient({ source: 'http://[bad' })).to.throw(ContractError);
  });

  it('follows datasets that live elsewhere, and treats a missing one as empty', async () => {
    const { fetch, asked } = server({
      ...files,
      'catalog.json': { ...catalog, datasets: [dataset('projects', 'https://static.example/p.json')] },
      'https://static.example/p.json': { items: [{ id: 'a', title: 'A' }] },
    });
    const client = createClient({ source: ROOT, fetch });
    expect((await client.projects.list()).total).to.equal(1);
    expect((await client.events.list()).total).to.equal(0);
    expect(asked).to.deep.equal(['catalog.json', 'https://static.example/p.json']);
  });

  it('says what is wrong with a catalog or an envelope, and where', async () => {
    for (const [broken, where, reason] of [
      [{ 'catalog.json': { items: [] } }, 'catalog.json', /contractVersion/],
      [
        { 'catalog.json': { ...files['catalog.json'], contractVersion: '2' } },
        'catalog.json',
        /contractVersion: .*version/i,
      ],
      [{ ...files, 'projects.json': [] }, 'projects.json', /no list of items/],
    ] as const) {
      const error = await createClient({ source: ROOT, fetch: server(broken).fetch })
        .projects.list()
        .catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(ContractError);
      expect((error as ContractError).where).to.equal(ROOT + where);
      expect((error as ContractError).message).to.match(reason);
    }
  });

  it('does not keep a failure: the next call asks again', async () => {
    const broken: Record<string, unknown> = { ...files };
    delete broken['projects.json'];
    const { fetch } = server(broken);
    const client = createClient({ source: ROOT, fetch, retries: 0 });
    const error = await client.projects.list().catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(ResponseError);
    expect((error as ResponseError).where).to.equal(`${ROOT}projects.json`);
    broken['projects.json'] = files['projects.json'];
    expect((await client.projects.list()).total).to.equal(3);
  });

  it('reports bad records with the address and their place, and shows the good ones', async () => {
    const { fetch } = server({
      ...files,
      'projects.json': { items: [...projects, null, { id: 'x', title: 'X', end: '2026-99' }] },
    });
    const page = await createClient({ source: ROOT, fetch }).projects.list();
    expect(page.total).to.equal(4);
    expect(page.warnings.map(({ code, index, source }) => [code, index, source])).to.deep.equal([
      ['not-a-record', 3, `${ROOT}projects.json`],
      ['impossible-date', 4, `${ROOT}projects.json`],
    ]);
  });
});
