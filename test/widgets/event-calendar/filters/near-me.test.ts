import { expect } from 'chai';
import type { EventCalendarElement } from '../../../../widgets/event-calendar/event-calendar-element.js';
import { button, find, findAll, mount, removeAll, status, until, words } from '../harness.js';
import { json, sampleCatalog, serveSample } from '../sample.js';

/** Where the communes of the sample are. */
const POSITIONS: Readonly<Record<string, { readonly lon: number; readonly lat: number }>> = {
  '91228': { lon: 2.44, lat: 48.63 },
  '91377': { lon: 2.27, lat: 48.73 },
  '91223': { lon: 2.16, lat: 48.43 },
};
const catalog = {
  ...sampleCatalog,
  vocabularies: {
    ...sampleCatalog.vocabularies,
    communes: sampleCatalog.vocabularies.communes.map((term) => ({ ...term, ...POSITIONS[term.code] })),
  },
};
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const REFUSED = 1;

describe('events near the visitor', () => {
  let stopServing: () => void;
  let asked = 0;

  /** Stands somewhere; nowhere that the browser tells without a position. */
  function stand(position?: readonly [latitude: number, longitude: number]): void {
    asked = 0;
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
      asked++;
      if (!position) failed!({ code: REFUSED } as GeolocationPositionError);
      else found({ coords: { latitude: position[0], longitude: position[1] } } as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  }

  async function mountNear(attributes: Readonly<Record<string, string>> = {}): Promise<EventCalendarElement> {
    const element = await mount(attributes);
    find(element, '.further')!.click();
    await until(() => find(element, '.more-filters'), 'the other filters');
    return element;
  }

  const said = (element: EventCalendarElement): string => words(find(element, '.near [role=status]'));
  const shown = (element: EventCalendarElement): Set<string> =>
    new Set(findAll(element, 'td:not([data-outside]) .chip').map(({ dataset }) => dataset.id!));

  beforeEach(() => {
    stopServing = serveSample((url) => (url.endsWith('/catalog.json') ? json(catalog) : undefined));
  });
  afterEach(() => {
    removeAll();
    stopServing();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('are found on a click only, by where they take place, and farther when asked', async () => {
    stand([48.6291234, 2.4412345]);
    const element = await mountNear();
    expect(asked).to.equal(0);
    const before = status(element);
    button(element, 'Utiliser ma position').click();
    await until(() => status(element) !== before, 'what is near');
    expect(asked).to.equal(1);
    expect([...shown(element)]).to.include.members(['forum', 'formation']);
    expect(shown(element).has('projection')).to.equal(false);
    const distance = find<HTMLSelectElement>(element, '#near-km')!;
    distance.value = '50';
    distance.dispatchEvent(new Event('change'));
    await until(() => shown(element).has('projection'), 'what is farther');
    expect(asked).to.equal(1);
    expect(findAll(element, '.chosen li').map(words)).to.deep.equal(['À moins de 50 km']);
  });

  it('leave out the far stops of what travels', async () => {
    stand([48.69, 2.38]);
    const element = await mountNear({ date: '2026-12-01' });
    const exhibitions = (): HTMLElement[] => findAll(element, 'td .chip[data-id=exposition]');
    expect(new Set(exhibitions().map(({ dataset }) => dataset.index))).to.deep.equal(new Set(['0', '1']));
    const before = status(element);
    button(element, 'Utiliser ma position').click();
    await until(() => status(element) !== before, 'what is near');
    expect(new Set(exhibitions().map(({ dataset }) => dataset.index))).to.deep.equal(new Set(['1']));
  });

  it('say where the nearest are when there is none, and when there is no position, with another way to go', async () => {
    stand([48.3, 2.9]);
    const element = await mountNear();
    button(element, 'Utiliser ma position').click();
    await until(() => said(element).startsWith('Aucun événement'), 'how far they are');
    expect(said(element)).to.match(
      /^Aucun événement dans une commune à moins de 10 km\. La plus proche est .+, à \d+ km\.$/,
    );
    stand();
    button(element, 'Actualiser ma position').click();
    await until(() => said(element) === 'Votre navigateur, ou cette page, ne donne pas votre position.', 'the refusal');
    button(element, 'Choisir une commune').click();
    await until(() => find(element, '#commune ~ .choice-panel'), 'the communes');
    expect(element.shadowRoot!.activeElement?.id).to.be.oneOf(['commune', 'commune-search']);
  });

  it('are not offered where the page has chosen a commune, nor where no commune has a position', async () => {
    stand([48.63, 2.44]);
    expect(find(await mountNear({ commune: '91228' }), '.near')).to.equal(null);
    removeAll();
    stopServing();
    stopServing = serveSample();
    expect(find(await mountNear(), '.near')).to.equal(null);
  });

  it('leave no trace of the position in the address', async () => {
    const { pathname, search } = location;
    stand([48.63, 2.44]);
    const element = await mountNear({ 'sync-url': '' });
    button(element, 'Utiliser ma position').click();
    await until(() => find(element, '#near-km'), 'the distance');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(location.pathname + location.search + location.hash).to.equal(pathname + search);
  });
});
