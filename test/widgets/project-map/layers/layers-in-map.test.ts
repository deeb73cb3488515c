import { expect } from 'chai';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { expectAccessible } from '../../accessibility.js';
import { forEachLook } from '../../looks.js';
import { button, find, findAll, mount, options, press, removeAll, status, until } from '../harness.js';
import { servePartnerships } from './sample.js';

async function openLegend(layers: string, attributes: Record<string, string> = {}): Promise<ProjectMapElement> {
  const element = await mount({ layers, ...attributes });
  find<HTMLDetailsElement>(element, '.legend')!.open = true;
  await until(() => find(element, '.legend-body'), 'the legend');
  for (const name of layers.split(' '))
    if (name !== 'points') await until(() => find(element, `[data-panel=${name}]`), `the legend of ${name}`);
  return element;
}

async function openPanel(element: ProjectMapElement, name: string): Promise<void> {
  find(element, `[data-panel=${name}]`)!.click();
  await until(() => find(element, '.panel-title'), 'the panel');
  await until(() => focused(element)?.classList.contains('panel-title'), 'the focus');
}

/** Two engines look at the element in each look. */
const LOOKS_MS = 60_000;

const focused = (element: ProjectMapElement): Element | null => element.shadowRoot!.activeElement;
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const legend = (element: ProjectMapElement): string => plain(find(element, '.legend-body')?.textContent);
const cells = (element: ProjectMapElement): string[] =>
  findAll(element, '.panel tbody tr').map((row) => plain(row.textContent));
const choice = (element: ProjectMapElement, name: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `.legend-body input[name=${name}]`)!;

