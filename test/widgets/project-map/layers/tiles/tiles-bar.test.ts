import { expect } from 'chai';
import { render } from 'lit';
import { tilesBar } from '../../../../../widgets/project-map/layers/tiles/tiles-bar.js';
import type { MapView } from '../../../../../widgets/project-map/map-view.js';
import { initialVisitorState, type VisitorState } from '../../../../../widgets/project-map/visitor-state.js';

const nodes: HTMLElement[] = [];

/** The bar in a map that remembers what the visitor sets. */
function show(
  basemap: string,
  language: 'fr' | 'en' = 'fr',
  tiles: object = { isUnreachable: false, isSeen: true },
): HTMLElement {
  const stage = document.createElement('section');
  stage.className = 'stage';
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.tabIndex = 0;
  const over = document.createElement('div');
  stage.append(surface, over);
  document.body.append(stage);
  nodes.push(stage);
  let visitor: VisitorState = initialVisitorState;
  const draw = (): void => {
    const set = (change: Partial<VisitorState>): void => {
      visitor = { ...visitor, ...change };
      draw();
    };
    const drawn = new Map([['tiles', tiles]]);
    const view = { visitor, language, drawn, actions: { set } } as unknown as MapView;
    render(tilesBar(view, basemap, '© Ville'), over);
  };
  draw();
  return stage;
}

const words = (stage: HTMLElement): string => stage.textContent.replace(/\s+/g, ' ').trim();
const button = (stage: HTMLElement, name: string): HTMLButtonElement =>
  [...stage.querySelectorAll('button')].find((each) => each.textContent === name)!;

describe('map/layers/tiles: bar', () => {
  afterEach(() => {
    for (const node of nodes.splice(0)) node.remove();
  });

  it('asks first, and says whom the browser would ask', () => {
    const stage = show('ign');
    expect(words(stage)).to.equal(
      'Afficher le fond de carte de l’IGN ? Votre navigateur demandera les images à data.geopf.fr. Afficher Non merci',
    );
    expect(stage.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('Fond de carte');
    expect(words(show('osm', 'en'))).to.equal(
      'Show the OpenStreetMap basemap? Your browser will ask tile.openstreetmap.org for the pictures. Show No thanks',
    );
  });

  it('names whom the tiles are owed to, and has a way back and forth', () => {
    const stage = show('osm');
    button(stage, 'Afficher').click();
    expect(words(stage)).to.equal('© les contributeurs d’OpenStreetMap Fond de carte simple');
    expect(stage.querySelector('a')!.href).to.equal('https://www.openstreetmap.org/copyright');
    button(stage, 'Fond de carte simple').click();
    expect(words(stage)).to.equal('Fond de carte détaillé');
    button(stage, 'Fond de carte détaillé').click();
    expect(words(stage)).to.contain('OpenStreetMap');
  });

  it('does not ask again whom would rather not', () => {
    const stage = show('https://tuiles.example/{z}/{x}/{y}.png');
    button(stage, 'Non merci').click();
    expect(words(stage)).to.equal('Fond de carte détaillé');
  });

  it('gives the focus to the map when what had it goes', () => {
    const stage = show('ign');
    button(stage, 'Afficher').focus();
    button(stage, 'Afficher').click();
    expect(document.activeElement).to.equal(stage.querySelector('.surface'));
  });

  it('says that the server does not answer, and credits nothing that it did not give', () => {
    let asked = 0;
    const stage = show('ign', 'fr', { isUnreachable: true, isSeen: false, retry: () => (asked += 1) });
    expect(stage.querySelector('[role=status]')).to.equal(null);
    button(stage, 'Afficher').click();
    const status = stage.querySelector('[role=status]')!;
    expect(status.textContent.replace(/\s+/g, ' ')).to.equal(
      'Le fond de carte ne répond pas. Le fond simple reste affiché. Réessayer',
    );
    button(stage, 'Réessayer').focus();
    button(stage, 'Réessayer').click();
    expect(asked).to.equal(1);
    expect(document.activeElement).to.equal(stage.querySelector('.surface'));
    expect(words(stage)).not.to.contain('IGN');
  });

  it('shows the credit of a page’s own template', () => {
    const stage = show('https://tuiles.example/{z}/{x}/{y}.png');
    button(stage, 'Afficher').click();
    expect(words(stage)).to.contain('© Ville');
  });
});
