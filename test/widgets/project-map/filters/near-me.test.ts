import { expect } from 'chai';
import { createClient, memorySource } from 'essonne-international';
import { openMapData } from '../../../../widgets/project-map/data/project-data.js';
import { canBeNear, nearestCommune } from '../../../../widgets/shared/filters/near-me.js';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { button, choose, find, findAll, mount, removeAll, status, until } from '../harness.js';
import { serveSample } from '../sample.js';
import { answerFilters, filtersCatalog, filtersProjects } from './filters-sample.js';

type Answer = (found: PositionCallback, failed: PositionErrorCallback, options?: PositionOptions) => void;

const at =
  (latitude: number, longitude: number): Answer =>
  (found) =>
    found({ coords: { latitude, longitude } } as GeolocationPosition);
const failure =
  (code: number): Answer =>
  (_found, failed) =>
    failed({ code } as GeolocationPositionError);
const [REFUSED, TIMEOUT] = [1, 3];
const evry = at(48.6291234, 2.4412345);

describe('projects near the visitor', () => {
  let stopServing: () => void;
  let asked: PositionOptions[] = [];

  function answerWith(answer: Answer | undefined): void {
    asked = [];
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed, options) => {
      asked.push(options!);
      answer!(found, failed!, options);
    };
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: answer && { getCurrentPosition },
    });
  }

  async function mountNear(attributes: Readonly<Record<string, string>> = {}): Promise<ProjectMapElement> {
    const element = await mount(attributes);
    button(element, 'Plus de filtres').click();
    await until(() => find(element, '.near'), 'the control');
    return element;
  }

  const said = (element: HTMLElement): string => find(element, '.near [role=status]')!.textContent;
  const around = (code: string): number => filtersProjects.filter(({ communes }) => communes![0] === code).length;

  beforeEach(() => {
    stopServing = serveSample(answerFilters);
  });

  afterEach(() => {
    removeAll();
    stopServing();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('asks only on a click, for no more than ten seconds, and keeps no more than a rough position', async () => {
    answerWith(evry);
    const element = await mountNear();
    expect(asked).to.have.lengthOf(0);
    expect(find(element, '#near-note')!.textContent).to.contain('reste dans votre navigateur');
    const changed = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('filter-change', (event) => resolve(event as CustomEvent), { once: true }),
    );
    button(element, 'Utiliser ma position').click();
    expect(((await changed).detail as { filters: unknown }).filters).to.deep.equal({
      near: { lon: 2.44, lat: 48.63, km: 10 },
    });
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]!.timeout).to.equal(10_000);
    await until(() => status(element).startsWith(`${around('91228')} projets`), 'the near ones');
    expect(said(element)).to.equal('');
  });

  it('lets one choose how far, and takes it back', async () => {
    answerWith(evry);
    const element = await mountNear();
    button(element, 'Utiliser ma position').click();
    const distance = await until(() => find<HTMLSelectElement>(element, '#near-km'), 'the distances');
    expect([...distance.options].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'À moins de 5\u00a0km',
      'À moins de 10\u00a0km',
      'À moins de 20\u00a0km',
      'À moins de 50\u00a0km',
    ]);
    expect(distance.value).to.equal('10');
    choose(element, 'near-km', '20');
    await until(() => status(element).startsWith(`${around('91228') + around('91477')} projets`), 'those of 20 km');
    const chip = await until(() => button(element, 'Retirer le filtre À moins de 20\u00a0km'), 'the chip');
    chip.click();
    await until(() => status(element).startsWith('30 projets'), 'all');
    expect(find(element, '#near-km')).to.equal(null);
  });

  it('says how far the nearest ones are to a visitor from elsewhere', async () => {
    answerWith(at(45.76, 4.83));
    const element = await mountNear();
    button(element, 'Utiliser ma position').click();
    await until(() => status(element) === 'Aucun projet', 'nothing');
    expect(said(element)).to.match(/à moins de 10\u00a0km. La plus proche est Évry-Courcouronnes, à 36\d\u00a0km/);
    expect(button(element, 'Choisir une commune')).to.not.equal(undefined);
  });

  for (const [why, answer, words] of [
    ['refuses', failure(REFUSED), /ne donne pas votre position/],
    ['is not found in time', failure(TIMEOUT), /n’a pas pu être trouvée/],
    ['cannot be located', undefined, /n’a pas pu être trouvée/],
  ] as const)
    it(`says so when the visitor ${why}, and offers to choose a commune`, async () => {
      answerWith(answer);
      const element = await mountNear();
      button(element, 'Utiliser ma position').click();
      await until(() => words.test(said(element)), 'the sentence');
      expect(status(element)).to.match(/^30 projets/);
      button(element, 'Choisir une commune').click();
      await until(() => find(element, '.choice-panel .option'), 'the communes');
      expect(element.shadowRoot!.activeElement?.id).to.equal('commune');
      expect(findAll(element, '.choice-panel .option')[0]!.textContent.trim()).to.match(/^Bièvres/);
    });

  it('offers no commune where the page gives no such filter', async () => {
    answerWith(failure(REFUSED));
    const element = await mountNear({ filters: 'near' });
    button(element, 'Utiliser ma position').click();
    await until(() => said(element) !== '' && !said(element).includes('…'), 'the sentence');
    expect(button(element, 'Choisir une commune')).to.equal(undefined);
  });

  describe('distances', () => {
    const { signal } = new AbortController();
    const { projects } = createClient({ source: memorySource({ catalog: filtersCatalog, projects: filtersProjects }) });

    it('are those of the communes that projects start from', async () => {
      const data = await openMapData(projects, {}, 'fr', signal);
      const { code, km } = nearestCommune(data, { lon: 2.24, lat: 48.71 })!;
      expect(code).to.equal('91477');
      expect(km).to.be.closeTo(0.7, 0.1);
    });

    it('mean nothing without positions, or when the page has chosen the commune', async () => {
      const data = await openMapData(projects, {}, 'fr', signal);
      expect(canBeNear(data)).to.equal(true);
      expect(canBeNear({ ...data, presets: { commune: ['91228'] } })).to.equal(false);
      expect(canBeNear({ ...data, catalog: undefined })).to.equal(false);
    });
  });
});
