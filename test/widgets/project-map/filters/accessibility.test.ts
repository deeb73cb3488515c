import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { expectAccessible } from '../../accessibility.js';
import { forEachLook, LOOKS, SIZES } from '../../looks.js';
import { choose, find, mount, removeAll, tick, until } from '../harness.js';
import { serveSample } from '../sample.js';
import { chips } from './filters-harness.js';
import { answerFilters } from './filters-sample.js';

/** States of the filters and how to reach them, with the filters shown at any width. */
const STATES: Readonly<Record<string, (element: ProjectMapElement) => Promise<unknown>>> = {
  'values to tick': (element) => tick(element, 'country', 'Mali'),
  'more filters': (element) => openMore(element),
  'more filters, values to tick': async (element) => {
    await openMore(element);
    await tick(element, 'organisation');
  },
  'many chosen': async (element) => {
    await openMore(element);
    await tick(element, 'country', 'Ma', 'Pa');
    find(element, '.flags input')!.click();
    choose(element, 'from-year', '2020');
    find(element, '#country')!.click();
    await until(() => chips(element).length === 4, 'the chips');
  },
  'no position': async (element) => {
    await openMore(element);
    find(element, '.near button')!.click();
    await until(() => find(element, '.near .link'), 'the other way');
  },
};

async function openMore(element: ProjectMapElement): Promise<void> {
  find(element, '.further')!.click();
  await until(() => find(element, '.more-filters'), 'more filters');
}

describe('filters of the map: accessibility', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample(answerFilters);
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: undefined });
  });

  afterEach(() => {
    removeAll();
    stopServing();
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  for (const [lang, looks] of Object.entries({ fr: LOOKS, en: SIZES }))
    for (const [state, reach] of Object.entries(STATES))
      it(`has no violation in its looks: ${state}, ${lang}`, async () => {
        const element = await mount({ lang });
        find(element, '.more')!.click();
        await element.updateComplete;
        await reach(element);
        await forEachLook(() => expectAccessible(element), looks);
      }).timeout(60_000);
});