describe('layers in the map', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = servePartnerships();
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  it('are chosen in the legend', async () => {
    const element = await openLegend('points');
    const group = find(element, '.legend-body fieldset')!;
    expect(plain(group.querySelector('legend')?.textContent)).to.equal('Afficher sur la carte');
    const labels = [...group.querySelectorAll('label')].map(({ textContent }) => plain(textContent));
    expect(labels).to.deep.equal(['Projets', 'Pays, selon leurs projets', 'Liens avec l’Essonne', 'Partenariats']);
    expect(choice(element, 'points').checked).to.equal(true);
    expect(legend(element)).not.to.include('Teinte des pays');
    choice(element, 'countries').click();
    await until(() => legend(element).includes('Teinte des pays'));
    choice(element, 'points').click();
    await until(() => !legend(element).includes('Plusieurs projets'));
    expect(choice(element, 'countries').checked).to.equal(true);
    await until(() => options(element).length === 0);
  });

  it('says what shades of countries mean, by projects or by amounts', async () => {
    const element = await openLegend('countries');
    expect(legend(element)).to.include('1 projet (1 pays)').and.include('2 projets (2 pays)');
    expect(legend(element)).to.include('compte dans chacun').and.include('seuils naturels');
    findAll<HTMLInputElement>(element, '[name=measure]')[1]!.click();
    await until(() => legend(element).includes('12 500 €'));
    expect(legend(element)).to.include('Montants inconnus').and.include('à parts égales');
    expect(findAll<HTMLInputElement>(element, '[name=measure]').map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('has the countries as a table whose rows filter', async () => {
    const element = await openLegend('countries');
    await openPanel(element, 'countries');
    expect(cells(element)).to.have.members([
      'Mali 2 12 500 € + 1 inconnu',
      'Madagascar 2 + 2 inconnus',
      'Palestine 1 + 1 inconnu',
    ]);
    button(element, 'Mali\u00a0: voir ses projets').click();
    await until(() => status(element).startsWith('2 projets'), 'the filter');
    expect(find(element, '.panel')).to.equal(null);
  });

  it('leaves the table by its button or Escape, back where it was opened', async () => {
    const element = await openLegend('countries links');
    await openPanel(element, 'countries');
    button(element, 'Retour à la liste').click();
    await until(() => focused(element)?.getAttribute('data-panel') === 'countries');
    expect(find(element, '.panel')).to.equal(null);
    await openPanel(element, 'links');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    find(element, '.panel-title')!.dispatchEvent(escape);
    await until(() => focused(element)?.getAttribute('data-panel') === 'links');
    expect(escape.defaultPrevented).to.equal(true);
  });

  it('has the links as a table', async () => {
    const element = await openLegend('links');
    expect(legend(element)).to.include('1 projet 2 projets ou plus').and.include('centre de l’Essonne');
    await openPanel(element, 'links');
    expect(cells(element)).to.have.members([
      'Palaiseau Kayes, Mali 2',
      'Évry-Courcouronnes Salfit, Palestine 1',
      'Évry-Courcouronnes Antsirabe, Madagascar 1',
    ]);
  });

  it('names the marks of partnerships, alone and together', async () => {
    const element = await mount({ layers: 'partnerships' });
    await until(() => options(element).length === 2, 'the marks');
    expect(options(element)).to.deep.equal([
      '2 partenariats autour de Kayes, Mali\u00a0: en sommeil 1, actif 1',
      'Jumelage\u00a0: Évry-Courcouronnes – Salfit (Palestine), depuis 2001, terminé (lieu approximatif)',
    ]);
  });

  it('opens a mark into a list, and from there one partnership and back', async () => {
    const element = await mount({ layers: 'partnerships' });
    await until(() => options(element).length === 2, 'the marks');
    await until(() => {
      press(element, 'Home');
      return find(element, '.surface')!.hasAttribute('aria-activedescendant');
    });
    press(element, 'Enter');
    const title = await until(() => find(element, '.panel-title'), 'the panel');
    expect(plain(title.textContent)).to.equal('Partenariats autour de Kayes, Mali');
    button(element, 'Palaiseau – Kayes').click();
    await until(() => plain(find(element, '.panel-title')?.textContent) === 'Palaiseau – Kayes');
    expect(findAll(element, '.panel dt').map(({ textContent }) => textContent)).to.deep.equal([
      'État',
      'Type',
      'Depuis',
      'Partenaires',
      'Communes de l’Essonne',
      'Lieux',
      'Thèmes',
      'Convention',
    ]);
    expect(findAll(element, '.panel dd').map(({ textContent }) => plain(textContent))).to.deep.equal([
      'actif',
      'jumelage',
      '1990',
      'Ville de PalaiseauCommune de Kayes',
      'Palaiseau',
      'Kayes, Mali',
      'eau',
      'Convention de coopération, de 1990 à 2027',
    ]);
    expect(find<HTMLAnchorElement>(element, '.panel a')!.href).to.equal('https://example.org/palaiseau-kayes');
    button(element, 'Retour aux partenariats').click();
    await until(() => plain(find(element, '.panel-title')?.textContent).startsWith('Partenariats autour'));
  });

  it('lists every partnership, those that the map cannot show too', async () => {
    const element = await openLegend('partnerships');
    expect(legend(element)).to.include('1 partenariat sans localisation précise : il figure dans la liste seulement.');
    await openPanel(element, 'partnerships');
    expect(findAll(element, '.panel .entries li').map((item) => plain(item.textContent))).to.deep.equal([
      'Essonne – Douentza coopération décentralisée · Mali · en sommeil · hors carte',
      'Essonne – Kayes coopération décentralisée · Mali · en sommeil',
      'Évry-Courcouronnes – Salfit jumelage · Palestine · depuis 2001 · terminé',
      'Palaiseau – Kayes jumelage · Mali · depuis 1990 · actif',
    ]);
  });

  it('keeps partnerships under the presets and the choices', async () => {
    const element = await openLegend('partnerships', { country: 'PS' });
    expect(legend(element)).to.include('Voir le partenariat');
    expect(legend(element)).to.include('Terminé').and.not.include('En sommeil');
  });

  it('does without partnerships that cannot be read', async () => {
    stopServing();
    stopServing = servePartnerships(() => new Response('', { status: 404 }));
    const element = await mount({ layers: 'points partnerships' });
    find<HTMLDetailsElement>(element, '.legend')!.open = true;
    await until(() => legend(element).includes('ne peuvent pas être lus'), 'the failure');
    expect(options(element)).not.to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await openLegend('countries links partnerships', { lang: 'en' });
    expect(legend(element))
      .to.include('Shade of the countries')
      .and.include('Links between Essonne and its partners')
      .and.include('See the 4 partnerships');
  });

  for (const name of ['countries', 'links', 'partnerships'])
    it(`has no violation in any look: ${name}`, async () => {
      const element = await openLegend(`points ${name}`);
      await forEachLook(() => expectAccessible(element));
      await openPanel(element, name);
      await forEachLook(() => expectAccessible(element));
    }).timeout(LOOKS_MS);

  it('has no violation in any look: one partnership', async () => {
    const element = await openLegend('partnerships');
    await openPanel(element, 'partnerships');
    button(element, 'Palaiseau – Kayes').click();
    await until(() => find(element, '.panel dl'));
    await forEachLook(() => expectAccessible(element));
  }).timeout(LOOKS_MS);
});
