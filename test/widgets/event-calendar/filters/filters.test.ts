import { expect } from 'chai';
import {
  button,
  choices,
  choose,
  click,
  find,
  findAll,
  focused,
  mount,
  nextEvent,
  removeAll,
  status,
  until,
  words,
} from '../harness.js';
import { serveSample } from '../sample.js';
import type { EventCalendarElement } from '../../../../widgets/event-calendar/event-calendar-element.js';

const chosen = (element: EventCalendarElement): string[] => findAll(element, '.chosen li').map(words);

async function openMore(element: EventCalendarElement): Promise<void> {
  find(element, '.further')!.click();
  await until(() => find(element, '.more-filters'), 'the other filters');
}

async function chooseDates(element: EventCalendarElement, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '#when')!;
  const changed = nextEvent(element, 'filter-change');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await changed;
  await until(() => (value ? chosen(element).length === 1 : !find(element, '.chosen')), 'the results');
}

describe('filters of the calendar', () => {
  const { pathname, search } = location;
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(() => {
    removeAll();
    history.replaceState(null, '', `${pathname}${search}`);
  });
  after(() => stopServing());

  it('can be taken back one by one; the focus stays among them, then goes to the count', async () => {
    const element = await mount();
    await choose(element, 'kind', 'training');
    await choose(element, 'kind', 'forum');
    await until(() => chosen(element).length === 2, 'the choices');
    expect(chosen(element)).to.deep.equal(['formation', 'forum']);
    expect(words(find(element, '#kind'))).to.equal('formation, forum');
    const first = find(element, '.chosen button')!;
    expect(first.getAttribute('aria-label')).to.equal('Retirer le filtre formation');
    first.focus();
    await click(element, first);
    await until(() => chosen(element).length === 1, 'the other');
    expect(words(focused(element))).to.equal('Retirer le filtre forum');
    await click(element, focused(element) as HTMLElement);
    await until(() => !find(element, '.chosen'), 'no choice');
    expect(focused(element)!.getAttribute('part')).to.equal('count');
  });

  it('are those of the attribute, and none when it is empty', async () => {
    const element = await mount({ filters: 'kind free' });
    expect(find(element, '#text') ?? find(element, '#theme')).to.equal(null);
    await openMore(element);
    expect(findAll(element, '.more-filters .option').map(words)).to.deep.equal(['Gratuit (1)']);
    element.filters = '';
    await element.updateComplete;
    expect(find(element, 'form')).to.equal(null);
  });

  it('say what is free, and where accessibility is described, with counts that follow the others', async () => {
    const element = await mount();
    await openMore(element);
    const flags = (): string[] => findAll(element, '.flags .option').map(words);
    expect(flags()).to.deep.equal(['Gratuit (1)', 'Accessibilité décrite (1)', 'Expositions à emprunter (1)']);
    await choose(element, 'kind', 'training');
    expect(flags()).to.deep.equal(['Gratuit (0)', 'Accessibilité décrite (0)', 'Expositions à emprunter (0)']);
    await click(element, button(element, 'Effacer les filtres'));
    await until(() => !find(element, '.chosen'), 'no choice');
    find(element, '.flags input')!.click();
    await until(() => status(element) === '1 événement en novembre 2026', 'the free ones');
  });

  it('are fixed by the page: its kinds and what is free are all that is shown, and are not offered', async () => {
    const element = await mount({ kind: 'training', attendance: 'online' });
    expect(status(element)).to.equal('1 événement en novembre 2026');
    expect(find(element, '#kind')).to.equal(null);
    removeAll();
    const free = await mount({ free: '' });
    expect(status(free)).to.equal('1 événement en novembre 2026');
    await openMore(free);
    expect(findAll(free, '.flags .option').map(words)).to.deep.equal(['Accessibilité décrite (1)']);
  });

  it('leave past events out, or show them alone, first in the agenda', async () => {
    const element = await mount({ view: 'agenda' });
    await until(() => find(element, '.agenda'), 'the agenda');
    await openMore(element);
    await chooseDates(element, 'past');
    expect(status(element)).to.equal('7 événements passés');
    expect(findAll(element, '.agenda [part=event]')).to.have.length(7);
    expect(find(element, '[part=empty]')).to.equal(null);
    for (const about of findAll(element, '.agenda .about')) expect(words(about)).to.match(/^passé · /);
    await chooseDates(element, '');
    await chooseDates(element, 'upcoming');
    expect(button(element, 'Événements précédents')).to.equal(undefined);
    expect(status(element)).to.equal('9 événements à partir du 23 novembre 2026');
    expect(words(find(element, '.agenda'))).not.to.contain('passé ·');
  });

  it('find the places of an EPCI, and only the stops that are there', async () => {
    const element = await mount({ date: '2026-11-01' });
    await openMore(element);
    // The sample names one of its EPCIs: the others go by their code.
    expect(await choices(element, 'epci')).to.include('Paris-Saclay (5)');
    await choose(element, 'epci', '200056232');
    expect(findAll(element, 'td:not([data-outside]) [data-id=exposition]')).to.have.length(0);
    expect(findAll(element, 'td[data-outside] [data-id=exposition]')).to.have.length(2);
  });

  it('follow the address and keep it in step, without a word of where the visitor is', async () => {
    history.replaceState(null, '', '#agenda?kind=training&when=upcoming&free=0&theme=%3Cb%3E&near=1,2,3');
    const element = await mount({ 'sync-url': '' });
    await until(() => chosen(element).length === 2, 'the choices');
    expect(chosen(element)).to.deep.equal(['formation', 'Événements à venir']);
    await click(element, find(element, '.chosen button'));
    await until(() => location.hash === '#agenda?when=upcoming', 'the address');
    await click(element, button(element, 'Effacer les filtres'));
    await until(() => location.hash === '', 'the address without choices');
  });

  it('leave the map’s fragment alone', async () => {
    history.replaceState(null, '', '#carte?theme=water');
    const element = await mount({ 'sync-url': '' });
    await choose(element, 'kind', 'training');
    expect(location.hash).to.equal('#carte?theme=water');
  });
});
