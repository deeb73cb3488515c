import { expect } from 'chai';
import { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { register } from '../../../widgets/shared/register.js';
import {
  button,
  choose,
  create,
  find,
  findAll,
  mount,
  mountMap,
  nextEvent,
  press,
  removeAll,
  removeLater,
  status,
  titles,
  tick,
  until,
} from './harness.js';
import { freshAddress, serveSample } from './sample.js';

describe('essonne-project-map, as it lives', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample();
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  describe('events', () => {
    it('tells that the data were read', async () => {
      const load = nextEvent('data-load');
      await mount();
      const event = await load;
      expect(event.detail).to.deep.equal({ total: 5, updatedAt: '2026-11-02T08:00:00+01:00' });
      expect(event.composed).to.equal(true);
    });

    it('tells which project is open, and that it was closed', async () => {
      const element = await mount();
      const opened = nextEvent('project-select');
      find(element, '[data-id=maraichage]')!.click();
      expect((await opened).detail).to.deep.equal({ id: 'maraichage' });
      expect(element.selected).to.equal('maraichage');
      await until(() => find(element, '#detail-title'));
      const closed = nextEvent('project-select');
      button(element, 'Retour à la liste').click();
      expect((await closed).detail).to.deep.equal({ id: null });
    });

    it('tells the visitor’s choices once they are applied', async () => {
      const element = await mount();
      const changed = nextEvent('filter-change');
      await tick(element, 'country', 'Mali');
      expect((await changed).detail).to.deep.include({ total: 2 });
      await element.updateComplete;
      expect(status(element)).to.equal('2 projets, 1 pays');
      expect(titles(element)).to.have.lengthOf(2);
    });

    it('searches without accents once the visitor pauses, and clears', async () => {
      const element = await mount();
      choose(element, 'text', 'sante');
      await until(() => titles(element).length === 1);
      expect(titles(element)).to.deep.equal(['Centre de santé à Kayes']);
      button(element, 'Effacer les filtres').click();
      await until(() => titles(element).length === 5);
      expect(find<HTMLInputElement>(element, '#text')!.value).to.equal('');
    });

    it('comes back to the results when the visitor filters while a project is open, and keeps the focus', async () => {
      const element = await mount();
      find(element, '[data-id=maraichage]')!.click();
      await until(() => find(element, '#detail-title'));
      const closed = nextEvent('project-select');
      find(element, '#text')!.focus();
      choose(element, 'text', 'zzzz');
      expect((await closed).detail).to.deep.equal({ id: null });
      await until(() => find(element, '[part=empty]')?.checkVisibility());
      expect(find(element, '#detail-title')).to.equal(null);
      expect(element.shadowRoot!.activeElement!.id).to.equal('text');
    });

    it('adds themes up as alternatives, with their counts', async () => {
      const element = await mount();
      const chips = findAll<HTMLInputElement>(element, '.chip input');
      expect(findAll(element, '.chip').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.include(
        'eau (2)',
      );
      chips[0]!.click();
      await until(() => status(element).startsWith('2 projets') || status(element).startsWith('1 projet'));
      chips[1]!.click();
      await until(() => status(element).startsWith('3 projets') || status(element).startsWith('4 projets'));
    });

    it('tells the layout, and where the visitor moved the map', async () => {
      const element = await mountMap();
      const moved = nextEvent('view-change');
      button(element, 'Agrandir').click();
      const { detail } = await moved;
      expect(detail.view).to.equal('split');
      expect(detail.zoom).to.be.a('number');
      expect(detail.center).to.have.lengthOf(2);
      const laidOut = nextEvent('view-change');
      button(element, 'Liste').click();
      expect((await laidOut).detail.view).to.equal('list');
    });
  });

  describe('states', () => {
    it('keeps the page’s own content until it is ready, and shows what comes', async () => {
      let answer = (): void => undefined;
      stopServing();
      const held = new Promise<void>((resolve) => (answer = resolve));
      stopServing = serveSample((url) =>
        url.endsWith('catalog.json') ? held.then(() => new Response('{}', { status: 404 })) : undefined,
      );
      const element = create();
      document.body.append(element);
      await until(() => find(element, '[part=loading]'));
      expect(find(element, '[role=status]')!.textContent).to.equal('Chargement des données…');
      expect(element.querySelector('a')!.assignedSlot).to.not.equal(null);
      answer();
      await until(() => find(element, '[role=alert]'));
      expect(element.querySelector('a')!.assignedSlot).to.not.equal(null);
    });

    it('hides the page’s own content when it is ready', async () => {
      const element = await mount();
      expect(element.querySelector('a')!.assignedSlot).to.equal(null);
    });

    it('says what failed, tells it, and tries again', async () => {
      stopServing();
      stopServing = serveSample(() => new Response('nothing', { status: 404 }));
      const failed = nextEvent('data-error');
      const element = create();
      document.body.append(element);
      expect((await failed).detail.error).to.have.property('code', 'http-status');
      const alert = await until(() => find(element, '[role=alert]'));
      expect(alert.textContent).to.contain('404');
      stopServing();
      stopServing = serveSample();
      button(element, 'Réessayer').click();
      await until(() => titles(element).length === 5);
    });

    it('says that the address is missing', async () => {
      const element = create();
      element.removeAttribute('src');
      document.body.append(element);
      const alert = await until(() => find(element, '[role=alert]'));
      expect(alert.textContent).to.contain('src');
    });

    it('says why it is empty and offers the way out', async () => {
      const element = await mount();
      choose(element, 'text', 'introuvable');
      const empty = await until(() => find(element, '[part=empty]'));
      expect(empty.textContent).to.contain('Aucun projet pour ces filtres.');
      expect(status(element)).to.equal('Aucun projet');
      button(element, 'Effacer les filtres').click();
      await until(() => titles(element).length === 5);
    });

    it('shows a project’s facts, its funding as a table, and its lessons', async () => {
      const element = await mount({ selected: 'puits-kayes' });
      const detail = await until(() => find(element, '[part=detail]'));
      const text = detail.textContent.replace(/\s+/g, ' ');
      expect(text).to.contain('Les Amis de Kayes').and.to.contain('depuis mars 2024').and.to.contain('Kayes, Mali');
      expect(detail.querySelector('caption')!.textContent.trim()).to.equal('Financements');
      expect(detail.querySelector('td.amount')!.textContent.replace(/\s+/g, ' ')).to.contain('12 500 € voté');
      expect(text).to.contain('Retour d’expérience').and.to.contain('budget des forages');
      expect(detail.querySelector('a')!.href).to.equal('https://example.org/puits');
    });

    it('breaks a title that has no spaces', async () => {
      const title = 'p'.repeat(300);
      stopServing();
      stopServing = serveSample((url) =>
        url.endsWith('/projects.json') ? Response.json({ items: [{ id: 'long', title }] }) : undefined,
      );
      const element = await mount({ style: 'inline-size: 800px' });
      const list = find(element, '.side')!;
      expect(list.scrollWidth).to.equal(list.clientWidth);
      find(element, '.open')!.click();
      await until(() => find(element, '#detail-title'));
      expect(list.scrollWidth).to.equal(list.clientWidth);
    });

    it('lists the projects of a mark on a page that has replaced Array.from', async () => {
      const { from } = Array;
      const element = await mountMap();
      Array.from = (() => {
        throw new Error('replaced');
      }) as typeof from;
      try {
        await until(() => {
          press(element, 'Home');
          return find(element, '.surface')!.hasAttribute('aria-activedescendant');
        });
        press(element, 'Enter');
        await until(() => titles(element).length === 2);
      } finally {
        Array.from = from;
      }
    });

    it('explains its marks, colours and disputed borders when the legend is opened', async () => {
      const element = await mountMap();
      find<HTMLDetailsElement>(element, 'details')!.open = true;
      const body = await until(() => find(element, '.legend-body'));
      expect(body.textContent)
        .to.match(/thèmes/)
        .and.to.match(/frontières disputées/);
    });
  });

  describe('reconnect and upgrade', () => {
    it('survives a move in the document, with its choices', async () => {
      const element = await mountMap();
      await tick(element, 'country', 'Mali');
      await until(() => titles(element).length === 2);
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(element);
      await until(() => find(element, '.surface'));
      expect(titles(element)).to.have.lengthOf(2);
      const moved = nextEvent('view-change');
      button(element, 'Agrandir').click();
      await moved;
      elsewhere.remove();
    });

    it('can be removed while it loads, and put back', async () => {
      const element = create();
      document.body.append(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(element);
      await until(() => titles(element).length === 5);
    });

    it('keeps the properties that were set before the upgrade', async () => {
      const tag = `essonne-project-map-${Date.now()}`;
      const element = document.createElement(tag);
      Object.assign(element, { src: freshAddress(), lang: 'fr', country: 'PS' });
      document.body.append(element);
      removeLater(element);
      register(tag, class extends ProjectMapElement {});
      await until(() => titles(element).length === 1);
    });

    it('asks for the same data once, however many elements', async () => {
      let requests = 0;
      stopServing();
      stopServing = serveSample((url) => {
        if (url.endsWith('.json')) requests++;
        return undefined;
      });
      const src = freshAddress();
      await Promise.all([mount({ src }), mount({ src, country: 'ML' })]);
      expect(requests).to.equal(2);
    });
  });
});
