import { expect } from 'chai';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { expectAccessible } from '../../accessibility.js';
import { forEachLook } from '../../looks.js';
import { button, choose, find, findAll, mount, mountMap, removeAll, titles, until } from '../harness.js';
import { serveNetwork } from './network.js';

const open = async (element: ProjectMapElement, label = 'Trier et présenter'): Promise<void> => {
  button(element, label).click();
  await until(() => find(element, '.list-options'), 'the options');
};
const texts = (element: HTMLElement, selector: string): string[] =>
  findAll(element, selector).map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

const openTable = async (element: ProjectMapElement): Promise<void> => {
  await open(element);
  choose(element, 'list-form', 'table');
  await until(() => find(element, 'table'), 'the table');
};
const openActors = async (element: ProjectMapElement, label = 'Acteurs'): Promise<void> => {
  button(element, label).click();
  await until(() => find(element, '.actor'), 'the organisations');
};

describe('the list, arranged', () => {
  let stop: () => void;
  beforeEach(() => (stop = serveNetwork()));
  afterEach(() => {
    removeAll();
    stop();
  });

  it('sorts by title and by amount', async () => {
    const element = await mount({ view: 'list' });
    await open(element);
    expect(button(element, 'Trier et présenter').getAttribute('aria-expanded')).to.equal('true');
    choose(element, 'list-sort', 'title');
    await until(() => titles(element)[0] === 'Centre de santé à Kayes', 'the order by title');
    choose(element, 'list-sort', '-budget');
    await until(() => titles(element)[1] === 'Maraîchage à Antsirabe', 'the order by amount');
    expect(titles(element)[0]).to.equal('Puits à Kayes');
  });

  it('is a table whose headings sort, one way then the other', async () => {
    const element = await mount({ view: 'list' });
    await openTable(element);
    const heading = (name: string): HTMLElement =>
      findAll(element, 'thead th').find(({ textContent }) => textContent.includes(name))!;
    expect(heading('Dates').getAttribute('aria-sort')).to.equal('descending');
    expect(heading('Lieu').hasAttribute('aria-sort')).to.be.false;
    heading('Projet').querySelector('button')!.click();
    await until(() => heading('Projet').getAttribute('aria-sort') === 'ascending', 'the order');
    await until(() => titles(element)[0] === 'Centre de santé à Kayes', 'the rows in order');
    heading('Projet').querySelector('button')!.click();
    await until(() => titles(element).at(-1) === 'Centre de santé à Kayes', 'the rows turned round');
    expect(heading('Projet').getAttribute('aria-sort')).to.equal('descending');
    const row = findAll(element, 'tbody tr').find(({ textContent }) => textContent.includes('Puits'))!;
    expect(row.textContent).to.contain('12\u202f500\u00a0€').and.contain('en cours').and.contain('Kayes, Mali');
  });

  it('keeps a table’s short cells on one line, its themes in the flow, and says which project has no place', async () => {
    const element = await mount({ view: 'list' });
    await openTable(element);
    const row = findAll(element, 'tbody tr').find(({ textContent }) => textContent.includes('Maraîchage'))!;
    const cells = [...row.querySelectorAll<HTMLElement>('td')];
    const [where, lead, themes, status, dates] = cells;
    expect([where!, lead!, themes!].map((cell) => getComputedStyle(cell).display)).to.deep.equal(
      Array.from({ length: 3 }, () => 'table-cell'),
    );
    expect([status!, dates!].map((cell) => getComputedStyle(cell).whiteSpace)).to.deep.equal(['nowrap', 'nowrap']);
    const unplaced = findAll(element, 'tbody tr').find(({ textContent }) => textContent.includes('مكتبة'))!;
    expect(unplaced.querySelector('td')!.textContent).to.equal('sans localisation');
  });

  it('says that a narrow table scrolls, until its end', async () => {
    const element = await mount({ view: 'list' });
    await openTable(element);
    const frame = find(element, '.table-frame')!;
    const hint = (): string => find(element, '.scroll-hint')!.innerText;
    await until(() => frame.hasAttribute('data-more'), 'the sign');
    expect(hint()).to.equal('Le tableau défile vers la droite.');
    frame.scrollLeft = frame.scrollWidth;
    await until(() => !frame.hasAttribute('data-more'), 'the end of the table');
    element.style.inlineSize = '1300px';
    await until(() => !frame.hasAttribute('data-scrolls'), 'room for the table');
    expect(getComputedStyle(find(element, '.scroll-hint')!).display).to.equal('none');
  });

  it('says a project’s theme in words', async () => {
    const element = await mount({ view: 'list', country: 'ML' });
    const facts = texts(element, '.facts');
    expect(facts[0]).to.equal('eau · en cours · depuis 2024');
    expect(facts[1]).to.match(/^santé · /);
  });

  it('lists projects or organisations by two buttons at its head', async () => {
    const element = await mount({ view: 'list' });
    const pressed = (): (string | null)[] =>
      ['Projets', 'Acteurs'].map((name) => button(element, name).getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false']);
    await openActors(element);
    expect(pressed()).to.deep.equal(['false', 'true']);
    button(element, 'Projets').click();
    await until(() => titles(element).length === 5, 'the projects');
  });

  it('keeps the focus when the empty list clears the filters', async () => {
    const element = await mount({ view: 'list' });
    choose(element, 'text', 'rien de tel');
    const clear = await until(() => find(element, '[part=empty] button'), 'the empty list');
    clear.focus();
    clear.click();
    await until(() => titles(element).length === 5, 'all the projects');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('count');
  });

  it('opens a project from the table', async () => {
    const element = await mount({ view: 'list' });
    await openTable(element);
    find(element, '[data-id=puits-kayes]')!.click();
    await until(() => element.selected === 'puits-kayes', 'the project');
  });

  it('is limited to what the map shows, and says how many', async () => {
    const element = await mountMap({ center: '47 -19.9', zoom: '5' });
    await open(element);
    find<HTMLInputElement>(element, '.limit input')!.click();
    await until(() => titles(element).join() === 'Maraîchage à Antsirabe', 'the project in view');
    expect(texts(element, '.listed-at [role=status]')).to.deep.equal(['1 projet dans la partie visible de la carte']);
    button(element, 'Voir toute la liste').click();
    await until(() => titles(element).length === 5, 'all the projects');
  });

  it('says so when the map shows no project', async () => {
    const element = await mount({ center: '-150 -30', zoom: '5' });
    await open(element);
    find<HTMLInputElement>(element, '.limit input')!.click();
    await until(() => find(element, '.listed-at'), 'the count');
    expect(texts(element, '.listed-at [role=status]')).to.deep.equal([
      'Aucun projet dans la partie visible de la carte',
    ]);
    expect(find(element, '[part=empty]')).to.be.null;
  });

  it('lists the organisations with what they seek and offer, and their projects', async () => {
    const element = await mount({ view: 'list' });
    await openActors(element);
    // Those who seek or offer come first, whose project does too.
    expect(texts(element, '.actor-name')).to.deep.equal([
      'Écoute Sahel',
      'Les Amis de Kayes',
      'Ville d’Évry',
      'Commune de Kayes',
    ]);
    expect(texts(element, '.actors-count')[0]).to.equal('4 acteurs, 5 projets');
    const card = findAll(element, '.actor')[1]!;
    const words = card.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Palaiseau, canton de Palaiseau').and.contain('eau, santé');
    expect(words).to.contain('Recherche Un hydrogéologue bénévole').and.contain('Propose Une exposition');
    expect([...card.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://www.amis-kayes.example/',
      'mailto:contact@amis-kayes.example',
    ]);
    expect(find(element, '.side')!.textContent).to.contain('2 projets ne sont rattachés à aucun acteur');
    card.querySelector('details')!.open = true;
    const project = await until(() => card.querySelector<HTMLElement>('[data-id=puits-kayes]'), 'its projects');
    project.click();
    await until(() => element.selected === 'puits-kayes', 'the project');
  });

  it('lists organisations without a project only while the filters are about them', async () => {
    const element = await mount({ view: 'list', theme: 'education' });
    await openActors(element);
    expect(texts(element, '.actor-name')).to.deep.equal(['Ville d’Évry']);
    element.theme = '';
    await until(() => texts(element, '.actor-name').includes('Écoute Sahel'), 'all of them');
    element.status = 'ongoing';
    const ofProjects = 'Les Amis de Kayes, Ville d’Évry, Commune de Kayes';
    await until(() => texts(element, '.actor-name').join(', ') === ofProjects, 'those of the projects');
  });

  it('says why an organisation is listed that seeks in a project only, which opens', async () => {
    const element = await mount({ view: 'list', theme: 'education' });
    await openActors(element);
    await until(() => texts(element, '.exchange li').length > 0, 'the project’s needs');
    expect(texts(element, '.exchange')).to.deep.equal(['Recherche, dans le projet École à Salfit Des manuels']);
    find(element, '.exchange [data-id=ecole-salfit]')!.click();
    await until(() => element.selected === 'ecole-salfit', 'the project');
  });

  it('has the organisations in a table too, with what they seek and offer', async () => {
    const element = await mount({ view: 'list' });
    await openActors(element);
    await open(element);
    choose(element, 'list-form', 'table');
    await until(() => find(element, '.actor-table'), 'the table');
    expect(texts(element, '.actor-table thead th')).to.deep.equal(
      'Acteur,Nature,Lieu,Thèmes,Recherche,Propose,Projets'.split(','),
    );
    expect(texts(element, 'tbody tr:nth-child(2) > *').slice(2)).to.deep.equal([
      'Palaiseau, canton de Palaiseau',
      'eau, santé',
      'Un hydrogéologue bénévole',
      'Une exposition sur l’eau',
      '2',
    ]);
    expect(texts(element, 'tbody tr:nth-child(3) td')[3]).to.equal('dans 1 projet');
    expect(find(element, '#list-grouping')).to.be.null;
  });

  it('sorts the table of the organisations by its headings, those who seek or offer first until then', async () => {
    const element = await mount({ view: 'list' });
    await openActors(element);
    await open(element);
    choose(element, 'list-form', 'table');
    await until(() => find(element, '.actor-table'), 'the table');
    const names = (): string[] => texts(element, 'tbody th');
    const sorts = (): string[] =>
      findAll(element, 'thead th').map((heading) => heading.getAttribute('aria-sort') ?? 'fixed');
    expect(sorts()).to.deep.equal(['none', 'none', 'none', 'fixed', 'none', 'none', 'none']);
    for (const [name, first, direction] of [
      ['Projets', 'Les Amis de Kayes', 'descending'],
      ['Projets', 'Écoute Sahel', 'ascending'],
      ['Lieu', 'Ville d’Évry', 'ascending'],
      ['Propose', 'Les Amis de Kayes', 'descending'],
      ['Acteur', 'Commune de Kayes', 'ascending'],
      ['Acteur', 'Ville d’Évry', 'descending'],
    ] as const) {
      const heading = findAll(element, 'thead th').find(({ textContent }) => textContent.trim().startsWith(name))!;
      heading.querySelector('button')!.click();
      await until(
        () => heading.getAttribute('aria-sort') === direction && names()[0] === first,
        `${name}, ${direction}`,
      );
    }
    expect(sorts().filter((sort) => sort.endsWith('ending'))).to.deep.equal(['descending']);
    choose(element, 'list-form', 'cards');
    await until(() => texts(element, '.actor-name')[0] === 'Écoute Sahel', 'the cards as they were');
  });

  it('says that the numbers of the filters are not those of organisations, where there are filters', async () => {
    const element = await mount({ view: 'list' });
    await openActors(element);
    expect(texts(element, '.actors-note')).to.deep.equal([
      'Les nombres inscrits dans les filtres sont des nombres de projets, non d’acteurs.',
    ]);
    element.filters = '';
    await until(() => !find(element, '.actors-note'), 'no such numbers');
  });

  it('groups organisations by theme, each under all of its own, and by area', async () => {
    const element = await mount({ view: 'list' });
    await openActors(element);
    await open(element);
    choose(element, 'list-grouping', 'theme');
    await until(() => find(element, '.group-title'), 'the groups');
    expect(texts(element, '.group-title')).to.deep.equal([
      'eau (1)',
      'éducation (1)',
      'santé (1)',
      'Sans thème indiqué (2)',
    ]);
    choose(element, 'list-grouping', 'area');
    await until(() => texts(element, '.group-title')[0] === 'Grand Paris Sud (1)', 'the areas');
    expect(texts(element, '.group-title')).to.deep.equal(['Grand Paris Sud (1)', 'Mali (1)', 'Paris-Saclay (2)']);
  });

  it('says when the organisations cannot be read, and tries again', async () => {
    stop();
    let isThere = false;
    stop = serveNetwork(() => isThere);
    const element = await mount({ view: 'list' });
    button(element, 'Acteurs').click();
    await until(() => find(element, '.side [role=alert]'), 'the error');
    isThere = true;
    button(element, 'Réessayer').click();
    await until(() => find(element, '.actor'), 'the organisations');
  });

  for (const [lang, projects, actors, label] of [
    ['fr', 'Projets', 'Acteurs', 'Trier et présenter'],
    ['en', 'Projects', 'Organisations', 'Sort and arrange'],
  ] as const)
    it(`has no violation in any look, ${lang}`, async () => {
      const element = await mount({ lang, view: 'list' });
      await openActors(element, actors);
      await open(element, label);
      choose(element, 'list-grouping', 'theme');
      await until(() => find(element, '.group-title'), 'the groups');
      await forEachLook(() => expectAccessible(element));
      choose(element, 'list-form', 'table');
      await until(() => find(element, '.actor-table'), 'the table of the organisations');
      await forEachLook(() => expectAccessible(element));
      choose(element, 'list-form', 'cards');
      button(element, projects).click();
      await until(() => find(element, '#list-form'), 'the form');
      choose(element, 'list-form', 'table');
      await until(() => find(element, 'table'), 'the table');
      await forEachLook(() => expectAccessible(element));
    }).timeout(90_000);
});
