import { expect } from 'chai';
import type { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { find, mountMap, nextEvent, options, removeAll, titles, until } from './harness.js';
import { serveSample } from './sample.js';

/** Where a mark is, in the page; its option stands there for those who explore by touch. */
function positionOf(element: HTMLElement, name: string): { clientX: number; clientY: number } {
  const option = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')].find(
    ({ textContent }) => textContent === name,
  )!;
  const { left, top, width, height } = option.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function point(
  element: HTMLElement,
  type: string,
  at: { clientX: number; clientY: number },
  pointerType = 'mouse',
): void {
  const event = new PointerEvent(type, { ...at, pointerType, pointerId: 1, button: 0, bubbles: true, composed: true });
  find(element, '.surface')!.dispatchEvent(event);
}

/** Mounts a map that listens: it does so a moment after it is drawn. */
async function mountListening(attributes: Readonly<Record<string, string>> = {}): Promise<ProjectMapElement> {
  const element = await mountMap(attributes);
  await until(() => {
    turnWheel(element, false);
    return find(element, '.hint')!.dataset.shown === 'true';
  }, 'the hint of the wheel');
  return element;
}

/** Turns the wheel; says whether the page was left to scroll. */
function turnWheel(element: HTMLElement, ctrlKey: boolean): boolean {
  const event = new WheelEvent('wheel', { deltaY: -120, ctrlKey, bubbles: true, composed: true, cancelable: true });
  return find(element, '.surface')!.dispatchEvent(event);
}

function tap(element: HTMLElement, name: string): void {
  const at = positionOf(element, name);
  for (const type of ['pointerdown', 'pointerup']) point(element, type, at, 'touch');
}

describe('essonne-project-map, under the pointer', () => {
  let stopServing: () => void;

  beforeEach(() => {
    stopServing = serveSample();
    // The pointers of these tests are made up: there is none to capture.
    Element.prototype.setPointerCapture = () => undefined;
  });

  afterEach(() => {
    removeAll();
    stopServing();
  });

  it('opens the project of a place', async () => {
    const element = await mountListening();
    tap(element, 'Maraîchage à Antsirabe, Antsirabe, Madagascar');
    await until(() => find(element, '#detail-title'));
    expect(element.selected).to.equal('maraichage');
  });

  it('lists the projects of a place that holds several', async () => {
    const element = await mountListening();
    tap(element, '2 projets autour de Kayes, Mali\u00a0: eau 2, santé 1');
    await until(() => titles(element).length === 2);
  });

  it('zooms to a cluster that this separates', async () => {
    const element = await mountListening({ zoom: '0', center: '20 20', style: 'inline-size: 300px' });
    const name = options(element)[0]!;
    expect(name).to.match(/^[34] projets autour de Kayes/);
    tap(element, name);
    await until(() => !options(element).includes(name));
    expect(titles(element)).to.have.lengthOf(5);
  });

  it('leaves the wheel to the page, saying how to zoom, and zooms with Ctrl', async () => {
    const element = await mountListening();
    expect(turnWheel(element, false)).to.equal(true);
    await until(() => find(element, '.hint')!.textContent.trim().endsWith('molette pour zoomer'), 'the hint');
    const moved = nextEvent('view-change');
    expect(turnWheel(element, true)).to.equal(false);
    expect((await moved).detail.zoom).to.be.a('number');
  });

  it('moves with the mouse, names what it is on', async () => {
    const element = await mountListening();
    const name = 'École à Salfit, Salfit, Palestine (lieu approximatif)';
    point(element, 'pointermove', positionOf(element, name));
    await until(() => !find(element, '.caption')!.hidden);
    expect(find(element, '.caption')!.textContent).to.equal(name);
    const from = positionOf(element, name);
    const to = { clientX: from.clientX - 40, clientY: from.clientY + 20 };
    const moved = nextEvent('view-change');
    point(element, 'pointerdown', from);
    point(element, 'pointermove', to);
    // Held still before it is let go: the map does not glide on.
    await new Promise((resolve) => setTimeout(resolve, 150));
    point(element, 'pointerup', to);
    await moved;
    await element.updateComplete;
    expect(positionOf(element, name).clientX).to.be.closeTo(to.clientX, 2);
    expect(element.selected).to.equal(undefined);
  });
});
