import { expect } from 'chai';
import { button, find, findAll, mount, mountMap, removeAll, until } from './harness.js';
import { serveSample } from './sample.js';

const box = (element: HTMLElement, selector: string): DOMRect => find(element, selector)!.getBoundingClientRect();

/** As a browser tells the second click of a double one. */
function doubleClick(target: HTMLElement): void {
  for (const detail of [1, 2])
    target.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));
}

describe('layout of the map', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample();
  });

  afterEach(() => {
    removeAll();
    stopServing();
    document.body.removeAttribute('style');
  });

  it('is higher where it is wide, unless the page says how high', async () => {
    document.body.style.setProperty('width', '1000px');
    const element = await mount();
    expect(box(element, '.body').height).to.equal(540);
    document.body.style.setProperty('width', '1500px');
    expect(box(element, '.body').height).to.be.within(640, 680);
    document.body.style.setProperty('width', '1900px');
    expect(box(element, '.body').height).to.equal(720);
    element.style.setProperty('--essonne-map-height', '300px');
    expect(box(element, '.body').height).to.equal(300);
  });

  it('has the choice of view and the tools on one line under the heading of a narrow page', async () => {
    for (const font of ['Arial', 'DejaVu Sans', 'Georgia'])
      for (const width of [280, 320, 360]) {
        document.body.style.setProperty('width', `${width}px`);
        document.body.style.setProperty('font-family', font);
        const element = await mount();
        const tops = findAll(element, '.head-controls button').map((each) => each.getBoundingClientRect().top);
        expect(new Set(tops).size, `${font}, ${width} px`).to.equal(1);
        expect(box(element, '.views button').left).to.be.closeTo(box(element, '.heading').left, 1);
        expect(box(element, '.tools-button').right).to.be.closeTo(box(element, '.summary').right, 1);
        expect(button(element, 'Outils').clientHeight).to.be.at.least(34);
        expect(find(element, '.tools-button')!.innerText.trim()).to.equal(width === 280 ? '' : 'Outils');
        removeAll();
      }
  });

  it('opens the legend under a narrow map, whole', async () => {
    document.body.style.setProperty('width', '320px');
    const element = await mountMap();
    const before = box(element, '.surface');
    find(element, '.legend summary')!.click();
    const body = await until(() => find(element, '.legend-body'));
    await until(() => box(element, '.legend').top >= box(element, '.surface').bottom, 'the legend under the map');
    expect(body.scrollHeight).to.equal(body.clientHeight);
    expect(box(element, '.surface').height).to.equal(before.height);
    expect(box(element, '.stage').bottom).to.be.at.least(box(element, '.legend').bottom);
  });

  it('frames the projects clear of the buttons, the legend and the question about tiles', async () => {
    for (const [width, attributes, isLegendOpen] of [
      ['320px', {}, false],
      ['1500px', {}, true],
      ['700px', { basemap: 'osm' }, false],
    ] as const) {
      document.body.style.setProperty('width', width);
      const element = await mountMap(attributes);
      if (isLegendOpen) {
        find(element, '.legend summary')!.click();
        await until(() => find(element, '.legend-body'), 'the legend');
      }
      if ('basemap' in attributes) await until(() => find(element, '.tiles-bar p'), 'the question');
      button(element, 'Voir tous les projets').click();
      const over = findAll(element, '.tools button, .legend, .tiles-bar').map((each) => each.getBoundingClientRect());
      const isClear = (): boolean =>
        findAll(element, '.mark').every((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return over.every(
            (each) => right <= each.left || left >= each.right || bottom <= each.top || top >= each.bottom,
          );
        });
      await until(isClear, `marks clear of what lies over a map of ${width}`);
      removeAll();
    }
  });

  it('has its filters in their wide place when they were opened in a narrow one', async () => {
    document.body.style.setProperty('width', '320px');
    const element = await mount();
    find(element, '.bar .more')!.click();
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.choices')!).display).to.equal('grid');
    document.body.style.setProperty('width', '1200px');
    await until(() => getComputedStyle(find(element, '.choices')!).display === 'contents', 'the line of the filters');
  });

  it('takes a double click for one', async () => {
    const element = await mountMap();
    const isOpen = (selector: string): string | null => find(element, selector)!.getAttribute('aria-expanded');
    for (const selector of ['.further', '.options', '.tools-button']) {
      doubleClick(find(element, selector)!);
      await element.updateComplete;
      expect(isOpen(selector), selector).to.equal('true');
    }
    doubleClick(find(element, '.legend summary')!);
    expect(find<HTMLDetailsElement>(element, '.legend')!.open).to.equal(true);
  });
});
