import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { button, chips, click, find, findAll, mount, nextEvent, open, removeAll, until, words } from './harness.js';
import { freshAddress, json, sampleCatalog, serveSample } from './sample.js';

/** Terms of the detail with their descriptions. */
function facts(element: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(findAll(element, 'dt').map((term) => [words(term), words(term.nextElementSibling)]));
}

async function select(id: string, attributes: Readonly<Record<string, string>> = {}): Promise<EventCalendarElement> {
  const element = await mount({ selected: id, ...attributes });
  await until(() => find(element, '[part=detail] dl'));
  return element;
}

describe('<essonne-event-calendar> detail', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(removeAll);
  after(() => stopServing());

  it('says all that the data say', async () => {
    const element = await select('forum');
    await until(() => 'Dans le cadre de' in facts(element));
    expect(words(find(element, '#panel-title'))).to.equal('Forum de la solidarité');
    expect(facts(element)).to.deep.equal({
      Dates: 'samedi 28 novembre 2026, 14 h – 17 h 30',
      Lieu: 'Maison du monde, 509 patio des Terrasses, Évry-CourcouronnesAccessibilité : Accessible en fauteuil roulant.',
      Participation: 'sur place et en ligne Rejoindre en ligne',
      Inscription: 'Jusqu’au 27 novembre 2026, 12 h. 14 places restantes. S’inscrire',
      Tarif: 'Gratuit',
      Public: 'tout public',
      Langues: 'français, langue des signes française',
      'Organisé par': 'Département de l’Essonne, Collectif Mali',
      Thèmes: 'éducation, droits et citoyenneté',
      Campagne: 'Festival des Solidarités 2026',
      'Dans le cadre de': 'Festival des Solidarités',
    });
  });

  it('lists the stops of an exhibition, their statuses, and how to borrow it', async () => {
    const element = await select('exposition');
    const { Étapes: stops, 'Emprunter l’exposition': loan } = facts(element);
    expect(stops).to.equal(
      'du 3 au 30 novembre 2026 (en ce moment)Médiathèque, Étampesdu 5 au 20 décembre 2026 reportéEspace Liberté, Massy',
    );
    expect(loan).to.equal('Prêt gratuit. Auprès de : Mission internationale. Conditions de prêt');
    expect(find<HTMLAnchorElement>(element, 'dd a[href*=pret]')!.href).to.equal(new URL('pret.html', element.src).href);
  });

  it('shows the call of a deadline: dates, money, conditions, who may apply', async () => {
    const call = {
      id: 'jeunes',
      title: 'Appel à projets jeunes',
      summary: 'Des chantiers en Essonne et ailleurs.',
      funder: { name: 'Département de l’Essonne' },
      opens: '2026-10-01',
      deadlines: [
        { at: '2026-12-05T12:00:00+01:00', label: 'Seconde session' },
        { at: '2026-11-23T10:00:00+01:00', label: 'Première session' },
      ],
      eligibleLeads: ['association'],
      countries: ['ML'],
      rate: 0.5,
      ceiling: { amount: 15000 },
      url: 'https://essonne.example/appel',
    };
    const items = [
      {
        id: 'limite',
        title: call.title,
        kind: 'call-deadline',
        call: call.id,
        occurrences: [{ start: '2026-12-05T12:00:00+01:00' }],
      },
    ];
    const datasets = [...sampleCatalog.datasets, { ...sampleCatalog.datasets[0]!, name: 'calls', href: 'calls.json' }];
    const stop = serveSample((url) => {
      if (url.endsWith('catalog.json')) return json({ ...sampleCatalog, datasets });
      if (url.endsWith('calls.json')) return json({ items: [call] });
      return url.endsWith('events.json') ? json({ items }) : undefined;
    });
    try {
      const element = await select('limite');
      await until(() => 'Financeur' in facts(element), 'the call');
      expect(words(find(element, '.kicker'))).to.equal('date limite d’appel à projets J-12dans 12 jours');
      expect(facts(element)).to.deep.equal({
        Dates: 'Dépôt jusqu’au 5 décembre 2026, 12 h',
        'Dates limites':
          'Première session : 23 novembre 2026, 10 h passé Seconde session : 5 décembre 2026, 12 h J-12dans 12 jours',
        Objet: 'Des chantiers en Essonne et ailleurs.',
        Ouverture: 'ouvert depuis le 1er octobre 2026',
        Financeur: 'Département de l’Essonne',
        'Qui peut déposer': 'association',
        Aide: 'jusqu’à 50 % du budget, plafond de 15 000 €',
        Pays: 'Mali',
        'Appel à projets': 'Voir l’appel à projets',
      });
    } finally {
      stop();
    }
  });

  it('shows a programme day by day, and from when something was moved', async () => {
    const part = { id: 'concert', title: 'Concert', superEvent: 'fete', status: 'rescheduled' };
    const items = [
      {
        id: 'fete',
        title: 'Fête',
        kind: 'festival',
        occurrences: [{ start: '2026-11-24', end: '2026-11-29', allDay: true }],
      },
      {
        ...part,
        occurrences: [
          {
            start: '2026-11-28T20:00:00+01:00',
            previousStart: '2026-11-27T20:00:00+01:00',
            place: { name: 'Salle', commune: '91377' },
          },
        ],
      },
      { id: 'bal', title: 'Bal', superEvent: 'fete', occurrences: [{ start: '2026-11-25T15:00:00+01:00' }] },
    ];
    const stop = serveSample((url) => (url.endsWith('events.json') ? json({ items }) : undefined));
    try {
      const element = await select('fete');
      await until(() => findAll(element, '.programme li').length === 2, 'the programme');
      expect(findAll(element, '.programme-day').map(words)).to.deep.equal([
        'Mercredi 25 novembre 2026',
        'Samedi 28 novembre 2026',
      ]);
      expect(findAll(element, '.programme li').map(words)).to.deep.equal([
        '15 h Bal',
        '20 h · Massy nouvelle date Concert',
      ]);
      await click(element, button(element, 'Concert'));
      await until(() => 'Dans le cadre de' in facts(element), 'the festival');
      expect(facts(element).Dates).to.equal('samedi 28 novembre 2026, 20 h au lieu du 27 novembre 2026, 20 h');
    } finally {
      stop();
    }
  });

  it('lists many dates in order and little by little; the focus goes on from the first of the others', async () => {
    const days = [...new Uint8Array(30)].map((_, rank) => String(rank + 1).padStart(2, '0'));
    const daily = {
      id: 'quotidien',
      title: 'Accueil',
      occurrences: days.reverse().map((day) => ({ start: `2027-01-${day}T09:00:00+01:00` })),
    };
    const stop = serveSample((url) => (url.endsWith('events.json') ? json({ items: [daily] }) : undefined));
    try {
      const element = await select('quotidien');
      const dates = (): string[] => findAll(element, '.dates li').map(words);
      expect(dates()).to.have.length(20);
      expect(dates()[0]).to.match(/^vendredi 1er janvier 2027/);
      await click(element, button(element, 'Voir 10 autres dates sur 30'));
      expect(dates()).to.have.length(30);
      expect(words(element.shadowRoot!.activeElement)).to.match(/^jeudi 21 janvier 2027/);
      expect(find(element, '.dates button')).to.equal(null);
    } finally {
      stop();
    }
  });

  it('lists the dates of what recurs from the chosen one, then those to come, and says which was chosen', async () => {
    const weekly = {
      id: 'hebdo',
      title: 'Atelier d’écriture',
      kind: 'other',
      occurrences: ['05', '12', '26'].map((day, rank) => ({
        start: `2026-11-${day}T18:00:00+01:00`,
        place: { name: `Salle ${rank + 1}` },
      })),
    };
    const stop = serveSample((url) => (url.endsWith('events.json') ? json({ items: [weekly] }) : undefined));
    try {
      const element = await mount();
      await click(element, chips(element, 'hebdo')[1]);
      await until(() => find(element, '[part=detail] dl'));
      expect(facts(element).Dates).to.equal(
        'jeudi 12 novembre 2026, 18 h (date choisie, passé)Salle 2jeudi 26 novembre 2026, 18 hSalle 3jeudi 5 novembre 2026, 18 h (passé)Salle 1',
      );
      expect(words(find(element, '.kicker'))).to.equal('');
      await click(element, button(element, 'Retour au calendrier'));
      element.selected = 'hebdo';
      await element.updateComplete;
      expect(facts(element).Dates)
        .to.match(/^jeudi 26 novembre 2026, 18 hSalle 3/)
        .and.not.contain('choisie');
      expect(words(find(element, '.dates'))).not.to.contain('autre');
    } finally {
      stop();
    }
  });

  it('resolves addresses against the folder of the data, with or without its final slash', async () => {
    const src = freshAddress();
    const element = await select('exposition', { src: src.slice(0, -1) });
    expect(find<HTMLAnchorElement>(element, 'dd a[href*=pret]')!.href).to.equal(`${src}pret.html`);
  });

  it('does not offer to register where there is no place, or to join what is cancelled', async () => {
    const element = await select('formation');
    expect(facts(element).Inscription).to.equal('Complet.');
    expect(words(find(element, '.kicker'))).to.equal('formation complet');
    expect(button(element, 'Ajouter à mon agenda')).not.to.equal(undefined);
    element.selected = 'projection';
    await element.updateComplete;
    expect(facts(element).Tarif).to.equal('6,50 €');
    expect(words(find(element, '.kicker'))).to.contain('annulé');
    expect(button(element, 'Ajouter à mon agenda')).to.equal(undefined);
    expect(words(find(element, '[part=detail]'))).to.contain('Cet événement est annulé');
  });

  it('says how long is left before a deadline', async () => {
    const element = await select('appel');
    expect(facts(element).Dates).to.equal('Dépôt jusqu’au 5 décembre 2026, 12 h');
    expect(words(find(element, '.kicker'))).to.contain('J-12');
  });

  it('goes from a festival to its events and back', async () => {
    const element = await mount();
    await open(element, 'festival');
    expect(facts(element)['Au programme']).to.equal(
      'Samedi 28 novembre 2026 14 h – 17 h 30 · Évry-Courcouronnes Forum de la solidarité',
    );
    await click(element, find(element, 'dd ul button'));
    expect(element.selected).to.equal('forum');
    await until(() => 'Dans le cadre de' in facts(element));
    await click(element, button(element, 'Retour au calendrier'));
    expect([element.selected, find(element, '.panel')]).to.deep.equal([undefined, null]);
  });

  it('names, but does not open, a festival that the presets leave out', async () => {
    const element = await select('forum', { commune: '91228' });
    await until(() => 'Dans le cadre de' in facts(element));
    expect(findAll(element, 'dd button')).to.have.length(0);
  });

  it('keeps French signs with their words, and names the commune once', async () => {
    const element = await select('chantier');
    expect(find(element, '#panel-title')!.textContent.trim()).to.equal('Chantiers\u00a0: «\u00a0été\u00a0»');
    expect(facts(element).Lieu).to.equal('Gymnase, 91300 Massy');
  });

  it('lets no address of another scheme through', async () => {
    const element = await select('assises');
    expect(findAll(element, 'article a')).to.have.length(0);
  });

  it('offers the event as an iCalendar file', async () => {
    const element = await select('forum');
    const files: Blob[] = [];
    const names: string[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return createObjectURL(blob);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        names.push(this.download);
      },
    });
    try {
      await click(element, button(element, 'Ajouter à mon agenda'));
      await until(() => files[0], 'the file');
      expect(names).to.deep.equal(['forum.ics']);
      const text = await files[0]!.text();
      expect(text)
        .to.contain('SUMMARY:Forum de la solidarité')
        .and.contain('DTSTART;TZID=Europe/Paris:20261128T140000');
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  it('tells the page, which may keep the detail shut', async () => {
    const element = await mount();
    const selected = nextEvent(element, 'event-select');
    element.addEventListener('event-select', (event) => event.preventDefault(), { once: true });
    await click(element, find(element, '[data-id=forum]'));
    const { detail } = await selected;
    expect([detail.id, detail.event!.id]).to.deep.equal(['forum', 'forum']);
    expect([element.selected, find(element, '.panel')]).to.deep.equal([undefined, null]);
  });

  it('ignores an identifier that is not there', async () => {
    const element = await mount({ selected: 'nowhere' });
    expect(find(element, '.panel')).to.equal(null);
  });
});
