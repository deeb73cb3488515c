import { expect } from 'chai';

/** What `commune-choice.js` holds: a script of the example, served as it is. */
interface CommuneChoice {
  readonly ofCommune: (name: string) => string;
  readonly showCommune: (page: Document, asked: string, readCatalog: () => Promise<unknown>) => Promise<void>;
}

const PAGES = ['index', 'commune', 'association', 'developer', 'verifier'];
const SCRIPT = '/examples/assets/commune-choice.js';

const read = async (path: string): Promise<string> => (await fetch(path)).text();
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

const readCatalog = (): Promise<unknown> =>
  Promise.resolve({ vocabularies: { communes: [{ code: '91689', label: 'Wissous' }] } });

describe('examples', () => {
  for (const name of PAGES) {
    it(`${name}.html begins no line with a sign`, async () => {
      const page = parse(await read(`/examples/${name}.html`));
      page.querySelectorAll('pre, code, script').forEach((node) => node.remove());
      const text = page.documentElement.textContent.replace(/[ \n]+/g, ' ');
      expect(/.{0,20}(?:\S [;:?!»](?:\s|$)|« ).{0,20}/.exec(text)?.[0]).to.equal(undefined);
    });

    it(`${name}.html links to nothing that is not served`, async () => {
      const page = parse(await read(`/examples/${name}.html`));
      const links = [...page.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
      expect(
        links.filter((link) => !/^\/(?:$|examples\/[a-z]+\.html|data\/v1\/|badges\/|docs\/$)/.test(link)),
      ).to.deep.equal([]);
    });
  }

  describe('commune.html', () => {
    let page: Document;
    let choice: CommuneChoice;
    beforeEach(async () => {
      page = parse(await read('/examples/commune.html'));
      choice = (await import(SCRIPT)) as CommuneChoice;
    });

    const shown = (): unknown => ({
      heading: page.querySelector('#titre-projets')?.textContent,
      selected: page.querySelector<HTMLSelectElement>('#commune')?.selectedOptions[0]?.text,
      widgets: [...page.querySelectorAll('[data-follows-commune]')].map((widget) => widget.getAttribute('commune')),
      notice: page.querySelector('[data-commune-notice]')?.textContent,
    });

    it('shows its own commune, and reads nothing for one of its list', async () => {
      const refuse = (): Promise<never> => Promise.reject(new Error('nothing to read'));
      await choice.showCommune(page, '', refuse);
      const own = { heading: 'Les projets d’Évry-Courcouronnes', selected: 'Évry-Courcouronnes', notice: '' };
      expect(shown()).to.deep.equal({ ...own, widgets: ['91228', '91228'] });
      await choice.showCommune(page, '91377', refuse);
      expect(shown()).to.deep.equal({
        heading: 'Les projets de Massy',
        selected: 'Massy',
        widgets: ['91377', '91377'],
        notice: '',
      });
    });

    it('names a commune that only the data know, and adds it to the list', async () => {
      await choice.showCommune(page, '91689', readCatalog);
      expect(shown()).to.deep.equal({
        heading: 'Les projets de Wissous',
        selected: 'Wissous',
        widgets: ['91689', '91689'],
        notice: '',
      });
    });

    for (const [asked, catalog, notice] of [
      ['91999', readCatalog, '«\u00a091999\u00a0» n’est le code d’aucune commune de l’Essonne'],
      ['<b>'.repeat(99), readCatalog, '«\u00a0<b><b>'],
      ['91689', (): Promise<never> => Promise.reject(new TypeError('offline')), 'La liste des communes ne répond pas'],
    ] as const)
      it(`keeps its own commune and says why: ${asked.slice(0, 6)}, « ${notice.slice(0, 9)}… »`, async () => {
        await choice.showCommune(page, asked, catalog);
        expect(shown()).to.include({ heading: 'Les projets d’Évry-Courcouronnes', selected: 'Évry-Courcouronnes' });
        expect(shown()).to.have.property('widgets').that.deep.equals(['91228', '91228']);
        expect(shown()).to.have.property('notice').that.includes(notice);
      });

    it('writes « de » as each name wants it', () => {
      const names = ['Le Plessis-Pâté', 'Les Ulis', 'La Ferté-Alais', 'Yerres', 'Étampes', 'Massy', 'Lisses'];
      expect(names.map(choice.ofCommune)).to.deep.equal([
        'du Plessis-Pâté',
        'des Ulis',
        'de La Ferté-Alais',
        'd’Yerres',
        'd’Étampes',
        'de Massy',
        'de Lisses',
      ]);
    });
  });
});
