import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { cell, chips, click, find, focused, mount, open, period, press, removeAll, until, words } from './harness.js';
import { serveSample } from './sample.js';

const day = (element: EventCalendarElement): string =>
  words(focused(element)?.querySelector('.visually-hidden')).split(',')[0]!;

describe('<essonne-event-calendar> keyboard', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  async function focusToday(
    attributes: Readonly<Record<string, string>> = {},
    width = 1000,
  ): Promise<EventCalendarElement> {
    const element = await mount(attributes, width);
    find(element, 'table [tabindex="0"]')!.focus();
    return element;
  }

  it('moves by days and weeks, to the ends of the week, by months and years', async () => {
    const element = await focusToday();
    expect(day(element)).to.equal('lundi 23 novembre 2026');
    for (const [key, expected, init] of [
      ['ArrowRight', 'mardi 24 novembre 2026'],
      ['ArrowDown', 'mardi 1er décembre 2026'],
      ['ArrowUp', 'mardi 24 novembre 2026'],
      ['ArrowLeft', 'lundi 23 novembre 2026'],
      ['End', 'dimanche 29 novembre 2026'],
      ['Home', 'lundi 23 novembre 2026'],
      ['PageDown', 'mercredi 23 décembre 2026'],
      ['PageUp', 'lundi 23 novembre 2026'],
      ['PageUp', 'dimanche 23 novembre 2025', { shiftKey: true }],
    ] as const) {
      await press(element, key, init);
      expect(day(element), key).to.equal(expected);
      expect(element.shadowRoot!.querySelectorAll('table [tabindex="0"]'), key).to.have.length(1);
    }
    expect(period(element)).to.equal('Novembre 2025');
  });

  it('opens the day with Enter; Escape closes it and gives the focus back', async () => {
    const element = await focusToday({ date: '2026-11-28' });
    await press(element, 'Enter');
    expect(words(focused(element))).to.equal('Samedi 28 novembre 2026');
    expect(words(find(element, '.panel'))).to.contain('Forum de la solidarité');
    expect(cell(element, 28).getAttribute('aria-selected')).to.equal('true');
    await press(element, 'Escape');
    expect(find(element, '.panel')).to.equal(null);
    expect(day(element)).to.equal('samedi 28 novembre 2026');
  });

  it('gives the focus back to the « +3 » that opened the day', async () => {
    const element = await mount();
    const more = cell(element, 21).querySelector<HTMLElement>('.more')!;
    more.focus();
    await press(element, 'Enter');
    expect(words(focused(element))).to.equal('Samedi 21 novembre 2026');
    await press(element, 'Escape');
    expect(focused(element)).to.equal(more);
  });

  it('goes from the day to an event and back, one step at a time', async () => {
    const element = await focusToday({ date: '2026-11-28' });
    await press(element, ' ');
    await click(element, find(element, '.panel .item button'));
    expect(words(focused(element))).to.equal('Forum de la solidarité');
    expect(words(find(element, '.panel-head'))).to.equal('Retour à la journée');
    await press(element, 'Escape');
    expect(words(focused(element))).to.contain('Forum de la solidarité, samedi 28 novembre 2026');
    await press(element, 'Escape');
    expect(day(element)).to.equal('samedi 28 novembre 2026');
  });

  it('gives the focus back to the event of the grid that was opened', async () => {
    const element = await mount();
    await open(element, 'formation');
    expect(words(focused(element))).to.equal('Monter son budget');
    await click(element, find(element, '.panel-head button'));
    expect(focused(element)).to.equal(chips(element, 'formation')[0]);
  });

  it('leaves the page’s shortcuts and the fields alone', async () => {
    const element = await focusToday();
    await press(element, 'ArrowRight', { ctrlKey: true });
    expect(day(element)).to.equal('lundi 23 novembre 2026');
    find(element, '#text')!.focus();
    await press(element, 'Escape');
    expect(focused(element)!.id).to.equal('text');
  });

  it('goes to the list of the day where there is little room, and back', async () => {
    const element = await focusToday({ date: '2026-11-28' }, 320);
    await press(element, 'Enter');
    expect(focused(element)!.id).to.equal('chosen-day');
    await press(element, 'Escape');
    expect(day(element)).to.equal('samedi 28 novembre 2026');
  });

  it('keeps its directions in a page written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await focusToday();
    await press(element, 'ArrowRight');
    expect(day(element)).to.equal('mardi 24 novembre 2026');
    const [monday, tuesday] = [cell(element, 23), cell(element, 24)].map((td) => td.getBoundingClientRect().left);
    expect(monday).to.be.lessThan(tuesday!);
    document.documentElement.dir = '';
    await until(() => true);
  });
});
