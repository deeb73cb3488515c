import { expect } from 'chai';
import { type Organisation, type Project, createClient, memorySource } from 'essonne-international';
import { catalog } from '../fixtures.js';

const project = (id: string, ...communes: string[]): Project => ({ id, title: id, communes });
const organisation = (id: string, commune: string, canton?: Organisation['canton']): Organisation => ({
  id,
  title: id,
  commune,
  ...(canton === undefined ? {} : { canton }),
});
/** 91228 is split between the cantons c-1 and c-2; 91174 is in c-2; 91223 is in none. */
const client = createClient({
  source: memorySource({
    catalog,
    projects: [project('a', '91228'), project('b', '91174'), project('c', '91223'), project('d', '91174', '91228')],
    organisations: [
      organisation('e', '91228'),
      organisation('f', '91228', 'Premier Canton'),
      organisation('g', '91228', { fr: 'c-2' }),
      organisation('h', '91228', 'Ailleurs'),
    ],
  }),
});
const ids = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join('');

describe('cantons', () => {
  it('are those of the communes, a split commune counting in each', async () => {
    const { items, facets } = await client.projects.list({ canton: 'c-1', sort: 'title' });
    expect(ids(items)).to.equal('ad');
    expect(facets.canton).to.deep.equal([
      { value: 'c-2', count: 3 },
      { value: 'c-1', count: 2 },
    ]);
    expect(ids((await client.projects.list({ canton: ['c-1', 'c-2'], sort: 'title' })).items)).to.equal('abd');
  });

  it('of an organisation are narrowed by the one that it says it is in', async () => {
    const of = async (canton: string): Promise<string> => ids((await client.organisations.list({ canton })).items);
    expect(await of('c-1')).to.equal('efh');
    expect(await of('c-2')).to.equal('egh');
  });

  it('are not searched by their names, which are those of towns', async () => {
    expect((await client.projects.list({ text: 'canton' })).total).to.equal(0);
    expect((await client.projects.list({ text: 'corbeil' })).total).to.equal(2);
  });

  it('are none in a catalog without them', async () => {
    const { vocabularies } = catalog;
    const communes = vocabularies!.communes!.map(({ code, label }) => ({ code, label }));
    const without = createClient({
      source: memorySource({ catalog: { ...catalog, vocabularies: { communes } }, projects: [project('a', '91228')] }),
    });
    expect((await without.projects.list()).facets.canton).to.deep.equal([]);
    expect((await without.projects.list({ canton: 'c-1' })).total).to.equal(0);
  });
});
