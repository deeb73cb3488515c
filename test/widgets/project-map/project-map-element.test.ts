import { expect } from 'chai';
import {
  button,
  find,
  findAll,
  mount,
  mountMap,
  nextEvent,
  options,
  press,
  removeAll,
  status,
  titles,
  tick,
  until,
} from './harness.js';
import { sampleProjects, serveSample } from './sample.js';

describe('essonne-project-map', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample();
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  describe('names and languages', () => {
    it('names the marks for those who hear the map', async () => {
      const element = await mountMap();
      expect(options(element)).to.include('2 projets autour de Kayes, Mali\u00a0: eau 2, santé 1');
      expect(options(element)).to.include('École à Salfit, Salfit, Palestine (lieu approximatif)');
    });

    it('gives the language and direction of a text that is in another one', async () => {
      const element = await mount();
      const title = await until(() => find(element, '[data-id=bibliotheque] [lang]'));
      expect(title.lang).to.equal('ar');
      expect(title.dir).to.equal('rtl');
    });

    it('has headings of the level that the page asks for', async () => {
      const element = await mount({ 'heading-level': '4', selected: 'puits-kayes' });
      await until(() => find(element, '#detail-title'));
      const levels = findAll(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
      expect(levels.slice(0, 2)).to.deep.equal(['4', '5']);
    });
  });

  describe('defaults', () => {
    it('shows the map and the list, all projects, all filters', async () => {
      const element = await mount();
      expect(titles(element)).to.have.lengthOf(sampleProjects.length);
      expect(find(element, 'canvas')).to.not.equal(null);
      expect(status(element)).to.equal('5 projets, 3 pays, 1 projet sans localisation');
      for (const id of ['text', 'country', 'status', 'choices']) expect(find(element, `#${id}`), id).to.not.equal(null);
    });

    it('says whose data these are, how fresh, that they are for demonstration, and where to report an error', async () => {
      const element = await mount();
      expect(find(element, '[part=provenance]')!.textContent).to.match(
        /Département de l’Essonne.*2 novembre 2026.*Natural Earth/s,
      );
      expect(find(element, '[part=demonstration]')!.textContent).to.contain('Données de démonstration');
      expect(find<HTMLAnchorElement>(element, '[part=provenance] a')!.href).to.equal('https://example.org/signaler');
    });

    it('draws the countries of the results and the marks', async () => {
      const element = await mountMap();
      const canvas = find<HTMLCanvasElement>(element, 'canvas')!;
      const colours = await until(() => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Set<string>();
        for (let i = 0; i < data.length; i += 4) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
        return seen.has('226,213,177') && seen;
      }, 'the partner countries');
      expect([...colours]).to.include.members(['220,232,240', '244,241,234', '255,255,255']);
    });
  });

  describe('attributes', () => {
    it('restricts to presets, and offers nothing beyond them', async () => {
      const element = await mount({ country: 'ml ps' });
      expect(status(element)).to.equal('3 projets, 2 pays');
      await tick(element, 'country');
      const offered = findAll(element, '.choice-panel .option').map(({ textContent }) => textContent.trim());
      expect(offered).to.deep.equal(['Mali (2)', 'Palestine (1)']);
    });

    it('says that a commune has none, and shows those of its EPCI', async () => {
      const element = await mount({ commune: '91064' });
      await until(() => find(element, '[part=notice]'), 'the notice');
      expect(find(element, '[part=notice]')!.textContent).to.contain('Aucun projet n’est publié pour Bièvres');
      expect(find(element, '[part=notice]')!.textContent).to.contain('Paris-Saclay');
      expect(titles(element)).to.have.members(['Puits à Kayes', 'Centre de santé à Kayes']);
    });

    it('names the commune in its heading', async () => {
      const element = await mount({ commune: '91228' });
      expect(find(element, '[part=heading]')!.textContent).to.equal('Projets internationaux\u00a0: Évry-Courcouronnes');
    });

    it('speaks English when asked', async () => {
      const element = await mountMap({ lang: 'en' });
      expect(status(element)).to.equal('5 projects, 3 countries, 1 project without a location');
      expect(options(element)).to.include('2 projects around Kayes, Mali: water 2, health 1');
      element.lang = 'fr';
      await until(() => status(element).startsWith('5 projets'));
    });

    it('shows the controls that filters names', async () => {
      const element = await mount({ filters: 'country' });
      expect(find(element, '#country')).to.not.equal(null);
      expect(find(element, '#text')).to.equal(null);
      element.filters = '';
      await element.updateComplete;
      expect(find(element, 'form')).to.equal(null);
    });

    it('lays out what view says', async () => {
      const element = await mount({ view: 'list' });
      expect(find(element, 'canvas')).to.equal(null);
      element.view = 'map';
      await element.updateComplete;
      expect(find(element, 'canvas')).to.not.equal(null);
      expect(find(element, '.side')!.hidden).to.equal(true);
    });

    it('frames its projects when center and zoom say nothing that can be understood', async () => {
      const plain = options(await mountMap());
      expect(options(await mountMap({ zoom: 'abc', center: 'nul' }))).to.deep.equal(plain);
    });

    it('looks where center and zoom say, in either projection', async () => {
      const element = await mountMap({ center: '-11.44 14.45', zoom: '6', projection: 'mercator' });
      expect(options(element)).to.deep.equal(['2 projets autour de Kayes, Mali\u00a0: eau 2, santé 1']);
    });

    it('opens the project that selected names, and leaves the focus', async () => {
      const element = await mount({ selected: 'maraichage' });
      const title = await until(() => find(element, '#detail-title'));
      expect(title.textContent.trim()).to.equal('Maraîchage à Antsirabe');
      expect(element.shadowRoot!.activeElement).to.equal(null);
    });

    it('comes to the project that selected names', async () => {
      const element = await mountMap({ selected: 'maraichage', center: '-100 40', zoom: '4' });
      await until(() => options(element).some((name) => name.startsWith('Maraîchage')), 'its mark');
    });

    it('keeps the list when selected names nothing', async () => {
      const element = await mount({ selected: 'no-such-project' });
      expect(titles(element)).to.have.lengthOf(5);
      expect(find(element, '[role=alert]')).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('has one tab stop on the map, with a way past it', async () => {
      const element = await mountMap();
      const stops = findAll(element, '.stage [tabindex="0"]');
      expect(stops).to.have.lengthOf(1);
      const skip = button(element, 'Passer la carte');
      expect(skip.compareDocumentPosition(stops[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      skip.click();
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '.after-map'));
    });

    it('goes from mark to mark, and opens one', async () => {
      const element = await mountMap();
      const surface = find(element, '.surface')!;
      await until(() => {
        press(element, 'Home');
        return surface.hasAttribute('aria-activedescendant');
      });
      const first = surface.getAttribute('aria-activedescendant')!;
      expect(find(element, '[role=option]')!.id).to.equal(first);
      press(element, 'ArrowRight');
      await element.updateComplete;
      const active = surface.getAttribute('aria-activedescendant')!;
      expect(active).to.not.equal(first);
      expect(find(element, `#${active}`)!.getAttribute('aria-selected')).to.equal('true');
      press(element, 'Enter');
      await until(() => find(element, '#detail-title'));
    });

    it('lists the projects of a place that no zoom separates, and comes back', async () => {
      const element = await mountMap();
      await until(() => {
        press(element, 'Home');
        return find(element, '.surface')!.hasAttribute('aria-activedescendant');
      });
      press(element, 'Enter');
      await until(() => titles(element).length === 2);
      const focused = await until(
        () => element.shadowRoot!.activeElement?.matches('.listed-at p') && element.shadowRoot!.activeElement,
      );
      expect(focused.textContent).to.equal('2 projets autour de Kayes, Mali');
      button(element, 'Voir tous les projets').click();
      await element.updateComplete;
    });

    it('stays on a mark as it zooms, says how many there are, and goes on to open', async () => {
      const element = await mountMap({ zoom: '0', center: '20 20', style: 'inline-size: 300px' });
      const surface = find(element, '.surface')!;
      const active = (): string | undefined =>
        find(element, `#${surface.getAttribute('aria-activedescendant') ?? 'none'}`)?.textContent;
      await until(() => {
        press(element, 'Home');
        return active();
      });
      const cluster = active()!;
      expect(cluster).to.match(/^[34] projets autour de Kayes/);
      press(element, 'Enter');
      await until(() => /^\d+ repères? sur la carte$/.test(find(element, '.stage [role=status]')!.textContent));
      await element.updateComplete;
      expect(active()).to.be.a('string').and.to.not.equal(cluster);
      const name = active();
      const moved = nextEvent('view-change');
      press(element, '+');
      await moved;
      await element.updateComplete;
      expect(active()).to.equal(name);
    });

    it('zooms around the mark it is on', async () => {
      const element = await mountMap();
      const name = 'Maraîchage à Antsirabe, Antsirabe, Madagascar';
      const option = (): HTMLElement => findAll(element, '.mark').find(({ textContent }) => textContent === name)!;
      await until(() => {
        press(element, 'End');
        return option().getAttribute('aria-selected') === 'true' || (press(element, 'ArrowDown'), false);
      });
      const { left, top } = option().getBoundingClientRect();
      const moved = nextEvent('view-change');
      press(element, '+');
      await moved;
      await element.updateComplete;
      expect(option().getBoundingClientRect().left).to.be.closeTo(left, 2);
      expect(option().getBoundingClientRect().top).to.be.closeTo(top, 2);
      expect(option().getAttribute('aria-selected')).to.equal('true');
    });

    it('closes the detail with Escape, which the page does not hear, and goes back to the list', async () => {
      const element = await mount();
      find(element, '[data-id=maraichage]')!.click();
      const title = await until(() => find(element, '#detail-title'));
      await until(() => element.shadowRoot!.activeElement === title);
      let heard = 0;
      const hear = (): number => heard++;
      document.addEventListener('keydown', hear);
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      title.dispatchEvent(escape);
      document.removeEventListener('keydown', hear);
      await until(() => element.shadowRoot!.activeElement?.getAttribute('data-id') === 'maraichage');
      expect(find(element, '#detail-title')).to.equal(null);
      expect([heard, escape.defaultPrevented]).to.deep.equal([0, true]);
    });

    it('moves the focus to the detail, and back to where it came from', async () => {
      const element = await mount();
      const opener = find(element, '[data-id=puits-kayes]')!;
      opener.focus();
      opener.click();
      const title = await until(() => find(element, '#detail-title'));
      await until(() => element.shadowRoot!.activeElement === title);
      button(element, 'Retour à la liste').click();
      await until(() => element.shadowRoot!.activeElement?.getAttribute('data-id') === 'puits-kayes');
      expect(find(element, '#detail-title')).to.equal(null);
    });
  });
});
