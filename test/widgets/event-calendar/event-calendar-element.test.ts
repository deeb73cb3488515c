import { expect } from 'chai';
import {
  button,
  cell,
  chips,
  choices,
  choose,
  click,
  find,
  findAll,
  mount,
  period,
  press,
  removeAll,
  status,
  until,
  words,
} from './harness.js';
import { serveSample } from './sample.js';

describe('<essonne-event-calendar>', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  describe('roles and names', () => {
    it('is a table with caption and headers, one tab stop, and today marked', async () => {
      const element = await mount();
      const table = find(element, 'table')!;
      expect(table.getAttribute('role')).to.equal('grid');
      expect(words(table.querySelector('caption'))).to.equal('Événements de novembre 2026');
      expect(findAll(element, 'th[scope=col]').map((th) => words(th.lastElementChild))).to.deep.equal([
        'lundi',
        'mardi',
        'mercredi',
        'jeudi',
        'vendredi',
        'samedi',
        'dimanche',
      ]);
      expect(findAll(element, 'table [tabindex="0"]')).to.have.length(1);
      expect(findAll(element, 'table button:not([tabindex="-1"])')).to.have.length(1);
      expect(words(find(element, '[aria-current=date] .visually-hidden'))).to.equal(
        'lundi 23 novembre 2026, aujourd’hui, 1 événement',
      );
    });

    it('names each event with its date, its position, its place and its status', async () => {
      const element = await mount();
      const [first, second] = chips(element, 'exposition');
      expect(words(first)).to.equal('L’eau, de Kayes à Étampes, mardi 3 novembre 2026, jour 1 sur 28, Étampes');
      expect(words(second)).to.contain('mercredi 4 novembre 2026, jour 2 sur 28');
      expect(words(chips(element, 'projection')[0])).to.equal(
        '20 h 30 annulé Projection-débat, mercredi 25 novembre 2026, Massy',
      );
      expect(words(chips(element, 'formation')[0])).to.contain('complet Monter son budget');
      expect(words(chips(element, 'visio')[0])).to.contain('déplacé en ligne');
      await click(element, button(element, 'Mois suivant'));
      expect(words(chips(element, 'appel')[0])).to.contain('dans 12 jours 12 h Appel à projets jeunes');
      expect(find(element, '[data-id=appel] .left')!.textContent).to.equal('J-12');
    });

    it('gives data in another language their language and direction', async () => {
      const element = await mount();
      const text = chips(element, 'arabe')[0]!.querySelector('bdi')!;
      expect([text.lang, text.dir, text.textContent]).to.deep.equal(['ar', 'rtl', 'لقاء مع جمعيات المغرب']);
    });
  });

  describe('defaults', () => {
    it('shows the month of today, and says how many events it has, once', async () => {
      const element = await mount();
      expect(period(element)).to.equal('Novembre 2026');
      expect(status(element)).to.equal('12 événements en novembre 2026, 16 en tout');
      expect(findAll(element, '[role=status]')).to.have.length(1);
      expect(words(find(element, '[part=provenance]'))).to.contain('mise à jour le 20 novembre 2026');
      expect(words(find(element, '[part=demonstration]'))).to.contain('Données de démonstration');
      expect(find<HTMLAnchorElement>(element, '[part=provenance] a')!.href).to.equal('https://donnees.example/erreur');
    });

    it('shows what has no room as a number that opens the day', async () => {
      const element = await mount();
      expect(cell(element, 21).querySelectorAll('.chip:not([data-length])')).to.have.length(3);
      const more = find(element, '[data-more]')!;
      expect(words(more)).to.equal('+2 autres événements le 21 novembre 2026');
      await click(element, more);
      expect(words(find(element, '#panel-title'))).to.equal('Samedi 21 novembre 2026');
      expect(findAll(element, '.panel .item')).to.have.length(6);
      expect(words(findAll(element, '.panel .item').at(-1))).to.contain('du 3 au 30 novembre 2026');
    });
  });

  describe('filters', () => {
    it('narrow the month; counts follow the other filters; one button clears them', async () => {
      const element = await mount();
      expect(await choices(element, 'kind'))
        .to.include('formation (2)')
        .and.to.include('festival (2)');
      await choose(element, 'theme', 'economy');
      expect(status(element)).to.equal('2 événements en novembre 2026');
      expect(await choices(element, 'kind'))
        .to.include('formation (2)')
        .and.to.include('festival (0)');
      expect(chips(element, 'festival')).to.have.length(0);
      await choose(element, 'text', 'budgets');
      expect(status(element)).to.equal('1 événement en novembre 2026');
      await click(element, button(element, 'Effacer les filtres'));
      await until(() => status(element).startsWith('12 '));
      expect(find<HTMLInputElement>(element, '#text')!.value).to.equal('');
      expect(button(element, 'Effacer les filtres')).to.equal(undefined);
    });

    it('of a commune keep the stops of an exhibition that are there', async () => {
      const element = await mount({ date: '2026-12-01' });
      await choose(element, 'commune', '91223');
      expect(status(element)).to.equal('Aucun événement en décembre 2026, 1 en tout');
    });

    it('without a result say so and offer the way out', async () => {
      const element = await mount();
      await choose(element, 'text', 'introuvable');
      expect(words(await until(() => find(element, '[part=empty]')))).to.contain('Aucun événement pour ces filtres.');
      await click(element, find(element, '[part=empty] button'));
      await until(() => !find(element, '[part=empty]'));
    });
  });

  describe('empty periods', () => {
    it('offer the month of the next event, else of the last', async () => {
      const element = await mount({ date: '2027-01-15' });
      const notice = await until(() => find(element, '[part=empty]'), 'the notice');
      expect(words(notice)).to.equal('Aucun événement en janvier 2027. Voir avril 2027');
      await click(element, find(element, '[part=empty] button'));
      expect(period(element)).to.equal('Avril 2027');
      element.date = '2030-01-01';
      await element.updateComplete;
      expect(words(find(element, '[part=empty]'))).to.contain('Voir avril 2027');
    });
  });

  describe('little room', () => {
    it('shows dots, and the list of the chosen day', async () => {
      const element = await mount({}, 320);
      expect(findAll(element, 'td [data-id]')).to.have.length(0);
      expect(words(find(element, '#chosen-day'))).to.equal('Lundi 23 novembre 2026 Aujourd’hui');
      await click(element, cell(element, 28));
      expect(words(find(element, '#chosen-day'))).to.equal('Samedi 28 novembre 2026');
      expect(findAll(element, '.chosen-day .item')).to.have.length(4);
      expect(words(find(element, '.chosen-day .item'))).to.contain('14 h – 17 h 30');
    });

    it('opens an event in place of the month, and comes back', async () => {
      const element = await mount({ date: '2026-11-28' }, 320);
      await click(element, find(element, '.chosen-day button'));
      expect(find(element, '.view')!.hidden).to.equal(true);
      await press(element, 'Escape');
      expect(find(element, '.view')!.hidden).to.equal(false);
      expect(words(element.shadowRoot!.activeElement)).to.contain('Forum de la solidarité');
    });
  });

  describe('agenda', () => {
    const days = (element: HTMLElement): string[] =>
      findAll(element, '.agenda .side').map((side) => words(side.querySelector('.visually-hidden') ?? side));

    it('begins today, with what goes on, and goes back and forward', async () => {
      const element = await mount({ view: 'agenda' });
      await until(() => find(element, '.agenda'));
      expect(period(element)).to.equal('À partir du 23 novembre 2026');
      expect(status(element)).to.equal('9 événements à partir du 23 novembre 2026, 16 en tout');
      expect(days(element).slice(0, 3)).to.deep.equal([
        'En cours',
        'lundi 23 novembre 2026, aujourd’hui',
        'mardi 24 novembre 2026',
      ]);
      expect(words(find(element, '[data-today] .none'))).to.equal('Aucun événement ce jour.');
      expect(button(element, 'Événements suivants')).to.equal(undefined);
      await click(element, button(element, 'Événements précédents'));
      expect(days(element)[0]).to.equal('samedi 24 octobre 2026');
      expect(button(element, 'Événements précédents')).to.equal(undefined);
    });

    it('writes hours, the end of what lasts, and the time before a deadline', async () => {
      const element = await mount({ view: 'agenda' });
      await until(() => find(element, '.agenda'));
      const items = findAll(element, '.agenda .item').map(words);
      expect(items.find((item) => item.includes('Nuit'))).to.equal(undefined);
      expect(items[0]).to.contain('du 3 au 30 novembre 2026');
      expect(items.find((item) => item.includes('Appel'))).to.match(/^Dépôt jusqu’à 12 h J-12/);
      expect(items.find((item) => item.includes('Projection'))).to.contain(
        'Projection-débat, annulé, mercredi 25 novembre 2026, 20 h 30, Massy',
      );
      expect(items.find((item) => item.includes('Projection'))).to.match(/^20 h 30 annulé/);
    });
  });
});
