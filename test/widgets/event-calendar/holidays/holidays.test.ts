import { expect } from 'chai';
import { cell, click, find, findAll, mount, period, removeAll, until, words } from '../harness.js';
import { json, serveSample } from '../sample.js';
import { holidays, holidaysCatalog } from './answer.js';

/** Serves the sample with holidays, and counts how often they are asked for. */
function serveHolidays(answer: () => Response | Promise<Response> = () => json(holidays)): {
  stop: () => void;
  asked: () => number;
} {
  let asked = 0;
  const stop = serveSample((url) => {
    if (url.endsWith('catalog.json')) return json(holidaysCatalog);
    if (!url.endsWith('holidays.json')) return undefined;
    asked++;
    return answer();
  });
  return { stop, asked: () => asked };
}

describe('<essonne-event-calendar> holidays', () => {
  let stop = (): void => undefined;
  afterEach(() => {
    removeAll();
    stop();
  });

  it('are named in the month, for the eye and in the name of the day', async () => {
    ({ stop } = serveHolidays());
    const element = await mount({ date: '2026-11-11' });
    await until(() => find(element, '.bank-holiday'), 'the holidays');
    const armistice = cell(element, 11);
    expect(words(armistice.querySelector('.bank-holiday'))).to.equal('11 NovembreJour férié');
    expect(words(armistice.querySelector('.number .visually-hidden'))).to.equal(
      'mercredi 11 novembre 2026, 11 Novembre, armistice de 1918 (jour férié), 1 événement',
    );
    const strips = findAll(element, '.school-holidays[data-length]');
    expect(strips.map((strip) => [words(strip), strip.dataset.length])).to.deep.equal([
      ['Vacances de la Toussaint, zone C', '7'],
    ]);
    expect(words(find(element, '.holidays-source'))).to.equal('Vacances : le ministère');
    await click(element, armistice.querySelector<HTMLElement>('.number'));
    expect(words(find(element, '.panel .holidays'))).to.equal('11 Novembre, armistice de 1918 (jour férié)');
  });

  it('are listed in words under a month of dots', async () => {
    ({ stop } = serveHolidays());
    const element = await mount({ date: '2026-11-11', lang: 'en' }, 320);
    await until(() => find(element, '.holidays-list'), 'the holidays');
    expect(findAll(element, '.holidays-list li').map(words)).to.deep.equal([
      '17 October to 1 November 2026: Autumn holidays, school zone C',
      '11 November 2026: 11 November, Armistice Day (bank holiday)',
    ]);
    expect(words(find(element, '.chosen-day .holidays'))).to.contain('bank holiday');
    expect(getComputedStyle(cell(element, 11).querySelector('.number')!).textDecorationLine).to.equal('underline');
  });

  it('stand under the day in the list of events', async () => {
    const items = [{ id: 'a', title: 'Atelier', occurrences: [{ start: '2026-11-11T10:00:00+01:00' }] }];
    ({ stop } = serveHolidays());
    const other = stop;
    const inner = serveSample((url) => {
      if (url.endsWith('catalog.json')) return json(holidaysCatalog);
      if (url.endsWith('holidays.json')) return json(holidays);
      return url.endsWith('events.json') ? json({ items }) : undefined;
    });
    stop = () => {
      inner();
      other();
    };
    const element = await mount({ date: '2026-11-10', view: 'agenda' });
    await until(() => find(element, '.agenda .holidays'), 'the holidays');
    expect(findAll(element, '.agenda .holidays').map(words)).to.deep.equal([
      '11 Novembre, armistice de 1918 (jour férié)',
    ]);
  });

  it('are named over the days of the week, and listed beside the small months of the year', async () => {
    ({ stop } = serveHolidays());
    const week = await mount({ date: '2026-11-11', view: 'week' });
    const mark = await until(() => find(week, '.week thead .bank-holiday'), 'the holidays of the week');
    expect(words(mark)).to.equal('11 NovembreJour férié');
    expect(words(mark.closest('th')?.querySelector('.number .visually-hidden'))).to.contain(
      '11 Novembre, armistice de 1918 (jour férié)',
    );
    week.remove();
    const year = await mount({ date: '2026-11-11', view: 'year' });
    await until(() => find(year, '.year .holidays-list'), 'the holidays of the year');
    expect(findAll(year, '.holidays-list li').map(words)).to.deep.equal([
      'du 17 octobre au 1er novembre 2026 : Vacances de la Toussaint, zone C',
      '11 novembre 2026 : 11 Novembre, armistice de 1918 (jour férié)',
    ]);
    expect(findAll(year, '.year td[data-holiday]')).to.have.length(17);
    expect(words(find(year, 'td[data-holiday=public] .visually-hidden'))).to.contain('(jour férié)');
  });

  it('are neither shown nor asked for with holidays="none"; one file serves two calendars', async () => {
    const served = serveHolidays();
    ({ stop } = served);
    const none = await mount({ date: '2026-11-11', holidays: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find(none, '.bank-holiday')).to.equal(null);
    expect(served.asked()).to.equal(0);
    const { src = '' } = none;
    none.remove();
    const one = await mount({ date: '2026-11-11', src });
    await until(() => find(one, '.bank-holiday'), 'the holidays');
    one.remove();
    const two = await mount({ date: '2026-11-11', src });
    await until(() => find(two, '.bank-holiday'), 'the holidays');
    expect(served.asked()).to.equal(1);
    two.holidays = 'none';
    await two.updateComplete;
    expect(find(two, '.bank-holiday')).to.equal(null);
  });

  it('leave the calendar as it is when they cannot be read', async () => {
    ({ stop } = serveHolidays(() => new Response('', { status: 404 })));
    const element = await mount({ date: '2026-11-11' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find(element, '.bank-holiday')).to.equal(null);
    expect(find(element, '[part=error]')).to.equal(null);
    expect(period(element)).to.equal('Novembre 2026');
  });
});
