import { expect } from 'chai';
import { ContractError, readHolidays } from '../../../src/index.js';

const catalog = { holidays: { href: 'holidays.json', bytes: 1, sha256: '0'.repeat(64) } };
const answer =
  (body: unknown): typeof fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }));

describe('readHolidays', () => {
  it('reads them beside the catalog, in order; one that is wrong is told', async () => {
    const asked: string[] = [];
    const items = [
      { kind: 'school', name: 'Noël', start: '2026-12-19', end: '2027-01-03', zone: 'C' },
      { kind: 'public', name: { fr: 'Toussaint' }, start: '2026-11-01', end: '2026-11-01' },
      { kind: 'public', name: 'À l’envers', start: '2026-11-02', end: '2026-11-01' },
    ];
    const { holidays, warnings } = await readHolidays(catalog, 'https://x.example/data/v1/', {
      fetch: (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return answer({ items })(input, init);
      },
    });
    expect(asked).to.deep.equal(['https://x.example/data/v1/holidays.json']);
    expect(holidays.map(({ start }) => start)).to.deep.equal(['2026-11-01', '2026-12-19']);
    expect(warnings.map(({ index, outcome }) => [index, outcome])).to.deep.equal([[2, 'rejected']]);
  });

  it('asks nothing when the data have none', async () => {
    const fetch = (): never => expect.fail('asked');
    expect(await readHolidays({}, 'https://x.example/data/v1/', { fetch })).to.deep.equal({
      holidays: [],
      warnings: [],
    });
    expect((await readHolidays(undefined, 'https://x.example/', { fetch })).holidays).to.deep.equal([]);
  });

  it('says so when the file is no list', async () => {
    const failure = await readHolidays(catalog, 'https://x.example/', { fetch: answer([]) }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(ContractError);
  });
});
