/** The views as a visitor meets them: the week, the year, the agenda's present day. */
import { expect } from 'chai';
import { button, chips, click, find, findAll, focused, mount, period, removeAll, until, words } from './harness.js';
import { freshAddress, json, sampleEvents, serveSample } from './sample.js';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';

const part = (element: EventCalendarElement, selector: string): Promise<HTMLElement> =>
  until(() => find(element, selector), selector);

async function mountWeek(attributes: Readonly<Record<string, string>> = {}): Promise<EventCalendarElement> {
  const element = await mount({ view: 'week', ...attributes });
  await part(element, 'table.week');
  return element;
}

async function mountYear(
  attributes: Readonly<Record<string, string>> = {},
  width = 1000,
): Promise<EventCalendarElement> {
  const element = await mount({ view: 'year', ...attributes }, width);
  await part(element, '.year');
  return element;
}

describe('<essonne-event-calendar> views', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  describe('week', () => {
    const hourOf = (chip: HTMLElement): string | undefined => chip.closest('td')!.dataset.hour;

    it('is a table of days and hours, one tab stop, with today marked and the time now', async () => {
      const element = await mountWeek();
      const table = find(element, 'table.week')!;
      expect(words(table.querySelector('caption'))).to.equal('Événements de la semaine, du 23 au 29 novembre 2026');
      expect(findAll(element, 'table [tabindex="0"]')).to.have.length(1);
      expect(words(find(element, '[aria-current=date] .visually-hidden'))).to.equal(
        'lundi 23 novembre 2026, aujourd’hui, 1 événement',
      );
      const headers = findAll(element, 'tbody th').map(words);
      expect([headers[0], headers[1], headers.at(-1)]).to.deep.equal(['Journée', '8 h', '21 h']);
      const line = find(element, '.now')!;
      expect([line.closest('td')!.dataset.day, line.hidden]).to.deep.equal([
        findAll(element, 'th[data-today]')[0]!.dataset.day,
        false,
      ]);
      expect(line.style.getPropertyValue('--hours')).to.equal('4');
    });

    it('puts events at their hours, named with their date, hours and status, and what lasts on top', async () => {
      const element = await mountWeek();
      expect(hourOf(chips(element, 'formation')[0]!)).to.equal('18');
      expect(words(chips(element, 'formation')[0])).to.equal(
        '18 h 30 – 21 h complet Monter son budget, mardi 24 novembre 2026, Évry-Courcouronnes',
      );
      expect(hourOf(chips(element, 'festival')[0]!)).to.equal('-1');
      expect(words(chips(element, 'festival')[0])).to.contain('jour 1 sur 6');
      const cell = chips(element, 'formation')[0]!.closest('td')!;
      expect(words(cell.querySelector('.visually-hidden'))).to.equal('mardi 24 novembre 2026, 18 h');
    });

    it('puts side by side, within their day, those that overlap', async () => {
      const element = await mount({ view: 'week' }, 1300);
      await part(element, 'table.week');
      const [forum, meeting] = ['forum', 'arabe'].map((id) => chips(element, id)[0]!.getBoundingClientRect());
      const day = chips(element, 'forum')[0]!.closest('td')!.getBoundingClientRect();
      expect(forum!.right).to.be.at.most(meeting!.left + 0.5);
      expect(forum!.left).to.be.at.least(day.left);
      expect(meeting!.right).to.be.at.most(day.right + 0.5);
      expect(meeting!.top - forum!.top).to.be.closeTo(day.height, 1);
      expect(forum!.height).to.be.closeTo(3.5 * day.height, 4);
    });

    it('puts one beside the number of the others where days are narrow', async () => {
      const slots = async (width: number): Promise<readonly string[]> => {
        const element = await mount({ view: 'week', date: '2026-11-28' }, width);
        await part(element, 'table.week');
        return findAll(element, '.slot')
          .map(words)
          .filter((text) => /Forum|لقاء|^\+/.test(text));
      };
      const wide = await slots(1300);
      expect(wide).to.have.length(2);
      expect(wide[1]).not.to.match(/^\+/);
      removeAll();
      const narrow = await slots(1000);
      expect(narrow).to.have.length(2);
      expect(narrow[1]).to.match(/^\+1/);
    });

    it('says what the clocks do on the two Sundays when they change', async () => {
      const autumn = await mountWeek({ date: '2026-10-25' });
      expect(words(find(autumn, '.week ~ .notice'))).to.match(/^Heure d’hiver : dimanche 25 octobre 2026, à 3 h/);
      expect(words(findAll(autumn, 'tbody th').at(-1))).to.equal('4 h lendemain');
      expect(hourOf(chips(autumn, 'nuit')[0]!)).to.equal('23');
      removeAll();
      const spring = await mountWeek({ date: '2026-03-29' });
      expect(words(find(spring, '.week ~ .notice'))).to.match(/^Heure d’été : dimanche 29 mars 2026, à 2 h/);
      removeAll();
      expect(find(await mountWeek(), '.week ~ .notice')).to.equal(null);
    });

    it('opens an event, and the day by its number or where it is empty', async () => {
      const element = await mountWeek();
      await click(element, chips(element, 'formation')[0]);
      expect(words(await part(element, '#panel-title'))).to.equal('Monter son budget');
      await click(element, find(element, '.panel-head button'));
      await click(element, findAll(element, 'th[data-day]')[1]!.querySelector('button'));
      expect(words(find(element, '#panel-title'))).to.equal('Mardi 24 novembre 2026');
    });

    it('is seven days of dots and the list of one, where there is little room', async () => {
      const element = await mount({ view: 'week', date: '2026-11-28' }, 320);
      await until(() => find(element, 'tbody tr'), 'the week');
      expect(findAll(element, 'tbody tr')).to.have.length(1);
      expect(words(find(element, 'caption'))).to.equal('du 23 au 29 novembre 2026');
      expect(words(find(element, '.chosen-day'))).to.contain('Forum de la solidarité');
    });
  });

  describe('year', () => {
    const dayName = (each: HTMLElement): string => words(each.querySelector('.visually-hidden'));
    const dayButton = (element: EventCalendarElement, start: string): HTMLElement =>
      findAll(element, '.small-month .number').find((each) => dayName(each).startsWith(start))!;

    it('has twelve months whose days say how many events they have, and one tab stop in the days', async () => {
      const element = await mountYear();
      expect(findAll(element, '.small-month')).to.have.length(12);
      expect(findAll(element, '.small-month table [tabindex="0"]')).to.have.length(1);
      expect(dayName(dayButton(element, 'samedi 21 novembre'))).to.equal(
        'samedi 21 novembre 2026, 5 événements, 1 en cours',
      );
      expect(dayButton(element, 'samedi 21 novembre').dataset.density).to.equal('3');
      expect(dayName(dayButton(element, 'dimanche 1er février'))).to.equal(
        'dimanche 1er février 2026, Aucun événement',
      );
      expect(dayName(dayButton(element, 'mercredi 4 novembre'))).to.equal('mercredi 4 novembre 2026, 1 en cours');
      expect(words(findAll(element, '.small-month .heading')[10])).to.equal('Novembre 12 événements');
    });

    it('opens a month by its name and a day by its number', async () => {
      const element = await mountYear();
      await click(element, dayButton(element, 'samedi 28 novembre'));
      expect(words(find(element, '.panel'))).to.contain('Forum de la solidarité');
      await click(element, button(element, 'Voir décembre 2026'));
      expect([element.view, period(element)]).to.deep.equal(['month', 'Décembre 2026']);
      expect(words(focused(element)?.querySelector('.visually-hidden'))).to.contain('mardi 1er décembre 2026');
    });

    it('draws what lasts, with its dates, its place among its days, its stays', async () => {
      const element = await mountYear();
      const rows = findAll(element, '.timeline li');
      expect(rows).to.have.length(1);
      expect(words(rows[0]!.querySelector('button'))).to.equal(
        'L’eau, de Kayes à Étampes, du 3 novembre au 20 décembre 2026, jour 21 sur 28 aujourd’hui, 2 étapes, exposition',
      );
      expect(rows[0]!.querySelectorAll('.bar')).to.have.length(2);
      await click(element, rows[0]!.querySelector('button'));
      expect(words(await part(element, '#panel-title'))).to.equal('L’eau, de Kayes à Étampes');
      await click(element, find(element, '.panel-head button'));
      expect(focused(element)).to.equal(find(element, '.timeline button'));
    });

    it('says what began before the year, and what goes on after it', async () => {
      const long = {
        id: 'long',
        title: 'Longue',
        occurrences: [{ start: '2025-12-01', end: '2027-02-01', allDay: true }],
      };
      const stop = serveSample((url) =>
        url.endsWith('/events.json') ? json({ items: [...sampleEvents, long] }) : undefined,
      );
      const element = await mountYear({ src: freshAddress() });
      expect(words(find(element, '.timeline button'))).to.contain('commencé en 2025, se poursuit en 2027');
      stop();
    });

    it('is a list of months with their counts, where there is little room', async () => {
      const element = await mountYear({}, 320);
      const months = findAll(element, '.month-list button');
      expect(months.map(words).slice(9, 11)).to.deep.equal([
        'Octobre 2 événements',
        'Novembre Aujourd’hui 12 événements',
      ]);
      await click(element, months[9]);
      expect(period(element)).to.equal('Octobre 2026');
    });
  });

  describe('agenda', () => {
    it('leads back to the present day, wherever the list has gone', async () => {
      const element = await mount({ view: 'agenda', date: '2026-10-01' });
      await part(element, '.agenda');
      await click(element, button(element, 'Revenir à aujourd’hui'));
      expect(period(element)).to.equal('À partir du 23 novembre 2026');
      expect(focused(element)!.id).to.equal('today');
      expect(words(find(element, '.agenda'))).not.to.contain('Revenir');
      button(element, 'Aujourd’hui').focus();
      await click(element, button(element, 'Aujourd’hui'));
      expect(focused(element)!.id).to.equal('today');
    });

    it('goes on from the first of what follows', async () => {
      const days = Array.from({ length: 25 }, (_, rank) => ({
        id: `jour-${rank + 1}`,
        title: `Jour ${rank + 1}`,
        occurrences: [{ start: `2026-12-${String(rank + 1).padStart(2, '0')}` }],
      }));
      const stop = serveSample((url) => (url.endsWith('/events.json') ? json({ items: days }) : undefined));
      const element = await mount({ view: 'agenda', src: freshAddress() });
      await part(element, '.agenda');
      await click(element, button(element, 'Événements suivants'));
      expect(words(focused(element))).to.contain('Jour 21');
      expect(findAll(element, '.agenda .item')).to.have.length(25);
      stop();
    });
  });
});
