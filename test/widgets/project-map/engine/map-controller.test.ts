import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Camera, scaleOf, toScreen } from '../../../../widgets/project-map/engine/camera.js';
import type { MapLayer, Mark, MarkLayer } from '../../../../widgets/project-map/engine/layer.js';
import { MapController } from '../../../../widgets/project-map/engine/map-controller.js';
import type { MapContent } from '../../../../widgets/project-map/engine/map-content.js';
import type { MapColours } from '../../../../widgets/project-map/engine/map-colours.js';
import { equalEarth, mercator, type Projection } from '../../../../widgets/project-map/engine/projection.js';
import { until } from '../harness.js';

const colours: MapColours = {
  outside: 'rgb(1, 1, 1)',
  sea: 'rgb(2, 2, 2)',
  land: 'rgb(3, 3, 3)',
  line: 'rgb(3, 3, 3)',
  partner: 'rgb(3, 3, 3)',
  surface: 'rgb(255, 255, 255)',
  text: 'rgb(0, 0, 0)',
  onTheme: 'rgb(255, 255, 255)',
  accent: 'rgb(0, 0, 220)',
  shades: [],
  theme: () => 'rgb(9, 9, 9)',
};

/** A layer of one mark at a place, which counts how often it is drawn. */
class SpotLayer implements MarkLayer {
  grounds = 0;
  isOpen = false;
  readonly #place: readonly [number, number];

  constructor(place: readonly [number, number]) {
    this.#place = place;
  }

  marks(camera: Camera): readonly Mark[] {
    const [x, y] = toScreen(camera, this.#place);
    return [{ key: 'spot', layer: this, weight: 1, x, y, radius: 10 }];
  }

  isSelected(): boolean {
    return this.isOpen;
  }

  drawUnder(): void {
    this.grounds++;
  }

  drawMark(context: CanvasRenderingContext2D, { x, y }: Mark): void {
    context.fillStyle = 'rgb(200, 0, 0)';
    context.fillRect(x - 5, y - 5, 10, 10);
  }
}

/** A host that is no Lit element: what the controller asks of one. */
class Host extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    throw new Error('Controllers stay with their host.');
  }

  requestUpdate(): void {
    this.updates++;
  }

  leave(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
    this.remove();
  }
}
customElements.define('test-map-host', Host);

const HOME = [0.5, 0.4] as const;

/** A map of 600 × 400 pixels around a spot. */
class TestMap {
  readonly host = new Host();
  readonly canvas = document.createElement('canvas');
  readonly surface = document.createElement('div');
  readonly spot = new SpotLayer(HOME);
  readonly opened: string[] = [];
  readonly hints: string[] = [];
  rests = 0;
  readonly map = new MapController(this.host, {
    overlays: '.over',
    onOpen: ({ key }) => this.opened.push(key),
    onRest: () => this.rests++,
    onVisitor: () => Promise.resolve(),
    onHint: (hint) => this.hints.push(hint),
  });

  constructor(projection: Projection = equalEarth, layers: readonly MapLayer[] = []) {
    for (const element of [this.canvas, this.surface]) {
      element.style.cssText = 'position: absolute; inset: 0; inline-size: 600px; block-size: 400px';
      this.host.append(element);
    }
    this.host.style.cssText = 'display: block; position: relative; inline-size: 600px; block-size: 400px';
    document.body.append(this.host);
    const content: MapContent = { projection, layers: [...layers, this.spot], frame: null, partners: new Set() };
    this.map.paint(colours, 'sans-serif');
    this.map.show(content);
    this.map.attach(this.surface, this.canvas);
    this.map.look(projection.unproject(...HOME), 4);
  }

  point(type: string, x: number, y: number, init: PointerEventInit = {}): void {
    const { left, top } = this.surface.getBoundingClientRect();
    const at = { clientX: left + x, clientY: top + y };
    this.surface.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', ...at, ...init }));
  }

  /** Drags with the mouse, and rests before letting go. */
  async drag(
    from: readonly [number, number],
    to: readonly [number, number],
    init: PointerEventInit = {},
  ): Promise<void> {
    this.point('pointerdown', ...from, init);
    this.point('pointermove', ...to, init);
    await pause(120);
    this.point('pointerup', ...to, init);
  }

