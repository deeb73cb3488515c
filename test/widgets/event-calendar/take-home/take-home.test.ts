import { expect } from 'chai';
import { button, choose, find, findAll, mount, removeAll, until, words } from '../harness.js';
import { logicalLines } from '../../../src/formats/unfold.js';
import { mountOpen, openPanel, serveFeeds } from './harness.js';

const contents = (element: HTMLElement): string => words(find(element, '.take-home .contents'));
const links = (element: HTMLElement): HTMLAnchorElement[] => findAll<HTMLAnchorElement>(element, '.take-home a');

describe('taking the calendar home', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveFeeds()));
  afterEach(removeAll);
  after(() => stopServing());

  it('opens and closes by its button, which keeps the focus', async () => {
    const element = await mount();
    const opener = button(element, 'S’abonner et partager');
    expect(opener.ariaExpanded).to.equal('false');
    opener.focus();
    await openPanel(element);
    expect(opener.ariaExpanded).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(opener);
    opener.click();
    await element.updateComplete;
    expect(find(element, '.take-home')).to.be.null;
  });

  it('is not offered when there is nothing to take', async () => {
    const element = await mount({ to: '2020-01-01' });
    expect(button(element, 'S’abonner et partager')).to.be.undefined;
  });

  describe('the events as a file', () => {
    let files: Blob[];
    let names: string[];
    const createObjectURL = URL.createObjectURL.bind(URL);
    beforeEach(() => {
      [files, names] = [[], []];
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
    });
    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    });

    it('are those that are shown and not over, and the count says how many', async () => {
      const element = await mountOpen({ commune: '91228' });
      const save = await until(() => button(element, 'Ajouter les 4 événements à venir'));
      save.click();
      await until(() => files[0], 'the file');
      const lines = logicalLines(await files[0]!.text());
      expect(lines.filter((line) => line.startsWith('SUMMARY:')).sort()).to.deep.equal([
        'SUMMARY:Assises de la coopération',
        'SUMMARY:Complet : Monter son budget',
        'SUMMARY:Déplacé en ligne : Trouver des financements',
        'SUMMARY:Forum de la solidarité',
      ]);
      expect(lines.some((line) => line.startsWith('X-WR-CALNAME'))).to.be.false;
      expect(names[0]).to.match(/^evenements-essonne-\d{4}-\d\d-\d\d\.ics$/);
      await until(() => words(find(element, '.take-home [role=status]')).startsWith('Fichier enregistré'));
    });

    it('are counted anew when the filters change', async () => {
      const element = await mountOpen({ commune: '91228' });
      await choose(element, 'kind', 'training');
      await until(() => button(element, 'Ajouter les 2 événements à venir'));
    });

    it('may be none: all are over', async () => {
      const element = await mountOpen({ to: '2026-11-22' });
      await until(() =>
        words(find(element, '.take-home section')).includes('Aucun événement à venir pour ces filtres.'),
      );
    });
  });

  describe('the subscription', () => {
    it('is the nearest, says what it has, and what it does not apply', async () => {
      const element = await mountOpen({ commune: '91228' });
      expect(contents(element)).to.equal('Tous les événements à Évry-Courcouronnes : 4 à venir');
      expect(words(find(element, '.follow'))).not.to.contain('Ne tient pas compte');
      await choose(element, 'text', 'forum');
      await until(() => words(find(element, '.follow')).includes('Ne tient pas compte de : « forum ».'));
      expect(contents(element)).to.equal('Tous les événements à Évry-Courcouronnes : 4 à venir');
    });

    it('names an EPCI, a theme, a kind, or all the events', async () => {
      const said = async (attributes: Readonly<Record<string, string>>): Promise<string> => {
        removeAll();
        return contents(await mountOpen(attributes));
      };
      expect(await said({ epci: '200056232' })).to.equal(
        'Tous les événements de l’intercommunalité Paris-Saclay : 3 à venir',
      );
      expect(await said({ theme: 'water' })).to.equal(
        'Tous les événements du thème « eau et assainissement » : 1 à venir',
      );
      expect(await said({ from: '2026-01-01' })).to.match(/^Tous les événements : \d+ à venir$/);
      expect(await said({ lang: 'en', theme: 'water' })).to.equal(
        'All the events on “water and sanitation”: 1 to come',
      );
    });

    it('does without a start that is past, not without one to come', async () => {
      const past = await mountOpen({ from: '2026-01-01', theme: 'water' });
      expect(words(find(past, '.follow'))).not.to.contain('Ne tient pas compte');
      removeAll();
      const coming = await mountOpen({ from: '2026-11-25', theme: 'water' });
      expect(words(find(coming, '.follow'))).to.contain('Ne tient pas compte de : à partir du 25 novembre 2026.');
    });

    it('is followed by links alone: nothing is asked of another site before a click', async () => {
      const asked: string[] = [];
      stopServing();
      stopServing = serveFeeds((url) => void asked.push(url));
      const element = await mountOpen({ commune: '91228' });
      const address = new URL('events/commune-91228.ics', element.src).href;
      const [app, ...sites] = links(element);
      expect(app!.href).to.equal(address.replace('https:', 'webcal:'));
      expect(sites.map(({ host }) => host)).to.deep.equal([
        'calendar.google.com',
        'outlook.live.com',
        'outlook.office.com',
      ]);
      for (const { rel, target, textContent } of sites) {
        expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
        expect(words({ textContent } as Node)).to.contain('(nouvelle fenêtre)');
      }
      expect(asked.every((url) => new URL(url).origin === new URL(element.src!).origin)).to.be.true;
    });

    it('says why other sites cannot follow an address that is not public', async () => {
      const element = await mountOpen({ src: 'http://192.168.1.7/data/v1/' });
      expect(links(element)).to.have.length(1);
      expect(words(find(element, '.follow'))).to.contain('« 192.168.1.7 » ne se lit pas depuis internet');
    });

    it('is not spoken of when the data list none, and can be tried again when the list fails', async () => {
      stopServing();
      stopServing = serveFeeds((url) => (url.endsWith('/feeds.json') ? new Response('', { status: 404 }) : undefined));
      const element = await mount();
      await openPanel(element, undefined, '.follow [role=alert]');
      expect(words(find(element, '.follow'))).to.contain('La liste des abonnements n’a pas pu être lue.');
      stopServing();
      stopServing = serveFeeds();
      button(element, 'Réessayer').click();
      await until(() => find(element, '.follow .contents'));
    });
  });

  it('copies the address of the subscription, or shows it where the page does not let it', async () => {
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const writeText = (): Promise<void> => Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const element = await mountOpen({ theme: 'water' });
      button(element, 'Copier l’adresse').click();
      const field = await until(() => find<HTMLInputElement>(element, '.follow input'));
      expect(field.value).to.equal(new URL('events/theme-water.ics', element.src).href);
      expect([field.ariaLabel, element.shadowRoot!.activeElement]).to.deep.equal(['Adresse de l’abonnement', field]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    }
  });

  it('prints the calendar without the rest of the page', async () => {
    const { print } = globalThis;
    const element = await mountOpen();
    const beside = document.body.appendChild(document.createElement('p'));
    let hidden: boolean | undefined;
    globalThis.print = () => {
      hidden = beside.hasAttribute('data-essonne-not-printed');
      dispatchEvent(new Event('afterprint'));
    };
    try {
      button(element, 'Imprimer l’agenda').click();
      await until(() => hidden !== undefined);
      expect(hidden).to.be.true;
      await until(() => !beside.hasAttribute('data-essonne-not-printed'));
    } finally {
      globalThis.print = print;
      beside.remove();
    }
  });
});
