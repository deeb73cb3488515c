import type { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { expectAccessible } from '../accessibility.js';
import { forEachLook, LOOKS, SIZES } from '../looks.js';
import { create, find, mount, mountMap, removeAll, until } from './harness.js';
import { serveSample } from './sample.js';

type Attributes = Readonly<Record<string, string>>;

/** A state of the element and how to reach it, with attributes besides (the language). */
type States = Readonly<Record<string, (attributes: Attributes) => Promise<ProjectMapElement>>>;

/** Every state: what an element shows when it is ready, and when it is not. */
const STATES: States = {
  split: mountMap,
  map: (attributes) => mountMap({ ...attributes, view: 'map' }),
  list: (attributes) => mount({ ...attributes, view: 'list' }),
  'mark in hand': async (attributes) => {
    const element = await mountMap(attributes);
    find(element, '.surface')!.focus();
    return element;
  },
  legend: async (attributes) => {
    const element = await mountMap(attributes);
    find<HTMLDetailsElement>(element, '.legend')!.open = true;
    await until(() => find(element, '.legend-body'));
    return element;
  },
  'buttons to move': async (attributes) => {
    const element = await mountMap(attributes);
    find(element, '.tools [aria-expanded]')!.click();
    await until(() => find(element, '.moves'));
    return element;
  },
  'filters, one chosen': async (attributes) => {
    const element = await mountMap(attributes);
    find(element, '.more')!.click();
    find(element, '.chip input')!.click();
    await until(() => find(element, '.summary button'));
    return element;
  },
  detail: async (attributes) => {
    const element = await mountMap(attributes);
    find(element, '[data-id=puits-kayes]')!.click();
    await until(() => find(element, '#detail-title'));
    return element;
  },
  'nothing found': (attributes) => mount({ ...attributes, country: 'FR' }),
  'commune without a project': (attributes) => mount({ ...attributes, commune: '91064' }),
  error: async (attributes) => {
    const element = create({ ...attributes, src: 'https://donnees.example/none/' });
    document.body.append(element);
    await until(() => find(element, '[role=alert]'));
    return element;
  },
  loading: async (attributes) => {
    const element = create({ ...attributes, src: 'https://donnees.example/never/' });
    document.body.append(element);
    await until(() => find(element, '[part=loading]'));
    return element;
  },
};

const never = new Promise<Response>(() => undefined);

function answer(url: string): Response | Promise<Response> | undefined {
  if (url.startsWith('https://donnees.example/none/')) return new Response('', { status: 404 });
  return url.startsWith('https://donnees.example/never/') ? never : undefined;
}

describe('essonne-project-map: accessibility', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample(answer);
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  for (const [lang, looks] of Object.entries({ fr: LOOKS, en: SIZES }))
    for (const [state, reach] of Object.entries(STATES))
      it(`has no violation in its looks: ${state}, ${lang}`, async () => {
        const element = await reach({ lang });
        await forEachLook(() => expectAccessible(element), looks);
      }).timeout(60_000);
});
