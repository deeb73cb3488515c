/** What is around the map by keyboard alone, in a real browser. */
import { expect } from 'chai';
import { see, seeGone, textsIn } from './map-page.js';
import { MapWalk } from './map-walk.js';
import { serveSite, type ServedSite } from './served-site.js';

const count = async ({ page }: MapWalk): Promise<string> => (await textsIn(page, '[part=count]'))[0] ?? '';

/** The count, once it is no longer what it was. */
async function countOtherThan(walk: MapWalk, former: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const now = await count(walk);
    if (now !== former) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return former;
}

describe('the filters, the list and the tools by keyboard', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  it('filters by words, country, progress and theme, and takes the choices back', async () => {
    const walk = await MapWalk.begin(site);
    const all = await count(walk);
    await walk.keyboard.to('Rechercher un projet');
    await walk.keyboard.type('eau');
    await see(walk.page, '.chosen');
    const byWords = await countOtherThan(walk, all);
    expect(parseInt(byWords)).to.be.lessThan(parseInt(all));
    await walk.keyboard.to(/^Pays/);
    await walk.keyboard.press('Enter');
    await walk.keyboard.to('Chercher un pays');
    await walk.keyboard.type('mal');
    await walk.keyboard.to(/^Mali/);
    await walk.keyboard.press(' ');
    await see(walk.page, '.chosen', 'Mali');
    expect((await walk.keyboard.focused()).name).to.match(/^Mali/);
    expect(await walk.keyboard.press('Escape'))
      .to.have.property('name')
      .that.match(/^Pays/);
    await seeGone(walk.page, '.choice-panel');
    await walk.keyboard.to(/^Avancement/);
    await walk.keyboard.press('Enter');
    await walk.keyboard.to(/^terminé/);
    await walk.keyboard.press(' ', 'Escape');
    await see(walk.page, '.chosen', 'terminé');
    await walk.keyboard.to(/^santé/);
    await walk.keyboard.press(' ');
    await see(walk.page, '.chosen', 'santé');
    await walk.keyboard.press(' ');
    await walk.keyboard.to('Retirer le filtre Mali');
    expect(await walk.keyboard.press('Enter'))
      .to.have.property('name')
      .that.match(/^Retirer le filtre/);
    await walk.keyboard.to('Effacer les filtres');
    expect(await walk.keyboard.press('Enter')).to.have.property('role', 'status');
    await see(walk.page, '[part=count]', all);
    await walk.end();
  });

  it('filters by commune, years, distance and what is sought', async () => {
    const walk = await MapWalk.begin(site, '', {
      prepare: async (opened) => {
        await opened
          .browserContext()
          .setPermission(site.url, { permission: { name: 'geolocation' }, state: 'granted' });
        await opened.setGeolocation({ longitude: 2.44, latitude: 48.63 });
      },
    });
    await walk.keyboard.to('Plus de filtres');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.more-filters');
    await walk.keyboard.to(/^Commune de l’Essonne/);
    await walk.keyboard.press('Enter');
    await walk.keyboard.to('Chercher une commune');
    await walk.keyboard.type('evry');
    await walk.keyboard.to(/^Évry/);
    await walk.keyboard.press(' ', 'Escape');
    await see(walk.page, '.chosen', 'Évry-Courcouronnes');
    await walk.keyboard.to('De', 'Shift+Tab');
    await walk.keyboard.press('ArrowDown', 'ArrowDown');
    await see(walk.page, '.chosen', 'Depuis');
    await walk.keyboard.to('Utiliser ma position');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.chosen', 'À moins de');
    expect((await walk.keyboard.focused()).name).to.equal('Actualiser ma position');
    await walk.keyboard.to(/^Partage son retour/);
    await walk.keyboard.press(' ');
    await see(walk.page, '.chosen', 'Partage son retour');
    await walk.keyboard.to('Effacer les filtres');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '.chosen');
    await walk.end();
  });

  it('sorts and presents the list, and shows more of it', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Trier et présenter');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.list-options');
    const [first] = await textsIn(walk.page, '.open');
    await walk.keyboard.to('Trier par');
    await walk.keyboard.press('ArrowDown');
    await see(walk.page, '.open');
    await walk.page.waitForFunction(
      (title) =>
        document.querySelector('essonne-project-map')?.shadowRoot?.querySelector('.open')?.textContent.trim() !== title,
      {},
      first,
    );
    await walk.keyboard.to('Limiter la liste à la carte');
    await walk.keyboard.press(' ');
    await see(walk.page, '.listed-at', 'dans la partie visible');
    await walk.keyboard.to('Voir toute la liste');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '.listed-at');
    await walk.keyboard.to('Afficher 20 de plus');
    const more = await walk.keyboard.press('Enter');
    const titles = await textsIn(walk.page, '.open');
    expect(titles).to.have.length(40);
    expect(more.name).to.equal(titles[20]);
    await walk.keyboard.to('Forme', 'Shift+Tab');
    await walk.keyboard.press('ArrowDown');
    await see(walk.page, '.project-table');
    await walk.keyboard.to(/^Budget total/);
    await walk.keyboard.press('Enter');
    await walk.keyboard.to('Acteurs', 'Shift+Tab');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.actor-table');
    await walk.keyboard.to(/.+/);
    await walk.end();
  });

  it('opens a project, goes to the next, and comes back to its line', async () => {
    const walk = await MapWalk.begin(site);
    await see(walk.page, '.open');
    const [, second] = await textsIn(walk.page, '.open');
    await walk.keyboard.to(second!);
    await walk.keyboard.press('Enter');
    await walk.page.waitForNetworkIdle();
    expect(await walk.keyboard.focused()).to.include({ name: second });
    await walk.keyboard.to('Projet suivant', 'Shift+Tab');
    const next = await walk.keyboard.press('Enter');
    expect(next.name).not.to.equal(second);
    await walk.keyboard.to('Projet précédent', 'Shift+Tab');
    expect(await walk.keyboard.press('Enter')).to.include({ name: second });
    await walk.keyboard.to('Copier le lien');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.share [role=status]', 'opi');
    await walk.keyboard.to(/^Imprimer/);
    expect(await walk.keyboard.press('Escape')).to.include({ name: second });
    await walk.end();
  });

  it('opens the tools, saves files and a picture, and fills the screen', async () => {
    const walk = await MapWalk.begin(site);
    await walk.keyboard.to('Outils');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.tools-menu');
    for (const name of ['Tableau (CSV)', 'Carte (GeoJSON)', 'Enregistrer la carte en image']) {
      await walk.keyboard.to(name);
      await walk.keyboard.press('Enter');
      await see(walk.page, '.tools-progress', 'Fichier enregistré');
      expect((await walk.keyboard.focused()).name).to.equal(name);
    }
    await walk.keyboard.to('Imprimer la carte et la liste');
    await walk.keyboard.to('Plein écran');
    expect(await walk.keyboard.press('Enter')).to.include({ name: 'Quitter le plein écran' });
    expect(await walk.keyboard.press('Enter')).to.include({ name: 'Plein écran' });
    expect(await walk.keyboard.press('Escape')).to.include({ name: 'Outils' });
    await seeGone(walk.page, '.tools-menu');
    await walk.end();
  });
});
