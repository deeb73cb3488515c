import { expect } from 'chai';
import type { Camera } from '../../../../../widgets/project-map/engine/camera.js';
import type { LayerScene } from '../../../../../widgets/project-map/engine/layer.js';
import { equalEarth, mercator } from '../../../../../widgets/project-map/engine/projection.js';
import { TilesLayer } from '../../../../../widgets/project-map/layers/tiles/tiles.js';

/** A picture that answers when the test says so. */
class FakeImage {
  static asked: FakeImage[] = [];
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  crossOrigin = '';
  referrerPolicy = '';
  naturalWidth = 256;
  #src = '';
  get src(): string {
    return this.#src;
  }
  set src(address: string) {
    if (address) FakeImage.asked.push(this);
    this.#src = address;
  }
}

const camera: Camera = { x: 0.505, y: 0.345, zoom: 9, width: 700, height: 500 };
const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let run = 0;
let made: AbortController[] = [];

/** A layer of a server that no test has asked before. */
function layerOf(): { layer: TilesLayer; told: string[]; abort: AbortController } {
  const told: string[] = [];
  const abort = new AbortController();
  made.push(abort);
  const layer = new TilesLayer(`https://t${(run += 1)}.example/{z}/{x}/{y}.png`, {
    onLoad: () => told.push('load'),
    onTrouble: () => told.push('trouble'),
    signal: abort.signal,
  });
  return { layer, told, abort };
}

async function draw(layer: TilesLayer, view = camera, projection = mercator): Promise<unknown[][]> {
  const drawn: unknown[][] = [];
  const context = {
    setTransform: () => undefined,
    drawImage: (...args: unknown[]) => void drawn.push(args),
  };
  const scene = { camera: view, projection, pixelRatio: 1 };
  layer.drawUnder(context as unknown as CanvasRenderingContext2D, scene as unknown as LayerScene);
  await pause();
  return drawn;
}

describe('map/layers/tiles', () => {
  const RealImage = window.Image;
  beforeEach(() => {
    FakeImage.asked = [];
    window.Image = FakeImage as unknown as typeof Image;
  });
  afterEach(() => {
    window.Image = RealImage;
    made.forEach((abort) => abort.abort());
    made = [];
  });

  it('asks for a few pictures at once, in a way that keeps the map’s export and the visitor’s address safe', async () => {
    const { layer } = layerOf();
    await draw(layer);
    expect(FakeImage.asked).to.have.length(6);
    for (const image of FakeImage.asked) {
      expect(image.crossOrigin).to.equal('anonymous');
      expect(image.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    }
    FakeImage.asked[0]!.onload!();
    expect(FakeImage.asked).to.have.length(7);
    expect(new Set(FakeImage.asked.map(({ src }) => src)).size).to.equal(7);
  });

  it('draws the pictures that came, and its own lines once they are most', async () => {
    const { layer, told } = layerOf();
    expect(await draw(layer)).to.deep.equal([]);
    expect([layer.hasOwnLines, layer.isSeen]).to.deep.equal([false, false]);
    for (const image of FakeImage.asked) image.onload!();
    await pause(100);
    expect(told).to.deep.equal(['load']);
    const drawn = await draw(layer);
    expect(drawn.length).to.equal(FakeImage.asked.length);
    expect([layer.hasOwnLines, layer.isSeen]).to.deep.equal([true, true]);
  });

  it('shows the larger picture while the closer ones are on their way', async () => {
    const { layer } = layerOf();
    await draw(layer);
    for (const image of FakeImage.asked) image.onload!();
    const closer = await draw(layer, { ...camera, zoom: 10 });
    expect(closer.length).to.be.above(4);
    const [, x, y, width] = closer[0] as number[];
    expect(width).to.equal(128);
    expect([x! % 128, y! % 128]).to.deep.equal([0, 0]);
  });

  it('drops what the view no longer shows', async () => {
    const { layer } = layerOf();
    await draw(layer);
    const first = [...FakeImage.asked];
    await draw(layer, { ...camera, x: 0.9 });
    for (const image of first) {
      expect(image.src).to.equal('');
      expect(image.onload).to.equal(null);
    }
    expect(FakeImage.asked).to.have.length(12);
  });

  it('asks for nothing and drops everything once it is no longer wanted', async () => {
    const { layer, abort, told } = layerOf();
    await draw(layer);
    FakeImage.asked[0]!.onload!();
    abort.abort();
    expect(FakeImage.asked.slice(1).every(({ src }) => src === '')).to.equal(true);
    const before = FakeImage.asked.length;
    await draw(layer);
    await pause(100);
    expect(FakeImage.asked).to.have.length(before);
    expect(told).to.deep.equal([]);
  });

  it('leaves the embedded basemap where pictures fail, says so once, and never asks for them again', async () => {
    const { layer, told } = layerOf();
    await draw(layer);
    for (let i = 0; i < 6; i++) FakeImage.asked[i]!.onerror!();
    expect(layer.isUnreachable).to.equal(true);
    for (let i = 6; i < FakeImage.asked.length; i++) FakeImage.asked[i]!.onerror!();
    expect(told).to.deep.equal(['trouble']);
    expect(await draw(layer)).to.deep.equal([]);
    expect(layer.hasOwnLines).to.equal(false);
    const addresses = FakeImage.asked.map(({ src }) => src);
    expect(new Set(addresses).size).to.equal(addresses.length);
  });

  it('leaves a server that fails alone, in whatever view or layer, until it is asked again', async () => {
    const basemap = `https://down${(run += 1)}.example/{z}/{x}/{y}.png`;
    const told: string[] = [];
    const options = {
      onLoad: () => told.push('load'),
      onTrouble: () => told.push('trouble'),
      signal: new AbortController().signal,
    };
    const layer = new TilesLayer(basemap, options);
    await draw(layer);
    for (const image of FakeImage.asked) image.onerror!();
    const count = FakeImage.asked.length;
    for (const zoom of [8, 10, 11, 12]) await draw(layer, { ...camera, zoom });
    const filtered = new TilesLayer(basemap, options);
    await draw(filtered);
    expect(filtered.isUnreachable).to.equal(true);
    expect(FakeImage.asked).to.have.length(count);

    filtered.retry();
    expect(told).to.deep.equal(['trouble', 'trouble', 'load']);
    expect(filtered.isUnreachable).to.equal(false);
    await draw(filtered);
    expect(FakeImage.asked).to.have.length(count + 6);
  });

  it('says when the server answers again', async () => {
    const { layer, told } = layerOf();
    await draw(layer);
    for (let i = 0; i < 6; i++) FakeImage.asked[i]!.onerror!();
    FakeImage.asked[6]!.onload!();
    expect(layer.isUnreachable).to.equal(false);
    expect(told).to.deep.equal(['trouble', 'trouble']);
  });

  it('keeps the pictures that another layer of the same server asked for', async () => {
    const address = `https://shared${(run += 1)}.example/{z}/{x}/{y}.png`;
    const options = { onLoad: () => undefined, onTrouble: () => undefined, signal: new AbortController().signal };
    await draw(new TilesLayer(address, options));
    for (const image of FakeImage.asked) image.onload!();
    const count = FakeImage.asked.length;
    expect((await draw(new TilesLayer(address, options))).length).to.equal(count);
    expect(FakeImage.asked).to.have.length(count);
  });

  it('needs Mercator', async () => {
    const { layer } = layerOf();
    await draw(layer, camera, equalEarth);
    expect(FakeImage.asked).to.deep.equal([]);
  });
});
