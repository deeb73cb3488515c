import { expect } from 'chai';
import type { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { find, mountMap, removeAll, until } from './harness.js';
import { serveSample } from './sample.js';

/** How light the canvas is on the whole, 0 to 255. */
function lightness(element: ProjectMapElement): number {
  const canvas = find<HTMLCanvasElement>(element, 'canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += data[i]! + data[i + 1]! + data[i + 2]!;
  return sum / (data.length / 4) / 3;
}

/** What the browser tells a page before and after its print. */
const tell = (event: 'beforeprint' | 'afterprint'): boolean => window.dispatchEvent(new Event(event));

describe('the print of a page with a map', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample();
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  it('has a dark map light by the time the page is printed, and dark again after', async () => {
    const element = await mountMap({ 'color-scheme': 'dark' });
    await until(() => lightness(element) < 60, 'the dark map');
    await until(() => tell('beforeprint') && lightness(element) > 180, 'the light map at once');
    expect(find(element, '.root')!.dataset.scheme).to.equal('light');
    tell('afterprint');
    await until(() => lightness(element) < 60, 'the dark map again');
    expect(element.colorScheme).to.equal('dark');
  });

  it('leaves a light map, and one that has left the page, as they are', async () => {
    const light = await mountMap({ 'color-scheme': 'light' });
    tell('beforeprint');
    expect(light.colorScheme).to.equal('light');
    const gone = await mountMap({ 'color-scheme': 'dark' });
    await until(() => tell('beforeprint') && gone.colorScheme === 'light', 'the listener');
    tell('afterprint');
    gone.remove();
    tell('beforeprint');
    expect(gone.colorScheme).to.equal('dark');
  });
});
