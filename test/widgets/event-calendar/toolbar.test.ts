/** The toolbar as a visitor meets it: periods, views, months to go to. */
import { expect } from 'chai';
import {
  button,
  chips,
  click,
  find,
  findAll,
  focused,
  mount,
  nextEvent,
  period,
  press,
  removeAll,
  status,
  until,
  words,
} from './harness.js';
import { serveSample } from './sample.js';
import type { EventCalendarEvents } from '../../../widgets/event-calendar/events.js';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';

const part = (element: EventCalendarElement, selector: string): Promise<HTMLElement> =>
  until(() => find(element, selector), selector);

async function mountWeek(): Promise<EventCalendarElement> {
  const element = await mount({ view: 'week' });
  await part(element, 'table.week');
  return element;
}

describe('<essonne-event-calendar> toolbar', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  it('goes from a view to another on the same day, and from period to period', async () => {
    const element = await mount();
    const seen: string[] = [];
    element.addEventListener('view-change', (event) => {
      const { view, date } = (event as EventCalendarEvents['view-change']).detail;
      seen.push(`${view} ${date}`);
    });
    for (const [name, title, after] of [
      ['Semaine', 'Du 23 au 29 novembre 2026', 'Semaine suivante'],
      ['Année', '2026', 'Année suivante'],
      ['Mois', 'Novembre 2027', 'Mois suivant'],
      ['Liste', 'À partir du 30 décembre 2027', 'Mois suivant'],
    ] as const) {
      await click(element, button(element, name));
      expect(period(element)).to.equal(title);
      expect(button(element, name).getAttribute('aria-pressed')).to.equal('true');
      await click(element, button(element, after));
    }
    expect(seen).to.deep.equal([
      'week 2026-11-23',
      'week 2026-11-30',
      'year 2026-11-30',
      'year 2027-11-30',
      'month 2027-11-30',
      'month 2027-12-30',
      'agenda 2027-12-30',
      'agenda 2028-01-01',
    ]);
  });

  it('stays within the years that data have', async () => {
    for (const view of ['month', 'week', 'agenda', 'year'])
      for (const [date, label] of [
        ['2199-12-31', 'suivant'],
        ['1901-01-01', 'précédent'],
      ] as const) {
        const element = await mount({ view, date });
        const step = findAll(element, '[part~=toolbar] button').find(({ textContent, ariaLabel }) =>
          `${textContent} ${ariaLabel ?? ''}`.toLowerCase().includes(label),
        );
        step!.click();
        await element.updateComplete;
        expect(element.date ?? date, `${view} ${date}`).to.equal(date);
        element.remove();
      }
  });

  it('says once how many events each period has', async () => {
    const element = await mountWeek();
    expect(status(element)).to.equal('7 événements du 23 au 29 novembre 2026, 16 en tout');
    await click(element, button(element, 'Année'));
    expect(status(element)).to.equal('15 événements en 2026, 16 en tout');
    expect(findAll(element, '[role=status]')).to.have.length(1);
  });

  it('lists the months that have events, and goes to one', async () => {
    const element = await mount();
    const opener = button(element, 'Aller à');
    await click(element, opener);
    const panel = await part(element, '.jump');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(findAll(element, '.jump .year-name').map(words)).to.deep.equal(['2026', '2027']);
    expect([...panel.querySelectorAll('button')].map(words)).to.deep.equal([
      'octobre 2026, 22 événements',
      'novembre 2026, 1212 événements',
      'décembre 2026, 22 événements',
      'avril 2027, 11 événement',
    ]);
    expect(words(panel.querySelector('[aria-current]'))).to.contain('novembre');
    const moved = nextEvent(element, 'view-change');
    await click(element, panel.querySelectorAll('button')[3]);
    expect((await moved).detail).to.deep.equal({ view: 'month', date: '2027-04-01' });
    expect(period(element)).to.equal('Avril 2027');
    expect(find(element, '.jump')).to.equal(null);
    expect(words(focused(element)?.querySelector('.visually-hidden'))).to.contain('jeudi 1er avril 2027');
  });

  it('closes the list of months with Escape, and gives the focus back', async () => {
    const element = await mount();
    await click(element, button(element, 'Aller à'));
    (await part(element, '.jump button')).focus();
    await press(element, 'Escape');
    expect(find(element, '.jump')).to.equal(null);
    expect(focused(element)).to.equal(button(element, 'Aller à'));
  });

  it('closes the list of months when an event opens, and puts its panel beside the month', async () => {
    const element = await mount();
    await click(element, button(element, 'Aller à'));
    await part(element, '.jump');
    await click(element, chips(element, 'formation')[0]);
    const panel = await part(element, '.panel .kicker');
    expect(find(element, '.jump')).to.equal(null);
    expect(button(element, 'Aller à').getAttribute('aria-expanded')).to.equal('false');
    const month = find(element, '.view')!.getBoundingClientRect();
    expect(panel.getBoundingClientRect().left).to.be.above(month.right);
  });
});