  wheel(init: WheelEventInit): boolean {
    return this.surface.dispatchEvent(new WheelEvent('wheel', { deltaY: -240, cancelable: true, ...init }));
  }

  /** Where the spot is on screen. */
  get spotX(): number {
    return toScreen(this.map.camera, HOME)[0];
  }

  pixel(x: number, y: number): readonly number[] {
    const { data } = this.canvas.getContext('2d')!.getImageData(x, y, 1, 1);
    return [...data].slice(0, 3);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

describe('map controller', () => {
  const maps: TestMap[] = [];
  const make = (...args: ConstructorParameters<typeof TestMap>): TestMap => {
    const map = new TestMap(...args);
    maps.push(map);
    return map;
  };

  afterEach(() => {
    for (const { host } of maps.splice(0)) host.leave();
  });

  it('understands the gesture that had what understands it loaded', async () => {
    const test = make();
    const before = test.spotX;
    await test.drag([300, 200], [250, 200]);
    await until(() => test.spotX !== before);
    expect(test.spotX).to.be.closeTo(before - 50, 0.5);
  });

  it('keeps the page still for a key or a wheel that was for the map, before it is understood', () => {
    const test = make();
    const key = (name: string): boolean =>
      test.surface.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
    expect([key('ArrowDown'), key('Tab'), test.wheel({ ctrlKey: true }), test.wheel({})]).to.deep.equal([
      false,
      true,
      false,
      true,
    ]);
  });

  it('zooms with the wheel once it was clicked, until the pointer leaves', async () => {
    const test = make();
    test.point('pointerenter', 10, 10);
    await until(() => (test.wheel({}), test.hints.includes('wheel')));
    test.point('pointerdown', 10, 10);
    test.point('pointerup', 10, 10);
    expect(test.wheel({})).to.equal(false);
    expect(test.map.camera.zoom).to.be.closeTo(5, 1e-9);
    test.point('pointerleave', 10, 10);
    expect(test.wheel({})).to.equal(true);
    expect(test.map.camera.zoom).to.be.closeTo(5, 1e-9);
  });

  it('zooms in where it is tapped twice, unless a mark is there', async () => {
    const test = make();
    const tap = (x: number, y: number): void => {
      test.point('pointerdown', x, y);
      test.point('pointerup', x, y);
    };
    tap(100, 100);
    tap(100, 100);
    await until(() => test.map.camera.zoom === 5);
    expect(test.opened).to.deep.equal([]);
    const [x, y] = toScreen(test.map.camera, HOME);
    tap(x, y);
    tap(x, y);
    await pause(250);
    expect(test.opened).to.deep.equal(['spot']);
    expect(test.map.camera.zoom).to.equal(5);
  });

  it('zooms to the rectangle drawn with Shift, and draws it meanwhile', async () => {
    const test = make();
    await frames(2);
    test.point('pointerdown', 200, 100, { shiftKey: true });
    test.point('pointermove', 400, 300, { shiftKey: true });
    await until(() => test.pixel(200, 250)[0] === 0);
    test.point('pointerup', 400, 300, { shiftKey: true });
    await until(() => Math.abs(test.map.camera.zoom - 5) < 1e-6);
    expect(test.spotX).to.be.closeTo(300, 0.5);
  });

  it('glides on when it is let go of in its course, and stops when it is touched', async () => {
    const test = make();
    test.point('pointerenter', 300, 200);
    test.point('pointerdown', 300, 200);
    for (let x = 300; x >= 200; x -= 20) {
      test.point('pointermove', x, 200);
      await pause(10);
    }
    test.point('pointerup', 200, 200);
    const released = test.spotX;
    await until(() => test.spotX < released - 5, 'the glide');
    test.point('pointerdown', 200, 200);
    const stopped = test.spotX;
    await frames(3);
    expect(test.spotX).to.equal(stopped);
  });

  it('draws the ground once while nobody moves it', async () => {
    const test = make();
    await until(() => test.spot.grounds > 0);
    await pause(400);
    expect(test.spot.grounds).to.equal(1);
  });

  it('keeps the ground while it moves a little, and draws it again when a layer changed', async () => {
    const test = make();
    await until(() => test.spot.grounds > 0);
    // The first move has what keeps a picture loaded, the second has the picture made.
    await import('../../../../widgets/project-map/engine/kept-ground.js');
    for (const x of [290, 280]) {
      const { grounds } = test.spot;
      await test.drag([300, 200], [x, 200]);
      await until(() => test.spot.grounds > grounds, 'the ground');
      await pause(400);
    }
    const { grounds } = test.spot;
    const before = test.spotX;
    await test.drag([300, 200], [260, 180]);
    await until(() => test.spotX < before - 10);
    await pause(300);
    expect(test.spot.grounds).to.equal(grounds);
    test.map.redraw();
    await until(() => test.spot.grounds === grounds + 1);
  });

  it('shows its marks on the canvas and in a snapshot at another pixel ratio', async () => {
    const test = make();
    await until(() => test.pixel(300, 200)[0] === 200);
    const picture = test.map.snapshot(3)!;
    expect([picture.width, picture.height]).to.deep.equal([1800, 1200]);
    expect([...picture.getContext('2d')!.getImageData(900, 600, 1, 1).data]).to.deep.equal([200, 0, 0, 255]);
    expect([...picture.getContext('2d')!.getImageData(30, 30, 1, 1).data].slice(0, 3)).to.not.deep.equal([0, 0, 0]);
  });

  it('rings the mark of what is open beside it', async () => {
    const test = make();
    await until(() => test.pixel(300, 200)[0] === 200);
    const rings = (): boolean[] => [13, 18].map((away) => test.pixel(300 - away, 200)[2] === 220);
    expect(rings()).to.deep.equal([false, false]);
    test.spot.isOpen = true;
    test.map.redraw();
    await until(() => rings().every(Boolean), 'two rings');
    expect(test.pixel(300, 200)[0]).to.equal(200);
  });

  it('follows the pixel ratio of the screen', async () => {
    const test = make();
    await until(() => test.canvas.width === Math.round(600 * devicePixelRatio));
    const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    Object.defineProperty(window, 'devicePixelRatio', { value: 2.5, configurable: true });
    try {
      test.map.redraw();
      await until(() => test.canvas.width === 1500);
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', own);
    }
  });

  it('goes around the world where the projection allows it', async () => {
    const test = make(mercator);
    const turn = scaleOf(test.map.camera);
    const drag = (): Promise<void> => test.drag([590, 200], [590 - turn / 12, 200]);
    await drag();
    await until(() => test.map.camera.x > HOME[0] + 0.08, 'the first step');
    for (let i = 1; i < 12; i++) {
      await drag();
      expect(test.map.camera.x).to.be.closeTo((HOME[0] + (i + 1) / 12) % 1, 0.001);
    }
    expect(test.spotX).to.be.closeTo(300, 1);
    await until(() => test.pixel(300, 200)[0] === 200);
  });

  it('reveals places that are out of view only', async () => {
    const test = make();
    const { camera } = test.map;
    test.map.reveal([HOME, [0.9, 0.4]]);
    await frames(2);
    expect(test.map.camera).to.equal(camera);
    test.map.reveal([[0.8, 0.45]]);
    await until(() => Math.abs(test.map.camera.x - 0.8) < 1e-9);
  });

  it('leaves nothing behind when it goes in the middle of a gesture', async () => {
    const test = make();
    await test.drag([300, 200], [280, 200]);
    await until(() => test.spotX < 290);
    test.point('pointerdown', 300, 200);
    test.point('pointermove', 200, 200);
    test.host.leave();
    const { camera } = test.map;
    const { updates } = test.host;
    test.point('pointermove', 100, 200);
    test.point('pointerup', 100, 200);
    test.wheel({ ctrlKey: true });
    await pause(300);
    expect(test.map.camera).to.equal(camera);
    expect(test.host.updates).to.equal(updates);
  });
});
