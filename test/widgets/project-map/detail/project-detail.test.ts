import { expect } from 'chai';
import type { Project } from 'essonne-international';
import { freshAddress } from '../sample.js';
import { buttonNamed, factNamed, removeAll, sectionNamed, showDetail, until, words } from './harness.js';
import { fullRecords, relatedProject } from './sample.js';

describe('project detail', () => {
  afterEach(removeAll);

  it('tells the facts', async () => {
    const { root } = await showDetail(fullRecords);
    const fact = (term: string): string => words(factNamed(root, term));
    const facts = (term: string): string[] => [...factNamed(root, term)!.querySelectorAll('li')].map(words);
    expect(fact('Avancement')).to.equal('en cours');
    expect(fact('Dates')).to.equal('mars 2023 – 2026');
    expect(fact('Type d’action')).to.equal('projet associatif');
    expect(fact('Porteur de projet')).to.equal('Les Amis de Kayes');
    expect(facts('Partenaires')).to.deep.equal(['Cercle de Kayes', 'جمعية المياه', 'Nom non publié']);
    expect(facts('Lieux')).to.deep.equal([
      'Kayes, Mali (à la ville près)',
      'Région de Kayes, Mali (région, position approximative)',
    ]);
    expect(facts('Communes de l’Essonne')).to.deep.equal(['Palaiseau', 'Évry-Courcouronnes']);
    expect(fact('Décision')).to.contain('Commission permanente, délibération n° 2023-04-0012 du 15 mai 2023');
    expect(fact('Convention')).to.contain('Convention triennale, 2023 – 2025');
    expect(fact('Budget total')).to.equal('48 500,50 €');
    await until(() => fact('Appel à projets') === 'Appel à projets 2023', 'the call');
  });

  it('tells them in English too, and says which language a foreign text is in', async () => {
    const { root } = await showDetail(fullRecords, { lang: 'en' });
    expect(words(factNamed(root, 'Dates'))).to.equal('March 2023 – 2026');
    const foreign = factNamed(root, 'Partners')!.querySelector('[lang=ar]')!;
    expect(foreign.getAttribute('dir')).to.equal('rtl');
    expect(root.querySelector('.long [lang=fr]')).to.exist;
  });

  it('resolves links against the data and drops what is no web address', async () => {
    const src = freshAddress();
    const { root } = await showDetail(fullRecords, { src });
    const href = factNamed(root, 'Décision')!.querySelector('a')!.href;
    expect(href).to.equal(new URL('../actes/12.pdf', src).href);
  });

  it('makes paragraphs of the description', async () => {
    const { root } = await showDetail(fullRecords);
    const texts = [...root.querySelectorAll('article > p.long')].map(words);
    expect(texts).to.include('Les comités d’usagers tiennent les comptes.');
    expect(texts).to.include('Les pompes sont réparées sur place.');
  });

  it('draws the funding by year, named in one line, and tells every line in a table', async () => {
    const { root } = await showDetail(fullRecords);
    const chart = root.querySelector('[role=img]')!;
    expect(words(chart).startsWith('2023')).to.be.true;
    expect(chart.getAttribute('aria-label')!.replace(/[\u00a0\u202f]/g, ' ')).to.equal(
      'Financements par année : 15 500 € en 2023, 9 000 € en 2025, 7 000 € (demandé) en 2026. Total accordé : 24 500 €.',
    );
    expect([...chart.children].every((child) => child.ariaHidden === 'true')).to.be.true;
    const [euros, francs] = root.querySelectorAll('table');
    expect(euros!.querySelectorAll('td.amount')).to.have.length(5);
    expect(words(francs)).to.contain('1 500 000 F CFA');
    const widths = [...chart.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
    expect(widths[0]).to.equal('19.4%');
    expect(words(root.querySelector('.funding'))).to.contain('Une aide publiée à plusieurs étapes');
  });

  it('folds a long table of funding and long lists, and loses nothing', async () => {
    const funding = Array.from({ length: 100 }, (_, i) => ({
      year: 1985 + (i % 40),
      amount: i,
      funder: { name: `F${i}` },
    }));
    const partners = Array.from({ length: 200 }, (_, i) => ({ name: `Partenaire ${i}` }));
    const { root } = await showDetail({ projects: [{ id: 'p', title: 'P', funding, partners }] });
    expect(root.querySelectorAll('details td.amount')).to.have.length(100);
    const all = factNamed(root, 'Partenaires')!;
    expect(all.querySelectorAll('li')).to.have.length(200);
    expect(words(all.querySelector('summary'))).to.equal('et 192 autres');
  });

  it('tells results with their targets, and lessons by kind', async () => {
    const { root } = await showDetail(fullRecords);
    const results = words(sectionNamed(root, 'Résultats'));
    expect(results).to.contain('Pompes en marche 10 pompes (objectif : 12, au départ : 4)');
    expect(words(sectionNamed(root, 'Évaluations'))).to.contain('Évaluation à mi-parcours (novembre 2024)');
    const kinds = [...root.querySelectorAll('.lesson')].map(words);
    expect(kinds).to.deep.equal([
      'Ce qui a marché Les réparateurs ont été formés sur place.',
      'Ce qui a été difficile Le budget des forages a été dépassé.',
    ]);
    expect(words(sectionNamed(root, 'Recherche…'))).to.contain('Une personne pour former les trésorières.');
    expect(words(sectionNamed(root, 'Propose…'))).to.contain('Une exposition prêtée gratuitement.');
  });

  it('reads the linked events: its own and those that name it', async () => {
    const { root } = await showDetail(fullRecords);
    const events = await until(() => {
      const found = sectionNamed(root, 'Événements liés');
      return found?.querySelector('a') ? found : undefined;
    });
    expect(words(events)).to.contain('Atelier des pompes annulé');
    expect(words(events)).to.contain('11 janvier 2099, 0 h 30 – 2 h · et 1 autre date · Palaiseau');
    expect(words(events)).not.to.contain('Sans lien');
    const past = events.querySelector('details')!;
    expect(past.open).to.be.false;
    expect(words(past)).to.contain('1 événement passé Forum de l’eau');
  });

  it('says when the events cannot be read, and reads them when asked again', async () => {
    let isDown = true;
    const answer = (file: string): Response | undefined =>
      isDown && file === 'events.json' ? new Response('', { status: 404 }) : undefined;
    const { root } = await showDetail(fullRecords, { answer });
    const alert = await until(() => sectionNamed(root, 'Événements liés')?.querySelector('[role=alert]'));
    expect(words(alert)).to.contain('Les événements liés n’ont pas pu être lus.');
    isDown = false;
    buttonNamed(alert, 'Réessayer')!.click();
    await until(() => sectionNamed(root, 'Événements liés')?.querySelector('a'));
  });

  it('opens the related projects that are published', async () => {
    const { root, asked } = await showDetail(fullRecords);
    const related = await until(() => sectionNamed(root, 'Projets liés'));
    const buttons = related.querySelectorAll('button');
    expect([...buttons].map(words)).to.deep.equal(['Centre de santé à Kayes']);
    buttons[0]!.click();
    expect(asked.opened).to.deep.equal([1]);
  });

  it('tells the support of this project only, with the page that proves it', async () => {
    const src = freshAddress();
    const { root } = await showDetail(fullRecords, { src });
    const link = await until(() => sectionNamed(root, 'Attestation de soutien')?.querySelector('a'));
    expect(root.querySelectorAll('.certificates li')).to.have.length(1);
    expect(words(root.querySelector('.certificates'))).to.equal(
      'Avec le soutien financier du Département de l’Essonne En vigueur, de 2023 à 2099 Vérifier l’attestation',
    );
    expect(link.href).to.equal(new URL('../../badges/soutien-eau-kayes/', src).href);
  });

  it('tells the site and the needs of who leads', async () => {
    const { root } = await showDetail(fullRecords);
    const lead = await until(() => sectionNamed(root, 'Porteur de projet'));
    expect(words(lead.querySelector('a'))).to.equal('Site : amis-de-kayes.example');
    expect(words(sectionNamed(root, 'Le porteur de projet recherche…'))).to.contain('Des bénévoles le samedi.');
  });

  it('steps through the list, and says where it is', async () => {
    const { root, asked, show } = await showDetail(fullRecords);
    const title = root.querySelector('#detail-title')!;
    expect(words(root.getElementById(title.getAttribute('aria-describedby')!))).to.equal('1 sur 2');
    expect(buttonNamed(root, 'Projet précédent')!.disabled).to.be.true;
    buttonNamed(root, 'Projet suivant')!.click();
    expect(asked.opened).to.deep.equal([1]);
    await show(relatedProject);
    expect(words(root.querySelector('#detail-title'))).to.equal('Centre de santé à Kayes');
    expect(buttonNamed(root, 'Projet suivant')!.disabled).to.be.true;
  });

  it('closes with Escape, which goes no further, and with its button', async () => {
    const { root, element, asked } = await showDetail(fullRecords);
    let leaked = 0;
    element.addEventListener('keydown', () => leaked++);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    root.querySelector('#detail-title')!.dispatchEvent(key);
    buttonNamed(root, 'Retour à la liste')!.click();
    expect(asked.closed).to.equal(2);
    expect(leaked).to.equal(0);
    expect(key.defaultPrevented).to.be.true;
  });

  it('stands a project of which nothing is told, and one whose data are hostile', async () => {
    const bare = await showDetail({ projects: [{ id: 'p', title: 'Rien' }] });
    expect(bare.root.querySelector('dl')).to.not.exist;
    expect(bare.root.querySelector('section')).to.not.exist;
    const long = 'a'.repeat(3000);
    const hostile = {
      id: 'h',
      title: `<img src=x onerror=alert(1)>${long}`,
      totalBudget: { amount: 1e15, currency: 'EUR' },
      leadOrganisation: { name: long },
      results: [{ title: long, indicators: [{ name: long, target: 0, actual: 1e12 }] }],
      url: 'javascript:alert(1)',
    } as const satisfies Project;
    const { root, element } = await showDetail({ projects: [hostile] });
    element.style.setProperty('display', 'block');
    element.style.setProperty('width', '280px');
    expect(root.querySelector('#detail-title img')).to.not.exist;
    expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).not.to.include('javascript:');
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
