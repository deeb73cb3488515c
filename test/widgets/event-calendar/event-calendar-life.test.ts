import { expect } from 'chai';
import { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import {
  button,
  chips,
  choose,
  click,
  create,
  find,
  findAll,
  mount,
  nextEvent,
  period,
  removeAll,
  status,
  until,
  words,
} from './harness.js';
import { freshAddress, json, now, sampleCatalog, serveSample } from './sample.js';

describe('<essonne-event-calendar> attributes, events and life', () => {
  let stopServing: () => void;
  let requests: string[] = [];
  before(
    () =>
      (stopServing = serveSample((url) => {
        requests.push(url);
        if (url.startsWith('https://down.example')) return new Response('', { status: 404 });
        if (url.startsWith('https://empty.example') && url.endsWith('events.json')) return json({ items: [] });
        return undefined;
      })),
  );
  beforeEach(() => (requests = []));
  afterEach(removeAll);
  after(() => stopServing());

  describe('attributes', () => {
    it('are words of French or English, from the element or around it', async () => {
      const element = await mount({ lang: 'en' });
      expect(period(element)).to.equal('November 2026');
      expect(status(element)).to.equal('12 events in November 2026, 16 in all');
      expect(words(chips(element, 'forum')[0])).to.contain('2 pm Solidarity forum');
      expect(chips(element, 'formation')[0]!.querySelector('bdi')!.lang).to.equal('fr');
      element.lang = 'fr';
      await element.updateComplete;
      expect(period(element)).to.equal('Novembre 2026');
    });

    it('date and view say where it stands; wrong ones do no harm', async () => {
      const element = await mount({ date: '2026-12-05' });
      expect(period(element)).to.equal('Décembre 2026');
      element.date = 'demain';
      element.setAttribute('view', 'decade');
      await element.updateComplete;
      expect(period(element)).to.equal('Novembre 2026');
      element.view = 'agenda';
      await until(() => find(element, '.agenda'));
    });

    it('presets restrict, and their only value is no choice', async () => {
      const element = await mount({ commune: '91377' });
      expect(status(element)).to.equal('2 événements en novembre 2026, 5 en tout');
      expect(find(element, '#commune')).to.equal(null);
      element.setAttribute('from', '2026-12-01');
      await until(() => status(element) === '1 événement en décembre 2026');
      expect(period(element)).to.equal('Décembre 2026');
    });

    it('an EPCI, a theme and an end restrict too', async () => {
      const element = await mount({ epci: '200056232', to: '2026-11-30' });
      expect(status(element)).to.equal('2 événements en novembre 2026, 4 en tout');
      removeAll();
      const other = await mount({ theme: 'water education' });
      expect(status(other)).to.equal('2 événements en novembre 2026, 3 en tout');
    });

    it('a commune without an event is told, and shown those of its EPCI', async () => {
      const element = await mount({ commune: '91312' });
      expect(words(await until(() => find(element, '[part=commune]')))).to.equal(
        'Aucun événement n’est publié pour Igny. Voici ceux de son intercommunalité, Paris-Saclay.',
      );
      expect(status(element)).to.equal('2 événements en novembre 2026, 5 en tout');
    });

    it('filters chooses the controls', async () => {
      const element = await mount({ filters: 'kind text' });
      expect(findAll(element, 'label').map(words)).to.deep.equal(['Rechercher un événement', 'Type']);
      element.filters = 'none';
      await element.updateComplete;
      expect(find(element, 'form')).to.equal(null);
    });

    it('heading-level moves every heading', async () => {
      const element = await mount({ 'heading-level': '3', selected: 'forum' });
      expect(findAll(element, '[role=heading]').map((each) => each.ariaLevel)).to.deep.equal(['3', '4', '5']);
    });

    it('color-scheme and the page’s own scheme are followed', async () => {
      const element = await mount();
      expect(find(element, '.root')!.dataset.scheme).to.equal('light');
      element.colorScheme = 'dark';
      await element.updateComplete;
      expect(find(element, '.root')!.dataset.scheme).to.equal('dark');
    });
  });

  describe('events', () => {
    it('tell of data, filters, views and events', async () => {
      const loaded = nextEvent(document, 'data-load');
      const element = await mount();
      expect((await loaded).detail).to.deep.equal({ total: 16, updatedAt: '2026-11-20T08:00:00+01:00' });
      const filtered = nextEvent(document, 'filter-change');
      await choose(element, 'kind', 'training');
      expect((await filtered).detail).to.deep.equal({ filters: { kind: ['training'] }, total: 2 });
      const moved = nextEvent(document, 'view-change');
      await click(element, button(element, 'Mois suivant'));
      expect((await moved).detail).to.deep.equal({ view: 'month', date: '2026-12-23' });
      const viewed = nextEvent(document, 'view-change');
      await click(element, button(element, 'Liste'));
      expect((await viewed).detail).to.deep.equal({ view: 'agenda', date: '2026-12-23' });
      await click(element, button(element, 'Aujourd’hui'));
      expect(element.date).to.equal('2026-11-23');
    });

    it('do not tell of moves within a month', async () => {
      const element = await mount();
      let count = 0;
      element.addEventListener('view-change', () => count++);
      find(element, 'table [tabindex="0"]')!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      await element.updateComplete;
      expect([element.date, count]).to.deep.equal(['2026-11-24', 0]);
    });
  });

  describe('states', () => {
    it('without an address says so, and keeps what the page put inside', async () => {
      const element = create();
      element.removeAttribute('src');
      document.body.append(element);
      await element.updateComplete;
      expect(words(find(element, '[part=error]'))).to.contain('attribut src');
      expect(find(element, 'slot')).not.to.equal(null);
    });

    it('an error names the address, keeps the fallback, and can be tried again', async () => {
      const failed = nextEvent(document, 'data-error');
      const element = create({ src: 'https://down.example/data/v1/' });
      document.body.append(element);
      const { error } = (await failed).detail;
      expect(error).to.be.an('error');
      await element.updateComplete;
      expect(words(find(element, '[part=error]')))
        .to.contain('L’agenda ne peut pas être affiché')
        .and.contain('https://down.example/data/v1/catalog.json');
      expect(find(element, 'slot')).not.to.equal(null);
      const before = requests.length;
      button(element, 'Réessayer').click();
      await until(() => requests.length > before);
    });

    it('is about as high when it fails as while it loads', async () => {
      const element = create({ src: 'https://down.example/data/v1/' });
      document.body.append(element);
      await element.updateComplete;
      const before = element.getBoundingClientRect().height;
      await until(() => find(element, '[part=error]'));
      expect(element.getBoundingClientRect().height).to.be.closeTo(before, 16);
    });

    it('shows the fallback and a shape while it loads, then neither', async () => {
      const element = create();
      document.body.append(element);
      await element.updateComplete;
      expect(words(find(element, '[role=status]'))).to.equal('Chargement des données…');
      expect([find(element, 'slot') !== null, find(element, '[part=loading]') !== null]).to.deep.equal([true, true]);
      await until(() => find(element, '[part=count]'));
      expect([find(element, 'slot'), find(element, '[part=loading]')]).to.deep.equal([null, null]);
    });

    it('without any event says so, and keeps the fallback', async () => {
      const element = await mount({ src: 'https://empty.example/data/v1/' });
      const notice = await until(() => find(element, '[part=empty]'), 'the notice');
      expect(words(notice)).to.equal('Aucun événement à montrer sur cette page.');
      expect(find(element, 'table')).to.equal(null);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('does not load far from the viewport', async () => {
      const element = create();
      const space = document.createElement('div');
      space.style.height = '5000px';
      document.body.append(space, element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(requests).to.deep.equal([]);
      space.remove();
      await until(() => find(element, '[part=count]'));
    });

    it('asks once for the same data, however many elements', async () => {
      const src = freshAddress();
      await Promise.all([mount({ src }), mount({ src })]);
      expect(requests.filter((url) => url.startsWith(src))).to.have.length(2);
    });
  });

  describe('room', () => {
    afterEach(() => (document.body.style.fontSize = ''));

    it('shows dots where letters are large, whatever the pixels', async () => {
      document.body.style.fontSize = '32px';
      const element = await mount({}, 640);
      expect(find(element, 'table')!.className).to.equal('narrow');
    });

    it('gives bars the height of their letters', async () => {
      document.body.style.fontSize = '32px';
      const element = await mount({}, 1100);
      expect(find(element, 'table')!.className).to.equal('wide');
      const bars = findAll(element, '.chip[data-length]:not([data-length="0"])');
      expect(bars).not.to.have.length(0);
      for (const bar of bars) expect(bar.scrollHeight).to.be.at.most(bar.clientHeight);
      const lane = find(element, '.lane');
      if (lane) expect(lane.offsetHeight).to.equal(bars[0]!.offsetHeight);
    });

    it('breaks long words beside the month', async () => {
      const lasting = ['1', '2', '3'].map((id) => ({
        id,
        title: `${id}${'Coopération'.repeat(20)}`,
        occurrences: [{ start: '2026-11-01', end: '2026-11-30' }],
      }));
      const stop = serveSample((url) => (url.endsWith('events.json') ? json({ items: lasting }) : undefined));
      const element = await mount({}, 600);
      stop();
      const beside = find(element, '.beside')!;
      expect(beside.scrollWidth).to.be.at.most(beside.clientWidth);
      expect(find(element, '.beside button')!.getBoundingClientRect().right).to.be.at.most(
        beside.getBoundingClientRect().right,
      );
    });
  });

  describe('life', () => {
    it('survives a move in the document', async () => {
      const element = await mount({ date: '2026-12-05' });
      await choose(element, 'kind', 'call-deadline');
      const before = requests.length;
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await element.updateComplete;
      expect([period(element), requests.length]).to.deep.equal(['Décembre 2026', before]);
      expect(chips(element, 'appel')).to.have.length(1);
      place.remove();
    });

    it('keeps what was set before it was defined', async () => {
      const early = document.createElement('essonne-late-calendar');
      Object.assign(early, { src: freshAddress(), date: '2026-12-05', now });
      early.setAttribute('lang', 'fr');
      document.body.append(early);
      customElements.define('essonne-late-calendar', class extends EventCalendarElement {});
      await until(() => find(early, '[part=count]'));
      expect(period(early)).to.equal('Décembre 2026');
      early.remove();
    });

    it('works as it should when the page patches nothing but hides a lot', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset !important } essonne-event-calendar { display: none !important }');
      document.adoptedStyleSheets = [sheet];
      const element = await mount();
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      document.adoptedStyleSheets = [];
    });

    it('reads an unreadable catalog as an error, not as an exception', async () => {
      const element = create({ src: 'https://odd.example/data/v1/' });
      const stop = serveSample((url) =>
        url.endsWith('catalog.json') ? json({ ...sampleCatalog, publisher: 12 }) : undefined,
      );
      document.body.append(element);
      await until(() => find(element, '[part=error]'));
      stop();
    });
  });
});
