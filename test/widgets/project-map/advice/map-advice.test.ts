import { expect } from 'chai';
import { misunderstood } from '../../../../widgets/project-map/advice/misunderstood.js';
import { create, find, mount, removeAll, until } from '../harness.js';
import { serveSample } from '../sample.js';

const understood = {
  filters: 'text theme',
  layers: 'points links',
  view: 'map',
  projection: 'mercator',
  basemap: 'ign',
  commune: '91228 2A004',
  center: '-11.4, 14.4',
  zoom: '4',
  from: '2024',
  to: '2025-06',
};

const wrong = {
  filters: 'text thème',
  layers: 'roads',
  view: 'globe',
  projection: 'lambert',
  basemap: 'google',
  commune: 'Palaiseau',
  center: '-11,4 14,4',
  zoom: 'près',
  from: 'janvier',
  to: '31/12/2025',
};

describe('advice to the webmaster', () => {
  const { warn } = console;
  let warnings: string[];
  let stopServing: () => void;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
    stopServing = serveSample();
  });

  afterEach(() => {
    console.warn = warn;
    removeAll();
    stopServing();
  });

  it('has nothing to say of what is understood', () => {
    expect(misunderstood(create())).to.deep.equal([]);
    expect(misunderstood(create(understood))).to.deep.equal([]);
    expect(misunderstood(create({ filters: '', commune: '', center: '' }))).to.deep.equal([]);
  });

  for (const [name, value] of Object.entries(wrong))
    it(`finds ${name}="${value}"`, () => {
      expect(misunderstood(create({ ...understood, [name]: value }))).to.deep.equal([name]);
    });

  it('says each once, with what was expected', async () => {
    await mount({ filters: 'text thème', center: '-11,4 14,4' });
    await until(() => warnings.length === 2, 'the advice');
    expect(warnings[0]).to.match(/filters="text thème".*Noms possibles.*text, country/);
    expect(warnings[1]).to.match(/center="-11,4 14,4".*virgules.*-11\.4 14\.4/);
  });

  it('says so of a commune’s name alone', async () => {
    await mount({ commune: 'Palaiseau' });
    await until(() => warnings.length === 1, 'the advice');
    expect(warnings[0]).to.match(/commune="Palaiseau".*Code INSEE/);
  });

  it('asks for a code in place of the name of a commune, which is no title', async () => {
    const element = await mount({ commune: 'Évry-Courcouronnes' });
    await until(() => find(element, '[part=notice]')?.textContent.includes('Code INSEE attendu'), 'the notice');
    expect(find(element, '[part=notice]')!.textContent).not.to.include('Aucun projet');
    expect(find(element, '.heading')!.textContent).to.equal('Projets internationaux');
  });

  it('names the group of communes that the page presets', async () => {
    const element = await mount({ epci: '200056232' });
    expect(find(element, '.heading')!.textContent).to.match(/Paris-Saclay$/);
  });
});
