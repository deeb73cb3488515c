import { type Catalog, createClient, memorySource, type Project } from 'essonne-international';
import { expect } from 'chai';
import {
  ESSONNE_CENTRE,
  type LinkTotals,
  linkTotals,
  MOST_LINKS,
} from '../../../../widgets/project-map/layers/links-totals.js';
import { sampleCatalog } from '../sample.js';

const catalog: Catalog = {
  ...sampleCatalog,
  vocabularies: {
    communes: [
      { code: '91228', label: 'Évry-Courcouronnes', lon: 2.43, lat: 48.63 },
      { code: '91477', label: 'Palaiseau', lon: 2.25, lat: 48.71 },
      { code: '91001', label: 'Abbéville-la-Rivière' },
    ],
  },
};
const KAYES = { name: 'Kayes', lon: -11.5, lat: 14.5 };
const DAKAR = { name: 'Dakar', lon: -17.5, lat: 14.75 };

const project = (id: string, communes: readonly string[], places: Project['places']): Project => ({
  id,
  title: id,
  ...(communes.length > 0 && { communes }),
  ...(places && { places }),
});

async function linksOf(projects: readonly Project[], ids?: readonly string[]): Promise<LinkTotals> {
  const client = createClient({ source: memorySource({ projects, catalog }) });
  return linkTotals(await client.projects.select(ids ? { id: ids } : {}), catalog);
}

const told = ({ links }: LinkTotals): string[] =>
  links.map(({ commune, to, projects }) => `${commune ?? 'centre'} ${to.join(' ')} ${projects}`);

describe('links', () => {
  it('gathers the projects of a commune and a place, the heaviest first', async () => {
    const totals = await linksOf([
      project('a', ['91228'], [KAYES]),
      project('b', ['91228', '91477'], [KAYES]),
      project('c', ['91228'], [KAYES, DAKAR]),
    ]);
    expect(told(totals)).to.have.members(['91228 -11.5 14.5 3', '91477 -11.5 14.5 1', '91228 -17.5 14.75 1']);
    expect(told(totals)[0]).to.equal('91228 -11.5 14.5 3');
    expect(totals.count).to.equal(3);
  });

  it('counts a project once for a place that it names twice', async () => {
    expect(told(await linksOf([project('a', ['91228'], [KAYES, { ...KAYES, name: 'Kayes N’Di' }])]))).to.deep.equal([
      '91228 -11.5 14.5 1',
    ]);
  });

  it('starts from the middle of Essonne when the commune is unknown or has no position', async () => {
    const totals = await linksOf([project('a', [], [KAYES]), project('b', ['91001'], [KAYES])]);
    expect(told(totals)).to.deep.equal(['centre -11.5 14.5 2']);
    expect(totals.links[0]!.from).to.equal(ESSONNE_CENTRE);
  });

  it('has none without a position, nor to a place close by', async () => {
    const totals = await linksOf([
      project('a', ['91228'], [{ country: 'ML' }]),
      project('b', ['91228'], undefined),
      project('c', ['91228'], [{ name: 'Paris', lon: 2.35, lat: 48.86 }]),
    ]);
    expect(totals).to.deep.equal({ links: [], count: 0 });
  });

  it('follows the results', async () => {
    const projects = [project('a', ['91228'], [KAYES]), project('b', ['91228'], [KAYES, DAKAR])];
    expect(told(await linksOf(projects, ['a']))).to.deep.equal(['91228 -11.5 14.5 1']);
  });

  it('keeps the heaviest, and says how many there are', async () => {
    const places = Array.from({ length: MOST_LINKS + 20 }, (_, i) => ({ name: `${i}`, lon: -60 + i / 8, lat: 10 }));
    const heaviest = { lon: 0.5, lat: 10 };
    const totals = await linksOf([
      project('a', ['91228'], [...places, heaviest]),
      project('b', ['91228'], [heaviest]),
      project('c', ['91228'], [heaviest]),
    ]);
    expect(totals.links).to.have.length(MOST_LINKS);
    expect(totals.count).to.equal(MOST_LINKS + 20);
    expect(totals.links[0]!.projects).to.equal(3);
  });
});
