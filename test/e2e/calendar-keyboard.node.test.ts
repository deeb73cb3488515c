/** The calendar by keyboard alone: Tab, arrows, Enter, Space and Escape, in a real browser. */
import { expect } from 'chai';
import { CalendarWalk, gridDay, see, seeGone, textsIn } from './calendar-walk.js';
import { serveSite, type ServedSite } from './served-site.js';

const VIEWS = ['month', 'agenda', 'week', 'year'];

describe('the calendar by keyboard', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  for (const width of [1280, 320])
    for (const view of VIEWS)
      it(`leads through all of it and out of it, both ways, each stop seen: ${view}, ${width} px`, async () => {
        const walk = await CalendarWalk.begin(site, `view="${view}" holidays`, { width });
        await walk.keyboard.to('Après');
        await walk.keyboard.to('Avant', 'Shift+Tab');
        await walk.end();
      });

  it('has one stop for the month; arrows and pages go from day to day', async () => {
    const walk = await CalendarWalk.begin(site);
    expect((await walk.toGrid()).name).to.match(/lundi 23 novembre 2026, aujourd’hui, \d+ événements$/);
    for (const [key, day] of [
      ['ArrowRight', 'mardi 24 novembre 2026'],
      ['ArrowDown', 'mardi 1er décembre 2026'],
      ['ArrowUp', 'mardi 24 novembre 2026'],
      ['ArrowLeft', 'lundi 23 novembre 2026'],
      ['End', 'dimanche 29 novembre 2026'],
      ['Home', 'lundi 23 novembre 2026'],
      ['PageDown', 'mercredi 23 décembre 2026'],
      ['Shift+PageUp', 'mardi 23 décembre 2025'],
    ] as const)
      expect(gridDay(await walk.keyboard.press(key)), key).to.equal(day);
    expect(await walk.period()).to.equal('Décembre 2025');
    expect((await walk.keyboard.press('Shift+Tab')).name).to.equal('S’abonner et partager');
    await walk.end();
  });

  it('opens a day, then an event of it; Escape comes back, one step at a time', async () => {
    const walk = await CalendarWalk.begin(site);
    const today = await walk.toGrid();
    await walk.keyboard.opens(/^Lundi 23 novembre 2026/);
    const event = await walk.keyboard.to(/^Café-santé/);
    await walk.keyboard.opens(/^Café-santé/);
    await see(walk.page, '[part=detail] dl');
    await walk.keyboard.to('Retour à la journée', 'Shift+Tab');
    expect(await walk.keyboard.press('Escape')).to.include({ name: event.name });
    expect(await walk.keyboard.press('Escape')).to.include({ name: today.name });
    await walk.keyboard.press(' ');
    await walk.keyboard.to('Fermer');
    expect(await walk.keyboard.press('Enter')).to.include({ name: today.name });
    await walk.end();
  });

  it('takes an event home from its detail', async () => {
    const walk = await CalendarWalk.begin(site, 'id="agenda" sync-url');
    await walk.toGrid();
    await walk.keyboard.opens(/^Lundi 23 novembre/);
    await walk.keyboard.to(/^Café-santé/);
    await walk.keyboard.press('Enter');
    await see(walk.page, '[part=detail] dl');
    await walk.keyboard.to('Ajouter à mon agenda');
    expect(await walk.keyboard.press('Enter')).to.include({ name: 'Ajouter à mon agenda' });
    await walk.keyboard.to(/^Copier le lien/);
    await walk.keyboard.press(' ');
    await walk.end();
  });

  it('goes across days and down hours in the week, opens the day and comes back to the hour', async () => {
    const walk = await CalendarWalk.begin(site, 'view="week"');
    await walk.toGrid();
    expect((await walk.keyboard.press('ArrowDown', 'ArrowDown')).name).to.match(/^lundi 23 novembre 2026, 8 h/);
    expect((await walk.keyboard.press('ArrowRight')).name).to.match(/^mardi 24 novembre 2026, 8 h/);
    expect((await walk.keyboard.press('PageDown')).name).to.match(/^mardi 1er décembre 2026, 8 h/);
    expect((await walk.keyboard.press('PageUp', 'End')).name).to.match(/^dimanche 29 novembre 2026, 8 h/);
    await walk.keyboard.opens(/^Dimanche 29 novembre 2026/);
    expect((await walk.keyboard.press('Escape')).name).to.match(/^dimanche 29 novembre 2026, 8 h/);
    await walk.end();
  });

  it('goes over the days of the year, to a month by its name, and to what lasts', async () => {
    const walk = await CalendarWalk.begin(site, 'view="year"');
    await walk.toGrid();
    expect(gridDay(await walk.keyboard.press('PageUp', 'ArrowRight'))).to.equal('samedi 24 octobre 2026');
    await walk.keyboard.opens(/^Samedi 24 octobre 2026/);
    expect(gridDay(await walk.keyboard.press('Escape'))).to.equal('samedi 24 octobre 2026');
    const lasting = await walk.keyboard.to(/^Visages de Kayes/);
    await walk.keyboard.opens(/^Visages de Kayes$/);
    await walk.keyboard.to('Retour au calendrier', 'Shift+Tab');
    expect(await walk.keyboard.press('Enter')).to.include({ name: lasting.name });
    await walk.keyboard.to('Voir octobre 2026', 'Shift+Tab');
    await walk.keyboard.press('Enter');
    await see(walk.page, '#period', 'Octobre 2026');
    expect(gridDay(await walk.keyboard.focused())).to.equal('jeudi 1er octobre 2026');
    await walk.end();
  });

  it('reads the list on, both ways, and comes back to today', async () => {
    const walk = await CalendarWalk.begin(site, 'view="agenda"');
    const shown = async (): Promise<number> => (await textsIn(walk.page, '.agenda .open')).length;
    const atFirst = await shown();
    await walk.keyboard.to('Événements suivants');
    const next = await walk.keyboard.press('Enter');
    expect(await shown()).to.be.greaterThan(atFirst);
    expect((await textsIn(walk.page, '.agenda .open'))[atFirst]).to.equal(next.name);
    await walk.keyboard.to('Événements précédents', 'Shift+Tab');
    expect(await walk.keyboard.press('Enter')).to.include({ name: 'Événements précédents' });
    await walk.keyboard.to('Revenir à aujourd’hui');
    expect((await walk.keyboard.press('Enter')).name).to.match(/lundi 23 novembre 2026, aujourd’hui/);
    await walk.keyboard.to(/^Soigner, un langage commun/, 'Shift+Tab');
    await walk.keyboard.opens(/^Soigner, un langage commun$/);
    expect((await walk.keyboard.press('Escape')).name).to.match(/^Soigner, un langage commun, /);
    await walk.end();
  });

  it('chooses the view and the period', async () => {
    const walk = await CalendarWalk.begin(site);
    for (const [button, period] of [
      ['Mois suivant', 'Décembre 2026'],
      ['Aujourd’hui', 'Novembre 2026'],
      ['Mois précédent', 'Octobre 2026'],
    ] as const) {
      await walk.keyboard.to(button, button === 'Mois suivant' ? 'Tab' : 'Shift+Tab');
      expect(await walk.keyboard.press('Enter')).to.include({ name: button });
      expect(await walk.period()).to.equal(period);
    }
    for (const [button, seen] of [
      ['Liste', '.agenda'],
      ['Semaine', 'table.week'],
      ['Année', '.year'],
    ] as const) {
      await walk.keyboard.to(button);
      expect(await walk.keyboard.press(' ')).to.include({ name: button });
      await see(walk.page, seen);
    }
    await walk.end();
  });

  it('goes to any month that has events', async () => {
    const walk = await CalendarWalk.begin(site);
    await walk.keyboard.to('Aller à');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.jump');
    await walk.keyboard.to(/^novembre 2026, /);
    expect(await walk.keyboard.press('Escape')).to.include({ name: 'Aller à' });
    await seeGone(walk.page, '.jump');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.jump');
    await walk.keyboard.to(/^mars 2026, /);
    expect(gridDay(await walk.keyboard.press('Enter'))).to.equal('dimanche 1er mars 2026');
    expect(await walk.period()).to.equal('Mars 2026');
    await walk.end();
  });

  it('filters, sees what is chosen, and clears it', async () => {
    const walk = await CalendarWalk.begin(site);
    await walk.keyboard.to('Rechercher un événement');
    await walk.keyboard.type('atelier');
    await see(walk.page, '.chosen, .taken', 'atelier');
    await walk.keyboard.to(/^Type/);
    await walk.keyboard.press('Enter');
    await see(walk.page, '.choice-panel .option');
    await walk.keyboard.to(/^formation/i);
    await walk.keyboard.press(' ');
    expect((await walk.keyboard.press('Escape')).name).to.match(/^Type/);
    await walk.keyboard.to('Plus de filtres');
    await walk.keyboard.press('Enter');
    await see(walk.page, '.more-filters');
    await walk.keyboard.to(/^Gratuit/);
    await walk.keyboard.press(' ');
    await walk.keyboard.to('Effacer les filtres');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '.taken button');
    expect((await walk.keyboard.focused()).name).to.equal('Rechercher un événement');
    await walk.end();
  });

  it('takes the selection home: a file, a subscription, an address', async () => {
    const walk = await CalendarWalk.begin(site);
    await walk.keyboard.to('S’abonner et partager');
    await walk.keyboard.press('Enter');
    await see(walk.page, '[part=take-home] .follow .contents');
    await walk.keyboard.to(/^Ajouter les \d+ événements à venir$/);
    await walk.keyboard.press('Enter');
    await see(walk.page, '[part=take-home] [role=status]', 'Fichier enregistré');
    await walk.keyboard.to('Mon application d’agenda');
    await walk.keyboard.to('Copier l’adresse');
    await walk.keyboard.press('Enter');
    await walk.keyboard.to('Copier le lien de cette page');
    await walk.keyboard.to('Imprimer l’agenda');
    await walk.keyboard.to('S’abonner et partager', 'Shift+Tab');
    await walk.keyboard.press('Enter');
    await seeGone(walk.page, '[part=take-home]');
    await walk.end();
  });

  it('goes from a month of dots to the list of the day, and back', async () => {
    const walk = await CalendarWalk.begin(site, '', { width: 320 });
    await walk.toGrid();
    await walk.keyboard.press('ArrowRight', 'ArrowRight');
    expect((await walk.keyboard.press('Enter')).name).to.equal('Mercredi 25 novembre 2026');
    await walk.keyboard.to(/^Atelier hebdomadaire/);
    await walk.keyboard.opens(/^Atelier hebdomadaire/);
    expect((await walk.keyboard.press('Escape')).name).to.match(/^Atelier hebdomadaire.+mercredi 25 novembre/);
    expect(gridDay(await walk.keyboard.press('Escape'))).to.equal('mercredi 25 novembre 2026');
    await walk.end();
  });
});
