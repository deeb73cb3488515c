import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { find, findAll, mountMap, removeAll, tick, until } from '../harness.js';
import { sampleProjects, serveSample } from '../sample.js';

const many = Array.from({ length: 25 }, (_, i) => ({ ...sampleProjects[0], id: `puits-${i}` }));

describe('the map on the page’s own paper', () => {
  let stop: () => void;
  beforeEach(async () => {
    const items = [...many, ...sampleProjects];
    stop = serveSample((url) => (url.endsWith('/projects.json') ? Response.json({ items }) : undefined));
    await emulateMedia({ media: 'print' });
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    removeAll();
    stop();
  });

  const shown = (element: HTMLElement, selector: string): boolean =>
    findAll(element, selector).some((each) => each.checkVisibility());

  it('says that the list goes on, and how to print it all', async () => {
    const element = await mountMap();
    expect(find(element, '.on-paper')!.innerText).to.equal('20 sur 30. Pour tout imprimer\u00a0: Outils › Imprimer.');
    expect(shown(element, '.on-paper')).to.be.true;
    await emulateMedia({ media: 'screen' });
    expect(shown(element, '.on-paper')).to.be.false;
  });

  it('leaves out a closed legend, and says what the visitor chose', async () => {
    const element = await mountMap();
    expect(shown(element, '.legend')).to.be.false;
    await tick(element, 'country', 'Mali');
    await until(() => find(element, '.chosen'), 'the choice');
    expect(shown(element, '.chosen')).to.be.true;
    expect(find(element, '.chosen')!.innerText).to.contain('Mali');
  });

  it('is dark on white, in a dark page too', async () => {
    const element = await mountMap({ 'color-scheme': 'dark' });
    const { color, backgroundColor } = getComputedStyle(find(element, '.root')!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
