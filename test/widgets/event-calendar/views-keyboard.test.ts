/** The keys of a real keyboard in the month, the week and the year; narrow columns, large letters, pages from right to left. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { find, findAll, focused, mount, removeAll, until, words, written } from './harness.js';
import { serveSample } from './sample.js';

const TAB_STOP = '.view :is(.number, td)[tabindex="0"]';
const stops = (element: EventCalendarElement): number => findAll(element, `table [tabindex="0"]`).length;
const here = (element: EventCalendarElement): string =>
  words(focused(element)?.querySelector('.visually-hidden')).split(', ').slice(0, 2).join(', ');

describe('<essonne-event-calendar> keyboard in each view', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(() => {
    document.documentElement.dir = '';
    removeAll();
  });
  after(() => stopServing());

  async function enter(view: string, date = '2026-11-24'): Promise<EventCalendarElement> {
    const element = await mount({ view, date });
    (await until(() => find(element, TAB_STOP), 'the tab stop')).focus();
    return element;
  }

  /** Presses keys one after the other, and says where each led. */
  async function walk(element: EventCalendarElement, keys: readonly string[]): Promise<readonly string[]> {
    const places: string[] = [];
    for (const key of keys) {
      await sendKeys({ press: key });
      await element.updateComplete;
      places.push(here(element));
      expect(stops(element), key).to.equal(1);
    }
    return places;
  }

  it('goes across days and hours in the week, opens the day and comes back to the hour', async () => {
    const element = await enter('week');
    expect(await walk(element, ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown', 'PageUp', 'End'])).to.deep.equal([
      'mardi 24 novembre 2026, Journée',
      'mardi 24 novembre 2026, 8 h',
      'mercredi 25 novembre 2026, 8 h',
      'mercredi 2 décembre 2026, 8 h',
      'mercredi 25 novembre 2026, 8 h',
      'dimanche 29 novembre 2026, 8 h',
    ]);
    await sendKeys({ press: 'Enter' });
    await written(element);
    expect(words(focused(element))).to.equal('Dimanche 29 novembre 2026');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(here(element)).to.equal('dimanche 29 novembre 2026, 8 h');
  });

  it('goes from day to day over the year, opens the day and comes back to it', async () => {
    const element = await enter('year', '2026-01-31');
    expect(await walk(element, ['ArrowRight', 'ArrowDown', 'PageDown', 'Home', 'ArrowUp'])).to.deep.equal([
      'dimanche 1er février 2026, Aucun événement',
      'dimanche 8 février 2026, Aucun événement',
      'dimanche 8 mars 2026, Aucun événement',
      'lundi 2 mars 2026, Aucun événement',
      'lundi 23 février 2026, Aucun événement',
    ]);
    await sendKeys({ press: 'Enter' });
    await written(element);
    expect(words(focused(element))).to.equal('Lundi 23 février 2026');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(here(element)).to.equal('lundi 23 février 2026, Aucun événement');
  });

  it('goes from day to day over the month, opens the day and comes back to it', async () => {
    const element = await enter('month');
    expect(await walk(element, ['ArrowDown', 'Home'])).to.deep.equal([
      'mardi 1er décembre 2026, Aucun événement',
      'lundi 30 novembre 2026, 1 événement',
    ]);
    await sendKeys({ press: 'Enter' });
    await written(element);
    expect(words(focused(element))).to.equal('Lundi 30 novembre 2026');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(here(element)).to.equal('lundi 30 novembre 2026, 1 événement');
  });

  for (const view of ['month', 'agenda', 'week', 'year'])
    it(`stays in a column of 280 px, with letters twice as large, in a page from right to left: ${view}`, async () => {
      document.documentElement.dir = 'rtl';
      const element = await mount({ view }, 280);
      await until(() => find(element, '.view > *'));
      for (const size of ['100%', '200%']) {
        element.style.fontSize = size;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await element.updateComplete;
        const { left, right } = element.getBoundingClientRect();
        const outside = findAll(element, 'button, td, p, .heading').filter((each) => {
          const box = each.getBoundingClientRect();
          return !each.closest('.visually-hidden') && box.width > 1 && (box.left < left - 1 || box.right > right + 1);
        });
        expect(
          outside.map((each) => `${each.className} ${words(each)}`),
          size,
        ).to.deep.equal([]);
      }
    });
});
