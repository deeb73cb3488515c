import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Project } from 'essonne-international';
import type { MapFilters } from '../../../../widgets/project-map/data/project-query.js';
import { button, choose, find, mount, removeAll, status, tick, until } from '../harness.js';
import { serveSample } from '../sample.js';
import { active, chips, count, counted, flag, mountOpen } from './filters-harness.js';
import { answerFilters, filtersProjects } from './filters-sample.js';

describe('choices of the map’s visitor', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample(answerFilters);
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  describe('what is chosen', () => {
    const choices: MapFilters = { country: ['ML', 'PS'], fromYear: '2019', sponsored: true, organisation: ['o-eau'] };

    it('is told one by one, and taken back one by one, the focus staying near', async () => {
      const element = await mountOpen();
      await tick(element, 'country', 'Mali', 'Palestine');
      choose(element, 'from-year', '2019');
      flag(element, 'Soutenu').click();
      await until(() => chips(element).length === 4, 'the chips');
      expect(chips(element)).to.deep.equal(['Mali', 'Palestine', 'Depuis 2019', 'Soutenu par le Département']);
      expect(button(element, 'Filtres (4)')).to.not.equal(undefined);
      const palestine = button(element, 'Retirer le filtre Palestine');
      palestine.focus();
      palestine.click();
      await until(() => chips(element).length === 3, 'one chip less');
      expect(active(element)?.getAttribute('aria-label')).to.equal('Retirer le filtre Depuis 2019');
      const isLeft = ({ countries, end, sponsorships }: Project): boolean =>
        countries!.includes('ML') && end! >= '2019' && !!sponsorships;
      await counted(element, count(isLeft));
      for (const name of ['Depuis 2019', 'Soutenu par le Département', 'Mali']) {
        button(element, `Retirer le filtre ${name}`).click();
        await until(() => !chips(element).includes(name), 'one chip less');
      }
      expect(active(element)?.getAttribute('part')).to.equal('count');
      await counted(element, filtersProjects.length);
    });

    it('is told when an address brings it, organisations by their names', async () => {
      const codes = [`country=${choices.country!.join(',')}`, 'from=2019', 'sponsored=1', 'organisation=o-eau'];
      history.replaceState(null, '', `#carte?${codes.join('&')}`);
      try {
        const element = await mount({ 'sync-url': '' });
        await until(() => chips(element).includes('Eau partagée'), 'the chips');
        expect(chips(element)).to.deep.equal([
          'Mali',
          'Palestine',
          'Eau partagée',
          'Depuis 2019',
          'Soutenu par le Département',
        ]);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });

    it('is cleared at once, the focus staying on the count', async () => {
      const element = await mount({ lang: 'en' });
      await tick(element, 'country', 'Mali');
      const clear = await until(() => button(element, 'Clear filters'), 'the button');
      clear.focus();
      clear.click();
      await until(() => status(element).startsWith('30 projects'));
      expect(active(element)?.getAttribute('part')).to.equal('count');
    });

    it('is announced once by the count, the focus unmoved', async () => {
      const element = await mountOpen();
      const option = flag(element, 'Soutenu').querySelector('input')!;
      option.focus();
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status(element)));
      observer.observe(find(element, '[part=count]')!, { characterData: true, childList: true, subtree: true });
      option.click();
      await counted(
        element,
        count(({ sponsorships }) => !!sponsorships),
      );
      await until(() => chips(element).length === 1, 'the chip');
      observer.disconnect();
      expect(said).to.have.lengthOf(1);
      expect(active(element)).to.equal(option);
      expect(find(element, '[part=count]')!.getAttribute('role')).to.equal('status');
    });
  });

  it('work by keyboard alone', async function () {
    const element = await mount();
    find(element, '#country')!.focus();
    try {
      await sendKeys({ press: 'Enter' });
    } catch {
      this.skip();
    }
    await until(() => find(element, '.choice-panel .option'), 'the values');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await until(() => chips(element).includes('Madagascar'), 'the first value');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await until(() => chips(element).length === 2, 'the second value');
    await sendKeys({ press: 'Escape' });
    await until(() => !find(element, '.choice-panel'), 'closing');
    expect(active(element)?.id).to.equal('country');
    button(element, 'Plus de filtres').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '.more-filters'), 'more filters');
    await sendKeys({ press: 'Tab' });
    expect(active(element)?.id).to.equal('modality');
    button(element, 'Retirer le filtre Madagascar').focus();
    await sendKeys({ press: 'Space' });
    await until(() => chips(element).length === 1, 'one chip less');
    expect(active(element)?.getAttribute('aria-label')).to.equal('Retirer le filtre Mali');
  });
});
