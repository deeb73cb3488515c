import { expect } from 'chai';
import { ContractError, readFeeds } from '../../../src/index.js';

const digest = { bytes: 1, sha256: '0'.repeat(64) };
const catalog = { feeds: { href: 'events/feeds.json', ...digest } };
const answer =
  (body: unknown, asked: string[] = []): typeof fetch =>
  (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }));
  };

describe('readFeeds', () => {
  it('reads the list beside the catalog; a feed that is wrong is told', async () => {
    const asked: string[] = [];
    const good = {
      filter: { theme: 'water' },
      title: { fr: 'eau' },
      href: 'events/theme-water.ics',
      count: 2,
      ...digest,
    };
    const items = [good, { ...good, href: 'javascript:alert(1)' }, { ...good, filter: undefined }, null];
    const { feeds, warnings } = await readFeeds(catalog, 'https://x.example/data/v1/', {
      fetch: answer({ items }, asked),
    });
    expect(asked).to.deep.equal(['https://x.example/data/v1/events/feeds.json']);
    expect(feeds).to.deep.equal([good]);
    expect(warnings.map(({ index }) => index)).to.deep.equal([1, 2, 3]);
  });

  it('asks nothing when the data list none', async () => {
    const fetch = (): never => expect.fail('asked');
    expect(await readFeeds({}, 'https://x.example/', { fetch })).to.deep.equal({ feeds: [], warnings: [] });
    expect(await readFeeds(undefined, 'https://x.example/', { fetch })).to.deep.equal({ feeds: [], warnings: [] });
  });

  it('says so when the file is no list', async () => {
    const failure: unknown = await readFeeds(catalog, 'https://x.example/', { fetch: answer({}) }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(ContractError);
  });
});
