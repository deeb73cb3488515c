import { expect } from 'chai';
import { expectAccessible } from '../../accessibility.js';
import { forEachLook } from '../../looks.js';
import { button, choose, find, mount, mountMap, removeAll, status, until } from '../harness.js';
import { projects, serveNetwork } from '../list/network.js';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';

/** Puts a value in an object's place of another; gives the way back. */
function replace(object: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { ...own, value });
  return () => Object.defineProperty(object, name, own);
}

/** What the page was asked to save, in place of the browser. */
interface Saved {
  readonly name: string;
  readonly content: Blob;
}

const openTools = async (element: ProjectMapElement, label = 'Outils'): Promise<void> => {
  button(element, label).click();
  await until(() => find(element, '.tools-menu'), 'the tools');
};
const message = (element: HTMLElement): string => find(element, '.tools-progress p')?.textContent ?? '';

describe('the tools of the map', () => {
  let undo: (() => void)[];
  let saved: Saved[];

  beforeEach(() => {
    saved = [];
    let content: Blob | undefined;
    const createObjectURL = URL.createObjectURL.bind(URL);
    undo = [
      serveNetwork(),
      replace(URL, 'createObjectURL', (blob: Blob) => createObjectURL((content = blob))),
      replace(HTMLElement.prototype, 'click', function (this: HTMLElement) {
        if (this instanceof HTMLAnchorElement) saved.push({ name: this.download, content: content! });
        else this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      }),
    ];
  });
  afterEach(() => {
    removeAll();
    for (const step of undo) step();
  });

  it('opens and closes, by keyboard too, and gives the focus back', async () => {
    const element = await mount();
    await openTools(element);
    const opener = button(element, 'Outils');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    button(element, 'Plein écran').focus();
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    button(element, 'Plein écran').dispatchEvent(new KeyboardEvent('keydown', escape));
    await until(() => !find(element, '.tools-menu'), 'the end of the menu');
    expect(element.shadowRoot!.activeElement).to.equal(opener);
    await openTools(element);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(() => !find(element, '.tools-menu'), 'the end of the menu');
  });

  it('leaves no listener when the widget goes before the menu comes', async () => {
    const listeners = new Set<unknown>();
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'pointerdown' || given[0] === 'keydown') listeners.add(given[1]);
      add(...given);
    };
    window.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners.delete(given[1]);
      remove(...given);
    };
    undo.push(() => Object.assign(window, { addEventListener: add, removeEventListener: remove }));
    for (let turn = 0; turn < 20; turn++) {
      const element = await mount();
      button(element, 'Outils').click();
      element.remove();
      await until(() => find(element, '.tools-menu'), 'the tools');
    }
    expect(listeners.size).to.equal(0);
    const element = await mount();
    listeners.clear();
    await openTools(element);
    expect(listeners.size).to.equal(2);
    // Twenty maps, in a page that another one may hide meanwhile.
  }).timeout(60_000);

  it('saves the results, and only them, as CSV and GeoJSON with producer and licence', async () => {
    const element = await mount();
    choose(element, 'text', 'kayes');
    await until(() => status(element).startsWith('2 projets'), 'the results');
    await openTools(element);
    button(element, 'Tableau (CSV)').click();
    await until(() => saved.length === 1, 'the table');
    expect(saved[0]!.name).to.match(/^projets-essonne-\d{4}-\d\d-\d\d\.csv$/);
    const table = (await saved[0]!.content.text()).trim().split('\r\n');
    expect(table.slice(1).map((line) => line.split(';')[0])).to.deep.equal(['puits-kayes', 'sante-kayes']);
    expect(table[1]).to.contain('Département de l’Essonne').and.contain('Licence Ouverte 2.0');
    await until(() => message(element) === `Fichier enregistré\u00a0: ${saved[0]!.name}`, 'the end');

    button(element, 'Carte (GeoJSON)').click();
    await until(() => saved.length === 2, 'the map');
    const map = JSON.parse(await saved[1]!.content.text()) as { licence: string; features: { id: string }[] };
    expect(map.features.map(({ id }) => id)).to.deep.equal(['puits-kayes', 'sante-kayes']);
    expect(map.licence).to.equal('Licence Ouverte 2.0');
  });

  it('saves the organisations listed, and only them, as CSV', async () => {
    const element = await mount({ status: 'ongoing' });
    button(element, 'Acteurs').click();
    const download = await until(() => button(element, 'Télécharger ces acteurs (CSV)'), 'the organisations');
    download.click();
    await until(() => saved.length === 1, 'the file');
    expect(saved[0]!.name).to.match(/^acteurs-essonne-\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await saved[0]!.content.text()).trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(';')[0])).to.deep.equal(['amis-kayes', 'ville-evry', 'kayes']);
    await until(() => find(element, '.actors-download p')!.textContent.includes(saved[0]!.name), 'the end');
  });

  it('saves a picture with the map, its heading and its legend', async () => {
    const element = await mountMap();
    await openTools(element);
    button(element, 'Enregistrer la carte en image').click();
    await until(() => saved.length === 1, 'the picture');
    expect(saved[0]!.name).to.match(/\.png$/);
    expect(find(element, '.sheet')).to.be.null;
    const picture = await createImageBitmap(saved[0]!.content);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const surface = find(element, '.surface')!.getBoundingClientRect();
    // Heading and source alone take less than this around the map.
    expect(picture.height / 2 - surface.height).to.be.greaterThan(330);
    /** Colours of a band of the picture, apart from its background. */
    const coloursOf = (top: number, height: number): number => {
      const { data } = context.getImageData(0, top, picture.width, height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
      return colours.size;
    };
    expect(coloursOf(40, 60), 'heading').to.be.greaterThan(5);
    expect(coloursOf(400, 400), 'map').to.be.greaterThan(20);
    expect(coloursOf(picture.height - 400, 300), 'legend').to.be.greaterThan(20);
  });

  it('is light on paper and in pictures whatever the page’s scheme, which comes back', async () => {
    const element = await mountMap({ 'color-scheme': 'dark' });
    const scheme = (): string => find(element, '.root')!.dataset.scheme!;
    await openTools(element);
    button(element, 'Enregistrer la carte en image').click();
    await until(() => saved.length === 1, 'the picture');
    const picture = await createImageBitmap(saved[0]!.content);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    expect([...context.getImageData(4, 4, 1, 1).data], 'paper').to.deep.equal([255, 255, 255, 255]);
    const [red] = context.getImageData(picture.width / 2, picture.height / 2, 1, 1).data;
    expect(red, 'land or sea').to.be.greaterThan(180);
    await until(() => scheme() === 'dark', 'the page’s scheme');

    let printed = '';
    undo.push(replace(globalThis, 'print', () => (printed = scheme())));
    button(element, 'Imprimer la carte et la liste').click();
    await until(() => printed !== '', 'the print');
    expect(printed).to.equal('light');
    dispatchEvent(new Event('afterprint'));
    await until(() => scheme() === 'dark', 'the page’s scheme');
  });

  it('says so when the picture may not be copied', async () => {
    const element = await mountMap();
    undo.push(
      replace(HTMLCanvasElement.prototype, 'toBlob', () => {
        throw new DOMException('tainted', 'SecurityError');
      }),
    );
    await openTools(element);
    button(element, 'Enregistrer la carte en image').click();
    await until(() => message(element).startsWith('L’image n’a pas pu être faite'), 'the message');
    expect(find(element, '.sheet')).to.be.null;
  });

  it('prints every project of the results, with the map, its legend and the filters, then tidies up', async () => {
    const element = await mountMap({ status: 'ongoing' });
    let sheet: HTMLElement | undefined;
    undo.push(replace(globalThis, 'print', () => (sheet = find(element, '.sheet')!.cloneNode(true) as HTMLElement)));
    await openTools(element);
    button(element, 'Imprimer la carte et la liste').click();
    const printed = await until(() => sheet, 'the print');
    const ongoing = projects.filter((project) => project.status === 'ongoing');
    expect(printed.querySelectorAll('.sheet-list > li')).to.have.lengthOf(ongoing.length);
    expect(printed.querySelector('canvas')).not.to.be.null;
    expect(printed.querySelector('.sheet-legend')!.textContent).to.contain('Frontière disputée');
    expect(printed.textContent).to.contain('Avancement\u00a0: en cours').and.not.contain('Filtres');
    expect(printed.textContent).to.contain('Source\u00a0: Département de l’Essonne, Licence Ouverte 2.0');
    dispatchEvent(new Event('afterprint'));
    await until(() => !find(element, '.sheet'), 'the end');
    expect(document.querySelector('[data-essonne-not-printed]')).to.be.null;
  });

  it('has done with a print that never begins', async () => {
    const element = await mountMap();
    undo.push(replace(globalThis, 'print', () => undefined));
    await openTools(element);
    button(element, 'Imprimer la carte et la liste').click();
    await until(() => find(element, '.sheet'), 'the sheet');
    await until(() => !find(element, '.sheet'), 'the end');
    await until(() => button(element, 'Tableau (CSV)').getAttribute('aria-disabled') === null, 'the other tools');
  });

  it('fills the window where full screen is refused, and leaves with Escape', async () => {
    const element = await mount();
    element.requestFullscreen = () => Promise.reject(new TypeError('no'));
    const beside = document.body.appendChild(document.createElement('p'));
    await openTools(element);
    button(element, 'Plein écran').click();
    await until(() => getComputedStyle(element).position === 'fixed', 'the window filled');
    expect(beside.inert).to.be.true;
    expect(element.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
    await until(() => button(element, 'Quitter le plein écran'), 'the way back');
    button(element, 'Quitter le plein écran').click();
    await until(() => getComputedStyle(element).position !== 'fixed', 'the page');
    expect(beside.inert).to.be.false;
    beside.remove();
    await until(() => button(element, 'Plein écran'), 'the button again');
  });

  for (const [lang, label] of [
    ['fr', 'Outils'],
    ['en', 'Tools'],
  ] as const)
    it(`has no violation in any look, ${lang}`, async () => {
      const element = await mount({ lang });
      await openTools(element, label);
      await forEachLook(() => expectAccessible(element));
    }).timeout(60_000);
});
