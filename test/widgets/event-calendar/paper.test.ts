import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { find, findAll, mount, removeAll, until, words } from './harness.js';
import { freshAddress, json, sampleEvents, serveSample } from './sample.js';

/** A crowded month: days with more events than they have room for, and more bars than lanes. */
const crowd = [
  ...Array.from({ length: 12 }, (_, rank) => ({
    id: `crowd-${rank}`,
    title: `Rencontre ${rank} avec un titre assez long pour prendre plusieurs lignes dans la case d’un jour`,
    occurrences: [{ start: `2026-11-11T${String(9 + rank).padStart(2, '0')}:00:00+01:00` }],
  })),
  ...Array.from({ length: 6 }, (_, rank) => ({
    id: `bar-${rank}`,
    title: `Week-end ${rank}`,
    occurrences: [{ start: '2026-11-14', end: '2026-11-15', allDay: true }],
  })),
];

/** Whether every letter of an element is drawn: nothing is cut by its own box, nor by those around it. */
function isWhole(element: HTMLElement): boolean {
  if (!element.checkVisibility()) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  for (let box: HTMLElement | null = element.parentElement; box; box = box.parentElement) {
    const { overflow } = getComputedStyle(box);
    const around = box.getBoundingClientRect();
    const isCut =
      top < around.top - 1 || bottom > around.bottom + 1 || left < around.left - 1 || right > around.right + 1;
    if (overflow !== 'visible' && isCut) return false;
  }
  return true;
}

describe('the calendar on paper', () => {
  let stop: () => void;
  before(() => {
    stop = serveSample((url) =>
      url.endsWith('/events.json') ? json({ items: [...sampleEvents, ...crowd] }) : undefined,
    );
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    removeAll();
  });
  after(() => stop());

  async function mountPaper(
    attributes: Readonly<Record<string, string>> = {},
    width = 720,
  ): Promise<EventCalendarElement> {
    const element = await mount({ src: freshAddress(), ...attributes }, width);
    await emulateMedia({ media: 'print' });
    // What the media are is told with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await element.updateComplete;
    return element;
  }

  /** Titles of the month, and how many times each is written whole. */
  const written = (element: EventCalendarElement, title: string): number =>
    findAll(element, 'button')
      .filter((each) => words(each).includes(title))
      .map((each) => each.querySelector<HTMLElement>('.title') ?? each)
      .filter(isWhole).length;

  const titles = [
    'Forum de la solidarité',
    'Festival des Solidarités',
    'L’eau, de Kayes à Étampes',
    'Monter son budget',
    'Projection-débat',
    'Trouver des financements',
    ...[1, 2, 3, 4, 5].map((rank) => `Atelier ${rank}`),
    ...crowd.map(({ title }) => title),
  ];

  for (const width of [720, 320])
    it(`writes every event of the month whole, ${width} px wide`, async () => {
      const element = await mountPaper({}, width);
      const missing = titles.filter((title) => written(element, title) === 0);
      expect(missing).to.deep.equal([]);
      expect(findAll(element, '[data-more]')).to.have.length(0);
    });

  it('writes every event of the week, day by day', async () => {
    const element = await mountPaper({ view: 'week', date: '2026-11-11' });
    await until(() => find(element, '.paper-days'));
    for (const { title } of crowd) expect(written(element, title), title).to.be.at.least(1);
    expect(findAll(element, '.paper-days .heading').map(words)).to.deep.equal([
      'Lundi 9 novembre 2026',
      'Mercredi 11 novembre 2026',
      'Samedi 14 novembre 2026',
    ]);
  });

  it('writes the agenda, and says when it goes on', async () => {
    const element = await mount({ src: freshAddress(), view: 'agenda', date: '2026-11-01' }, 720);
    await until(() => find(element, '.agenda'));
    await emulateMedia({ media: 'print' });
    expect(find(element, '.on-paper')!.checkVisibility()).to.equal(true);
    for (const { title } of crowd.slice(0, 12)) expect(written(element, title), title).to.equal(1);
    await emulateMedia({ media: 'screen' });
    expect(find(element, '.on-paper')!.checkVisibility()).to.equal(false);
  });

  it('has no control, and is dark on white in a dark page too', async () => {
    const element = await mountPaper({ 'color-scheme': 'dark' });
    for (const selector of ['form', '.moves', '.views', '#jump'])
      expect(find(element, selector)!.checkVisibility(), selector).to.equal(false);
    const { color, backgroundColor } = getComputedStyle(find(element, '.root')!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('is drawn before the browser takes its picture, and goes back to the screen after', async () => {
    const element = await mount({ src: freshAddress() });
    expect(findAll(element, '[data-more]')).to.have.length.greaterThan(0);
    dispatchEvent(new Event('beforeprint'));
    // At once: print() waits for nothing.
    expect(findAll(element, '[data-more]')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(findAll(element, '[data-more]')).to.have.length.greaterThan(0);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(findAll(element, '[data-more]')).to.have.length.greaterThan(0);
  });
});
