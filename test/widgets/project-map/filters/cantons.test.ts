import { expect } from 'chai';
import { filtersInWords } from '../../../../widgets/project-map/tools/filters-in-words.js';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { expectAccessible } from '../../accessibility.js';
import { find, findAll, removeAll, tick, until } from '../harness.js';
import { serveSample } from '../sample.js';
import { chips, count, counted, mountOpen, offered } from './filters-harness.js';
import { answerFilters, filtersCatalog } from './filters-sample.js';

/** Palaiseau is split between two cantons; Bièvres is in one of them, Évry-Courcouronnes in another. */
const CANTONS: Readonly<Record<string, string[]>> = { '91477': ['c-a', 'c-b'], '91064': ['c-b'], '91228': ['c-c'] };
const catalog = {
  ...filtersCatalog,
  vocabularies: {
    ...filtersCatalog.vocabularies,
    cantons: [
      { code: 'c-a', label: 'Palaiseau' },
      { code: 'c-b', label: 'Gif' },
      { code: 'c-c', label: 'Évry' },
    ],
    communes: filtersCatalog.vocabularies.communes.map((term) => ({ ...term, cantons: CANTONS[term.code] ?? [] })),
  },
};
const withCantons = (url: string): Response | undefined =>
  url.endsWith('/catalog.json') ? Response.json(catalog) : answerFilters(url);
const ofCommunes = (...codes: string[]): number => count(({ communes }) => codes.includes(communes![0]!));
const heading = (element: ProjectMapElement): string | undefined =>
  find(element, '.heading')?.textContent.replace(/\u00a0/g, ' ');

describe('filter by canton', () => {
  let stopServing: () => void;

  afterEach(() => {
    removeAll();
    stopServing();
  });

  it('is not offered without cantons in the catalog', async () => {
    stopServing = serveSample(answerFilters);
    const element = await mountOpen();
    expect(find(element, '#epci')).to.not.equal(null);
    expect(find(element, '#canton')).to.equal(null);
  });

  it('counts the projects of a split commune in each canton, and says so', async () => {
    stopServing = serveSample(withCantons);
    const element = await mountOpen();
    await tick(element, 'canton');
    expect(offered(element)).to.deep.equal([
      `Évry (${ofCommunes('91228')})`,
      `Gif (${ofCommunes('91477', '91064')})`,
      `Palaiseau (${ofCommunes('91477')})`,
    ]);
    expect(findAll(element, '.choice-panel .muted').map(({ textContent }) => textContent)).to.deep.equal([
      'Une commune partagée entre plusieurs cantons compte dans chacun d’eux.',
    ]);
    await expectAccessible(element);
    await tick(element, 'canton', 'Gif');
    await counted(element, ofCommunes('91477', '91064'));
    expect(chips(element)).to.deep.equal(['Gif (canton)']);
  });

  it('says nothing of split communes where none is', async () => {
    const single = {
      ...catalog,
      vocabularies: {
        ...catalog.vocabularies,
        communes: catalog.vocabularies.communes.map((term) => ({ ...term, cantons: term.cantons.slice(0, 1) })),
      },
    };
    stopServing = serveSample((url) => (url.endsWith('/catalog.json') ? Response.json(single) : answerFilters(url)));
    const element = await mountOpen();
    await tick(element, 'canton');
    expect(offered(element)).to.have.length(3);
    expect(find(element, '.choice-panel .muted')).to.equal(null);
  });

  it('is a preset, named in the heading and the prints, that the visitor cannot widen', async () => {
    stopServing = serveSample(withCantons);
    const element = await mountOpen({ canton: 'c-a' });
    await counted(element, ofCommunes('91477'));
    expect(heading(element)).to.equal('Projets internationaux : Palaiseau (canton)');
    expect(find(element, '#canton')).to.equal(null);
    const told = {
      data: { presets: { canton: ['c-a'] } },
      visitor: { filters: {} },
      labels: (vocabulary: string, code: string) => `${vocabulary}/${code}`,
      language: 'fr',
    };
    expect(filtersInWords(told as unknown as Parameters<typeof filtersInWords>[0])).to.deep.equal([
      'cantons\u00a0: cantons/c-a',
    ]);
  });

  it('stays in the address', async () => {
    stopServing = serveSample(withCantons);
    const element = await mountOpen({ 'sync-url': '' });
    await tick(element, 'canton', 'Évry');
    await counted(element, ofCommunes('91228'));
    await until(() => location.hash.includes('canton=c-c'), 'the address');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
