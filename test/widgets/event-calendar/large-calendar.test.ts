/** A calendar of so many events that their records are read by the shard, when they are shown. */
import { expect } from 'chai';
import { dayNumber, type EventRecord, isoDay } from 'essonne-international';
import { datasetFiles } from '../../../src/publish/outputs/catalog.js';
import {
  button,
  chips,
  click,
  create,
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

const settings = { title: 'T', publisher: { name: 'E' }, licence: 'etalab-2.0', defaultLanguage: 'fr' };
const FIRST_DAY = dayNumber('2025-01-01');
const ID_DIGITS = 4;

/** Three events a day, the last of which is a part of the first: a shard is some 33 days. */
const events = [...new Uint8Array(2400)].map((_, index): EventRecord => {
  const day = Math.floor(index / 3);
  const id = (rank: number): string => `e-${String(rank).padStart(ID_DIGITS, '0')}`;
  return {
    id: id(index),
    title: `Rencontre ${index}`,
    occurrences: [{ start: `${isoDay(FIRST_DAY + day)}T0${8 - (index % 3)}:00:00Z` }],
    ...(index % 3 === 2 ? { superEvent: id(index - 2) } : {}),
  };
});

const shardOf = (iso: string): number => Math.floor(((dayNumber(iso) - FIRST_DAY) * 3) / 100);

describe('<essonne-event-calendar> with many events', function () {
  this.timeout(30_000);
  let files: ReadonlyMap<string, string | Uint8Array>;
  let asked: string[] = [];
  let answer: (path: string) => Promise<Response> | undefined;
  let stopServing: () => void;

  before(async () => {
    const none = { projects: [], organisations: [], partnerships: [], calls: [], sponsorships: [] };
    const { catalog, files: made } = await datasetFiles({ ...none, events }, settings, '2026-11-23T08:00:00Z');
    files = new Map([
      ['catalog.json', JSON.stringify(catalog)],
      ...made.map(({ path, content }) => [path.replace('data/v1/', ''), content] as const),
    ]);
  });
  beforeEach(() => {
    asked = [];
    answer = () => undefined;
    stopServing = serveSample((url) => {
      const path = new URL(url).pathname.replace(/^.*\/data\/v1\//, '');
      if (!url.includes('/data/v1/')) return undefined;
      asked.push(path);
      const content = files.get(path);
      return (
        answer(path) ?? new Response(content as BodyInit | undefined, { status: content === undefined ? 404 : 200 })
      );
    });
  });
  afterEach(() => {
    removeAll();
    stopServing();
  });

  const shards = (): string[] => asked.filter((path) => /^events\/\d+\.json$/.test(path)).sort();
  const isBusy = (element: HTMLElement): boolean => find(element, '[aria-busy=true]') !== null;

  it('reads the records of the month that is shown, and no other', async () => {
    const element = await mount();
    expect(status(element)).to.contain('90 événements en novembre 2026');
    expect(asked).not.to.include('events.json');
    const [from, to] = [shardOf('2026-10-26'), shardOf('2026-12-06')];
    expect(shards()).to.deep.equal([...new Uint8Array(to - from + 1)].map((_, at) => `events/${from + at}.json`));
    expect(words(chips(element, 'e-2070')[0])).to.contain('Rencontre 2070');
    // Of one day, the earliest first, though its record comes last.
    const ids = findAll(element, `td[data-day="${FIRST_DAY + 690}"] [data-id]`).map((chip) => chip.dataset.id);
    expect(ids).to.deep.equal(['e-2072', 'e-2071', 'e-2070']);
  });

  it('leaves the former month until the records of the next are there, then gives it the focus', async () => {
    const element = await mount();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    answer = (path) =>
      path.startsWith('events/') ? held.then(() => new Response(files.get(path) as BodyInit)) : undefined;
    // The last shard of November holds December.
    await click(element, button(element, 'Mois suivant'));
    const before = status(element);
    expect([period(element), isBusy(element)]).to.deep.equal(['Décembre 2026', false]);
    find(element, 'td .number[tabindex="0"]')!.focus();
    await press(element, 'PageDown');
    expect([period(element), status(element), isBusy(element)]).to.deep.equal(['Décembre 2026', before, true]);
    release();
    await until(() => period(element) === 'Janvier 2027', 'the other month');
    expect([status(element).includes('en janvier 2027'), isBusy(element)]).to.deep.equal([true, false]);
    expect(focused(element)?.closest('td')?.dataset.day).to.equal(String(dayNumber('2027-01-23')));
  });

  it('says how many events cannot be read, shows the others, and reads again', async () => {
    const lost = `events/${shardOf('2026-11-25')}.json`;
    answer = (path) => (path === lost ? Promise.resolve(new Response('', { status: 404 })) : undefined);
    const element = await mount();
    const notice = await until(() => find(element, '[part=unread]'), 'the notice');
    expect(words(notice)).to.match(/^\d+ événements n’ont pas pu être lus\. Réessayer$/);
    expect(findAll(element, 'td [data-id]').length).to.be.greaterThan(10);
    answer = () => undefined;
    await click(element, button(element, 'Réessayer'));
    await until(() => find(element, '[part=count]') && !find(element, '[part=unread]'), 'the end of the notice');
    expect(chips(element, 'e-2079').length).to.equal(1);
  });

  it('says that filters could not be applied, and applies them when asked again', async () => {
    answer = (path) => (path === 'events.text.txt' ? Promise.resolve(new Response('', { status: 404 })) : undefined);
    const element = await mount();
    const failed = nextEvent(element, 'data-error');
    const field = find<HTMLInputElement>(element, '#text')!;
    field.value = '2070';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await failed;
    const notice = await until(() => find(element, '[part=unread]'), 'the notice');
    expect(words(notice)).to.match(/^Les événements de ces filtres n’ont pas pu être lus : .+ Réessayer$/);
    expect(status(element)).to.contain('90 événements');
    answer = () => undefined;
    await click(element, button(element, 'Réessayer'));
    await until(() => status(element) === '1 événement en novembre 2026', 'the results');
    expect(find(element, '[part=unread]')).to.equal(null);
  });

  it('opens the event that the page asks for, with its parts, wherever its record is', async () => {
    const element = await mount({ selected: 'e-0300' });
    await until(() => find(element, '[part=detail] dl'), 'the detail');
    expect(words(find(element, '#panel-title'))).to.equal('Rencontre 300');
    expect(words(find(element, '[part=detail]'))).to.contain('Rencontre 302');
    element.selected = 'nowhere';
    await until(() => !find(element, '[part=detail]'), 'the end of the detail');
  });

  it('stands being removed while it reads, and another source', async () => {
    const element = create();
    document.body.append(element);
    await until(() => asked.includes('catalog.json'), 'the first request');
    element.remove();
    document.body.append(element);
    await until(() => find(element, '[part=count]'), 'the ready state');
    element.src = 'https://other.example/data/v1/';
    await until(() => asked.filter((path) => path === 'catalog.json').length > 1, 'the other catalog');
    await until(() => find(element, '[part=count]'), 'the ready state');
  });
});
