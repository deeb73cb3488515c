/** The map by keyboard alone: Tab, arrows, Enter, Space and Escape, in a real browser. */
import { expect } from 'chai';
import { see, seeGone } from './map-page.js';
import { MapWalk } from './map-walk.js';
import { serveSite, type ServedSite } from './served-site.js';

/** A picture of one pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Words of the mark that the keyboard is on. */
const activeMark = ({ page }: MapWalk): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('essonne-project-map')?.shadowRoot;
    const id = root?.querySelector('.surface')?.getAttribute('aria-activedescendant') ?? '';
    return root?.getElementById(id)?.textContent ?? '';
  });

describe('the map by keyboard', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  it('leads through all of it and out of it, both ways, each stop seen', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Après');
    await walk.keyboard.to('Avant', 'Shift+Tab');
    await walk.end();
  });

  it('passes the map by a link', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Passer la carte');
    await walk.keyboard.press('Enter');
    expect((await walk.keyboard.press('Tab')).name).to.equal('Projets');
    await walk.end();
  });

  it('has one stop for the map; arrows go from mark to mark, Enter opens, Escape comes back', async () => {
    const walk = await MapWalk.begin(site);
    await see(walk.page, '[role=option]');
    expect(await walk.keyboard.to('Passer la carte')).to.have.property('tag', 'button');
    expect(await walk.keyboard.press('Tab')).to.include({ role: 'listbox' });
    await walk.keyboard.press('ArrowRight');
    await see(walk.page, '[role=option][aria-selected=true]');
    const first = await activeMark(walk);
    expect(first).to.match(/projets? autour de .+\u00a0: |, /);
    await walk.keyboard.press('ArrowDown');
    const second = await activeMark(walk);
    expect(second).not.to.equal(first);
    await walk.keyboard.press('Home', 'End');
    expect(await activeMark(walk)).not.to.equal('');
    expect((await walk.keyboard.press('Tab')).name).to.equal('Agrandir');
    await walk.keyboard.press('Shift+Tab');
    // Enter goes nearer as long as there are places to tell apart, then lists what is there.
    await walk.keyboard.press('Home');
    for (let i = 0; i < 3; i++) {
      const before = await walk.marks();
      await walk.keyboard.press('Enter');
      await walk.otherMarks(before);
      expect(await activeMark(walk)).to.match(/^\d+ projets/);
    }
    await walk.keyboard.press('Enter');
    await walk.keyboard.lands(/^\d+ projets (?:autour de|à cet endroit)/);
    await walk.keyboard.to('Voir tous les projets');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '.listed-at');
    await walk.end();
  });

  it('zooms, moves and frames the map', async () => {
    const walk = await MapWalk.begin(site);
    await see(walk.page, '[role=option]');
    await walk.keyboard.to('Passer la carte');
    await walk.keyboard.press('Tab');
    let now = await walk.marks();
    await walk.keyboard.press('+', '+');
    now = await walk.otherMarks(now);
    await walk.keyboard.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    now = await walk.otherMarks(now);
    await walk.keyboard.press('0');
    now = await walk.otherMarks(now);
    const buttons = [
      ['Agrandir', 'Tab'],
      ['Réduire', 'Tab'],
      ['Agrandir', 'Shift+Tab'],
      ['Voir tous les projets', 'Tab'],
      ['Voir l’Essonne', 'Tab'],
    ] as const;
    for (const [name, way] of buttons) {
      await walk.keyboard.to(name, way);
      await walk.keyboard.press('Enter');
      now = await walk.otherMarks(now);
    }
    await walk.keyboard.to('Déplacer la carte');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.moves');
    for (const name of ['Vers le nord', 'Vers l’ouest', 'Vers l’est', 'Vers le sud']) {
      await walk.keyboard.to(name);
      await walk.keyboard.press('Enter', 'Enter', 'Enter');
      now = await walk.otherMarks(now);
    }
    await walk.end();
  });

  it('chooses the view', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Carte');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '.side:not([hidden])');
    await walk.keyboard.to('Liste');
    expect(await walk.keyboard.press(' ')).to.include({ name: 'Liste' });
    await seeGone(walk.page, 'canvas');
    await walk.keyboard.to('Les deux');
    await walk.keyboard.press('Enter');
    await see(walk.page, 'canvas');
    await walk.end();
  });

  it('opens the legend, chooses layers, and reads their table and list', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Légende');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.legend-body');
    await walk.keyboard.to('Pays, selon leurs projets');
    await walk.keyboard.press(' ');
    await walk.keyboard.to('Partenariats');
    await walk.keyboard.press(' ');
    await see(walk.page, '[data-panel=countries]');
    await see(walk.page, '[data-panel=partnerships]');
    await walk.keyboard.to('Voir le tableau des pays');
    await walk.keyboard.press('Enter');
    await walk.keyboard.lands(/^Projets par pays$/);
    await walk.keyboard.to(/^Mali/);
    expect(await walk.keyboard.press('Escape')).to.include({ name: 'Voir le tableau des pays' });
    await walk.keyboard.to(/^Voir les \d+ partenariats/);
    await walk.keyboard.press('Enter');
    await walk.keyboard.lands(/^Partenariats$/);
    await walk.keyboard.press('Tab', 'Enter');
    await see(walk.page, '.panel .back', 'Retour aux partenariats');
    await walk.keyboard.focused();
    expect(await walk.keyboard.press('Escape')).to.include({ name: 'Partenariats' });
    expect(await walk.keyboard.press('Escape'))
      .to.have.property('name')
      .that.match(/^Voir les \d+ partenariats/);
    await walk.keyboard.to('Voir le tableau des pays', 'Shift+Tab');
    await walk.keyboard.press('Enter');
    await walk.keyboard.lands(/^Projets par pays$/);
    await walk.keyboard.to(/^Mali/);
    expect(await walk.keyboard.press('Enter')).to.include({ role: 'status' });
    await see(walk.page, '.chosen', 'Mali');
    await walk.keyboard.focused();
    await walk.end();
  });

  it('answers the question about tiles', async () => {
    const asked: string[] = [];
    const walk = await MapWalk.begin(site, 'basemap="ign"', {
      answer: (address) => {
        if (!address.includes('geopf.fr')) return undefined;
        asked.push(address);
        return { contentType: 'image/png', headers: { 'access-control-allow-origin': '*' }, body: TILE };
      },
    });
    await see(walk.page, '.tiles-bar');
    await walk.keyboard.to('Non merci');
    expect(await walk.keyboard.press('Enter')).to.include({ role: 'listbox' });
    expect(asked).to.deep.equal([]);
    await walk.keyboard.to('Fond de carte détaillé');
    expect(await walk.keyboard.press('Enter')).to.include({ role: 'listbox' });
    await see(walk.page, '.tiles-credit', 'IGN');
    await walk.page.waitForNetworkIdle();
    expect(asked.length).to.be.greaterThan(0);
    await walk.keyboard.to('Fond de carte simple');
    await walk.keyboard.press('Enter');
    await walk.end();
  });

  it('shows what has the focus under a legend that is open', async () => {
    const walk = await MapWalk.begin(site, 'basemap="ign"', { width: 700 });
    await see(walk.page, '.tiles-bar');
    await walk.keyboard.to('Légende');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.legend-body');
    await walk.keyboard.to('Afficher');
    await walk.keyboard.to('Non merci');
    await walk.end();
  });
});
