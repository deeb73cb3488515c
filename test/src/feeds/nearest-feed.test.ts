import { expect } from 'chai';
import fc from 'fast-check';
import { type EventQuery, type EventRecord, type Feed, datasets, nearestFeed } from '../../../src/index.js';
import { queryContext } from '../../../src/query/context.js';
import { runQuery } from '../../../src/query/run-query.js';
import { tableOf } from '../../../src/table/table-of.js';

const catalog = {
  vocabularies: {
    communes: [
      { code: '91228', label: 'Évry-Courcouronnes', broader: '200059228' },
      { code: '91377', label: 'Massy', broader: '200056232' },
      { code: '91312', label: 'Igny', broader: '200056232' },
      { code: '91223', label: 'Étampes' },
    ],
  },
};

const feed = (filter: Feed['filter'], count: number): Feed => ({
  filter,
  title: 'F',
  href: `events/${Object.entries(filter).flat().join('-')}.ics`,
  count,
  bytes: 1,
  sha256: '0'.repeat(64),
});

const all = feed({}, 40);
const evry = feed({ commune: '91228' }, 12);
const massy = feed({ commune: '91377' }, 3);
const saclay = feed({ epci: '200056232' }, 5);
const water = feed({ theme: 'water' }, 9);
const forums = feed({ kind: 'forum' }, 9);
const feeds = [all, forums, water, saclay, massy, evry];

const nearest = (query: EventQuery): readonly [unknown, readonly string[]] => {
  const found = nearestFeed(feeds, query, catalog);
  return [found?.feed.filter, found?.ignored ?? []];
};

describe('nearestFeed', () => {
  it('is the feed of all the events when nothing is asked', () => {
    expect(nearest({})).to.deep.equal([{}, []]);
    expect(nearest({ limit: Infinity, sort: 'title', text: '', theme: [] })).to.deep.equal([{}, []]);
  });

  it('is the smallest that has all that is asked, and tells what it does not apply', () => {
    expect(nearest({ commune: '91228' })).to.deep.equal([{ commune: '91228' }, []]);
    expect(nearest({ commune: ['91228'], theme: ['water'] })).to.deep.equal([{ theme: 'water' }, ['commune']]);
    expect(nearest({ commune: ['91377'], theme: ['water'], text: 'puits', free: true })).to.deep.equal([
      { commune: '91377' },
      ['theme', 'text', 'free'],
    ]);
    expect(nearest({ text: 'puits', from: '2026-01-01' })).to.deep.equal([{}, ['text', 'from']]);
  });

  it('takes the EPCI for several of its communes, or one that has no feed', () => {
    expect(nearest({ commune: ['91377', '91312'] })).to.deep.equal([{ epci: '200056232' }, ['commune']]);
    expect(nearest({ commune: ['91312'] })).to.deep.equal([{ epci: '200056232' }, ['commune']]);
    expect(nearest({ commune: ['91312', '91228'] })).to.deep.equal([{}, ['commune']]);
    expect(nearest({ commune: ['91223'] })).to.deep.equal([{}, ['commune']]);
  });

  it('takes none of two themes: neither has the events of the other', () => {
    expect(nearest({ theme: ['water', 'health'] })).to.deep.equal([{}, ['theme']]);
  });

  it('of two as large takes the narrower subject, whatever their order', () => {
    expect(nearest({ kind: 'forum', theme: 'water' })).to.deep.equal([{ theme: 'water' }, ['kind']]);
    expect(nearestFeed([...feeds].reverse(), { kind: 'forum', theme: 'water' }, catalog)?.feed).to.equal(water);
  });

  it('does without a catalog, and finds nothing among feeds that are not enough', () => {
    expect(nearestFeed([saclay], { commune: '91377' }, undefined)).to.be.undefined;
    expect(
      nearestFeed(
        [{ ...all, filter: JSON.parse('{"constructor":"x"}') as Feed['filter'] }],
        { commune: '91377' },
        catalog,
      ),
    ).to.be.undefined;
    expect(nearestFeed([], {}, catalog)).to.be.undefined;
  });

  it('never leaves out an event that is asked for', async () => {
    const commune = fc.constantFrom('91228', '91377', '91312', '91223');
    const theme = fc.constantFrom('water', 'health');
    const kind = fc.constantFrom('forum', 'training');
    const event = fc.record({ communes: fc.array(commune, { maxLength: 2 }), themes: fc.uniqueArray(theme), kind });
    const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(values, { maxLength: 2 });
    const query = fc.record(
      { commune: some(commune), theme: some(theme), kind: some(kind), epci: some(fc.constantFrom('200056232', '1')) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), query, async (given, asked) => {
        const events = given.map(({ communes, ...rest }, rank): EventRecord => ({
          id: `e${rank}`,
          title: 'E',
          occurrences: [
            { start: '2026-11-21' },
            ...communes.map((code) => ({ start: '2026-11-22', place: { commune: code } })),
          ],
          ...rest,
        }));
        const { fields } = datasets.events;
        const table = tableOf(fields, events, queryContext(catalog));
        const rows = async (of: EventQuery): Promise<number[]> => [...(await runQuery(fields, table, of, {})).rows];
        const found = nearestFeed(feeds, asked, catalog)!;
        expect(await rows(found.feed.filter as EventQuery)).to.include.members(await rows(asked));
        if (found.ignored.length === 0)
          expect(await rows(asked)).to.include.members(await rows(found.feed.filter as EventQuery));
      }),
      { numRuns: 300 },
    );
  });
});
