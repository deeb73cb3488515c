import { expect } from 'chai';
import type { Project } from 'essonne-international';
import { button, choose, find, findAll, mount, removeAll, tick, until } from '../harness.js';
import { serveSample } from '../sample.js';
import { active, chips, count, counted, flag, mountOpen, offered } from './filters-harness.js';
import { answerFilters, filtersCatalog, filtersOrganisations, filtersProjects } from './filters-sample.js';

describe('filters of the map', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample(answerFilters);
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  describe('choices among codes', () => {
    it('are buttons named by their label and what is chosen', async () => {
      const element = await mount();
      const country = find(element, '#country')!;
      expect(country.getAttribute('aria-labelledby')).to.equal('country-label country');
      expect(find(element, '#country-label')!.textContent).to.equal('Pays');
      expect(country.textContent.trim()).to.equal('Tous');
      expect(country.getAttribute('aria-expanded')).to.equal('false');
      await tick(element, 'country', 'Mali', 'Palestine');
      expect(country.getAttribute('aria-expanded')).to.equal('true');
      await counted(
        element,
        count(({ countries }) => !countries!.includes('MG')),
      );
      expect(country.textContent.trim()).to.equal('Mali, Palestine');
      await tick(element, 'country', 'Mali');
      await counted(
        element,
        count(({ countries }) => countries!.includes('PS')),
      );
    });

    it('count what each value would give under the other choices', async () => {
      const element = await mountOpen();
      await tick(element, 'modality', 'urgence');
      flag(element, 'Soutenu').click();
      const isChosen = ({ modality, sponsorships }: Project): boolean => modality === 'emergency' && !!sponsorships;
      await counted(element, count(isChosen));
      await tick(element, 'country');
      const of = (code: string): number => count((project) => isChosen(project) && project.countries!.includes(code));
      expect(offered(element)).to.deep.equal([
        `Madagascar (${of('MG')})`,
        `Mali (${of('ML')})`,
        `Palestine (${of('PS')})`,
      ]);
      await tick(element, 'modality');
      const sponsored = ({ sponsorships }: Project): boolean => !!sponsorships;
      expect(offered(element)).to.deep.equal([
        `projet associatif (${count((project) => sponsored(project) && project.modality === 'association-project')})`,
        `urgence (${count(isChosen)})`,
      ]);
    });

    it('keep the values that would give nothing, and say so', async () => {
      const element = await mountOpen();
      choose(element, 'from-year', '2022');
      choose(element, 'text', 'Projet 4');
      await counted(element, 1);
      await tick(element, 'country', 'Mali');
      const empty = findAll(element, '.choice-panel .option[data-empty=true]');
      expect(empty.map(({ textContent }) => textContent.trim())).to.include('Madagascar (0)');
    });

    it('close with Escape, on a click beside, and when another opens', async () => {
      const element = await mount();
      await tick(element, 'country');
      find(element, '.choice-panel input')!.focus();
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      let heard = 0;
      const hear = (): number => heard++;
      document.addEventListener('keydown', hear);
      active(element)!.dispatchEvent(event);
      document.removeEventListener('keydown', hear);
      await until(() => !find(element, '.choice-panel'), 'closing');
      expect(heard).to.equal(0);
      expect(active(element)?.id).to.equal('country');
      await tick(element, 'country');
      find(element, '#country')!.focus();
      await tick(element, 'status');
      expect(findAll(element, '.choice-panel')).to.have.lengthOf(1);
      find(element, '.choice-panel input')!.focus();
      find(element, '.choice-panel input')!.blur();
      await until(() => !find(element, '.choice-panel'), 'closing');
    });

    it('search without accents or case among many values', async () => {
      const communes = Array.from({ length: 20 }, (_, i) => ({ code: `912${10 + i}`, label: `Évry ${10 + i}` }));
      const projects = communes.map(({ code }, i) => ({ ...filtersProjects[i]!, communes: [code] }));
      stopServing();
      stopServing = serveSample((url) =>
        url.endsWith('/catalog.json')
          ? Response.json({ ...filtersCatalog, vocabularies: { ...filtersCatalog.vocabularies, communes } })
          : url.endsWith('/projects.json')
            ? Response.json({ items: projects })
            : undefined,
      );
      const element = await mountOpen();
      await tick(element, 'commune');
      expect(offered(element)).to.have.lengthOf(20);
      const search = find<HTMLInputElement>(element, '.choice-panel input[type=search]')!;
      expect(search.getAttribute('aria-label')).to.equal('Chercher une commune');
      search.value = 'EVRY 2';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => offered(element).length === 10, 'the search');
      expect(find(element, '.choice-panel [role=status]')!.textContent).to.equal('10 réponses');
      search.value = 'Kayes';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => find(element, '.choice-panel [role=status]')!.textContent === 'Aucune réponse.');
    });

    it('name organisations from their own data', async () => {
      const element = await mountOpen();
      await tick(element, 'organisation');
      await until(() => offered(element)[0]!.startsWith('Amis'), 'the names');
      const of = (id: string): number => count(({ leadOrganisation }) => leadOrganisation!.id === id);
      expect(offered(element)).to.deep.equal(
        filtersOrganisations.map(({ id, title }) => `${title} (${of(id)})`).sort(new Intl.Collator('fr').compare),
      );
    });

    it('say when names cannot be had, and ask again', async () => {
      let isThere = false;
      stopServing();
      stopServing = serveSample((url) =>
        url.endsWith('/organisations.json') && !isThere ? new Response('', { status: 404 }) : answerFilters(url),
      );
      const element = await mountOpen();
      await tick(element, 'organisation');
      const retry = await until(() => find(element, '.choice-panel .link'), 'the retry');
      expect(offered(element)[0]).to.match(/^o-/);
      isThere = true;
      retry.click();
      await until(() => offered(element)[0]!.startsWith('Amis'), 'the names');
    });
  });

  describe('others', () => {
    it('count what has something, the other filters applied', async () => {
      const element = await mountOpen();
      await tick(element, 'country', 'Mali');
      const inMali = ({ countries }: Project): boolean => countries!.includes('ML');
      await counted(element, count(inMali));
      flag(element, 'Partage').click();
      await counted(
        element,
        count((project) => inMali(project) && !!project.lessons),
      );
      const both = count((project) => inMali(project) && !!project.lessons && !!project.needs);
      expect(findAll(element, '.flags .option').map(({ textContent }) => textContent.trim())).to.deep.equal([
        `Soutenu par le Département (${count((project) => inMali(project) && !!project.lessons && !!project.sponsorships)})`,
        `Partage son retour d’expérience (${count((project) => inMali(project) && !!project.lessons)})`,
        `Recherche des compétences ou un appui (${both})`,
      ]);
    });

    it('go from a year to another among those of the data, one end moving the other along', async () => {
      const element = await mountOpen();
      const [from, to] = [
        find<HTMLSelectElement>(element, '#from-year')!,
        find<HTMLSelectElement>(element, '#to-year')!,
      ];
      expect([...from.options].map(({ value }) => value)).to.deep.equal(
        Array.from({ length: 7 }, (_, i) => String(2018 + i)),
      );
      expect([from.value, to.value]).to.deep.equal(['2018', '2024']);
      choose(element, 'to-year', '2019');
      await counted(
        element,
        count(({ start }) => start! <= '2019'),
      );
      choose(element, 'from-year', '2023');
      await counted(
        element,
        count(({ start, end }) => start! <= '2023' && end! >= '2023'),
      );
      expect([from.value, to.value]).to.deep.equal(['2023', '2023']);
      choose(element, 'from-year', '2018');
      choose(element, 'to-year', '2024');
      await counted(element, filtersProjects.length);
      expect(chips(element)).to.deep.equal([]);
    });

    it('are those of the filters attribute that the presets and the data leave open', async () => {
      const names = (element: HTMLElement): string[] =>
        findAll(element, '.more-filters > .field > label, .more-filters legend, .near .label').map(
          ({ textContent }) => textContent,
        );
      const all = await mountOpen();
      expect(names(all)).to.deep.equal([
        'Type d’action',
        'Organisation',
        'Années',
        'Intercommunalité',
        'Commune de l’Essonne',
        'Autour de moi',
        'Autres critères',
      ]);
      removeAll();
      const preset = await mountOpen({ commune: '91228', from: '2020-01-01', to: '2020-12-31' });
      expect(names(preset)).to.deep.equal(['Type d’action', 'Organisation', 'Autres critères']);
      removeAll();
      const chosen = await mountOpen({ filters: 'years sponsored' });
      expect(names(chosen)).to.deep.equal(['Années', 'Autres critères']);
      expect(findAll(chosen, '.flags .option')).to.have.lengthOf(1);
      removeAll();
      const first = await mount({ filters: 'text country', country: 'ml' });
      expect(button(first, 'Plus de filtres')).to.equal(undefined);
      expect(find(first, '#country')).to.equal(null);
    });
  });
});
