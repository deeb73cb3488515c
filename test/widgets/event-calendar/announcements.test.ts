/** What a screen reader is told of a change: once, by one live region, and nothing of what did not change. */
import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { button, cell, choose, click, find, findAll, mount, open, press, removeAll, until, words } from './harness.js';
import { serveSample } from './sample.js';

const LIVE = '[role=status], [role=alert], [role=log], [aria-live]';

/** What the live regions came to say while something was done, each time that their words changed. */
async function said(element: EventCalendarElement, act: () => Promise<unknown>): Promise<readonly string[]> {
  const heard: string[] = [];
  const read = (): string => findAll(element, LIVE).map(words).filter(Boolean).join(' | ');
  let last = read();
  const observer = new MutationObserver(() => {
    const now = read();
    if (now !== last) heard.push(now);
    last = now;
  });
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  await act();
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  observer.disconnect();
  return heard;
}

describe('<essonne-event-calendar>: what is announced', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  it('is the count of a new period, once', async () => {
    const element = await mount();
    expect(await said(element, () => click(element, button(element, 'Mois suivant')))).to.deep.equal([
      '2 événements en décembre 2026, 16 en tout',
    ]);
    find(element, 'table [tabindex="0"]')!.focus();
    expect(await said(element, () => press(element, 'PageUp'))).to.deep.equal([
      '12 événements en novembre 2026, 16 en tout',
    ]);
  });

  it('is nothing as the focus goes from day to day of a month, or opens one: the focus says it', async () => {
    const element = await mount();
    find(element, 'table [tabindex="0"]')!.focus();
    expect(await said(element, () => press(element, 'ArrowRight'))).to.deep.equal([]);
    expect(await said(element, () => click(element, cell(element, 28).querySelector('button')))).to.deep.equal([]);
    expect(await said(element, () => open(element, 'formation'))).to.deep.equal([]);
  });

  for (const [name, seen, count] of [
    ['Semaine', 'table.week', '7 événements du 23 au 29 novembre 2026, 16 en tout'],
    ['Année', '.year', '15 événements en 2026, 16 en tout'],
    ['Liste', '.agenda', '9 événements à partir du 23 novembre 2026, 16 en tout'],
  ] as const)
    it(`is the count of another view, once, although the view is loaded first: ${name}`, async () => {
      const element = await mount();
      const heard = await said(element, async () => {
        await click(element, button(element, name));
        await until(() => find(element, seen), name);
      });
      expect(heard).to.deep.equal([count]);
    });

  it('is the count of what filters leave, once', async () => {
    const element = await mount();
    expect(await said(element, () => choose(element, 'kind', 'training'))).to.deep.equal([
      '2 événements en novembre 2026',
    ]);
  });
});
