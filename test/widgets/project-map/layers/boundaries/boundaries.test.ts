import { expect } from 'chai';
import { render } from 'lit';
import { type Camera, toScreen } from '../../../../../widgets/project-map/engine/camera.js';
import type { LayerScene } from '../../../../../widgets/project-map/engine/layer.js';
import { equalEarth, mercator, type Projection } from '../../../../../widgets/project-map/engine/projection.js';
import { boundariesOf } from '../../../../../widgets/project-map/layers/boundaries/boundary-lines.js';
import { createLayer, legendOf } from '../../../../../widgets/project-map/layers/boundaries/boundaries.js';
import type { LayerContext } from '../../../../../widgets/project-map/layers/layer-part.js';
import type { MapView } from '../../../../../widgets/project-map/map-view.js';
import { sampleCatalog } from '../../sample.js';

const ring = (lon: number): number[][] => [
  [lon, 48.5],
  [lon + 0.1, 48.5],
  [lon + 0.1, 48.6],
  [lon, 48.5],
];
const feature = (code: string, lon: number): object => ({
  type: 'Feature',
  properties: { code, name: code },
  geometry: { type: 'Polygon', coordinates: [ring(lon)] },
});
const file = { type: 'FeatureCollection', features: [feature('91477', 2.2), feature('91228', 2.4)] };

const realFetch = window.fetch.bind(window);
let asked: string[] = [];
let run = 0;

interface Options {
  readonly presets?: object;
  readonly filters?: object;
  readonly projection?: Projection;
  readonly hasFile?: boolean;
  /** Cantons of some communes. */
  readonly cantons?: Readonly<Record<string, readonly string[]>>;
  readonly signal?: AbortSignal;
}

/** A layer of a catalog that no other test has read; `ready` once it asks to be drawn. */
function layerWith({
  presets = {},
  filters = {},
  projection = equalEarth,
  hasFile = true,
  cantons = {},
  signal,
}: Options = {}): {
  layer: ReturnType<typeof createLayer>;
  ready: Promise<void>;
  view: MapView;
} {
  const boundaries = { href: 'boundaries.geojson', bytes: 1, sha256: '0'.repeat(64), attribution: 'IGN' };
  const communes = sampleCatalog.vocabularies.communes.map((term) => ({ ...term, cantons: cantons[term.code] }));
  const data = {
    catalog: { ...sampleCatalog, vocabularies: { communes }, ...(hasFile ? { boundaries } : {}) },
    presets,
  };
  let redraw: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (redraw = resolve));
  const src = `https://donnees${(run += 1)}.example/data/v1/`;
  const context = { data, filters, src, projection, redraw, signal: signal ?? new AbortController().signal };
  const layer = createLayer(context as unknown as LayerContext);
  return { layer, ready, view: { data, language: 'fr', text: String } as unknown as MapView };
}

const camera = (projection: Projection, zoom = 10): Camera => {
  const [x, y] = projection.project(2.3, 48.55);
  return { x, y, zoom, width: 600, height: 400 };
};

/** Pixels of a colour around a place. */
function ink(
  layer: ReturnType<typeof createLayer>,
  projection: Projection,
  lon: number,
  lat: number,
  zoom = 10,
): string {
  const context = document.createElement('canvas').getContext('2d')!;
  Object.assign(context.canvas, { width: 600, height: 400 });
  const view = camera(projection, zoom);
  layer.drawOver(context, { camera: view, colours: { line: '#00ff00', text: '#ff0000' } } as LayerScene);
  const [x, y] = toScreen(view, projection.project(lon, lat));
  const { data } = context.getImageData(Math.round(x) - 2, Math.round(y) - 2, 5, 5);
  const has = (channel: number): boolean => data.some((value, i) => i % 4 === channel && value > 100);
  return has(0) ? 'chosen' : has(1) ? 'line' : 'none';
}

describe('map/layers/boundaries', () => {
  beforeEach(() => {
    asked = [];
    window.fetch = (address) => {
      asked.push(new Request(address).url);
      return Promise.resolve(new Response(JSON.stringify(file)));
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('draws the lines of the published file, where they lie', async () => {
    for (const projection of [equalEarth, mercator]) {
      const { layer, ready } = layerWith({ projection });
      expect(ink(layer, projection, 2.25, 48.5)).to.equal('none');
      await ready;
      expect(asked.at(-1)).to.match(/^https:\/\/donnees\d+\.example\/data\/v1\/boundaries\.geojson$/);
      expect(ink(layer, projection, 2.25, 48.5)).to.equal('line');
      expect(ink(layer, projection, 2.5, 48.55)).to.equal('line');
      expect(ink(layer, projection, 2.35, 48.55)).to.equal('none');
    }
  });

  it('stays exact when zoomed in', async () => {
    const { layer, ready } = layerWith({ projection: mercator });
    await ready;
    const sharp = mercator.project(2.3, 48.55);
    const context = document.createElement('canvas').getContext('2d')!;
    Object.assign(context.canvas, { width: 600, height: 400 });
    const view: Camera = { x: sharp[0], y: sharp[1], zoom: 18, width: 600, height: 400 };
    layer.drawOver(context, { camera: view, colours: { line: '#00ff00', text: '#ff0000' } } as LayerScene);
    const { data } = context.getImageData(0, 200, 600, 1);
    const columns = [...Array(600).keys()].filter((x) => data[x * 4 + 3]! > 60);
    expect(columns.every((x) => Math.abs(x - 300) <= 1)).to.equal(true);
    expect(columns).to.not.be.empty;
  });

  it('has the communes and EPCI of the presets and choices stronger', async () => {
    const presets = layerWith({ presets: { commune: ['91477'] } });
    await presets.ready;
    expect(ink(presets.layer, equalEarth, 2.25, 48.5)).to.equal('chosen');
    expect(ink(presets.layer, equalEarth, 2.45, 48.5)).to.equal('line');
    const choices = layerWith({ filters: { epci: ['200059228'] } });
    await choices.ready;
    expect(ink(choices.layer, equalEarth, 2.25, 48.5)).to.equal('line');
    expect(ink(choices.layer, equalEarth, 2.45, 48.5)).to.equal('chosen');
  });

  it('has the communes of a canton stronger, a split one too, and its own lines', async () => {
    const split = layerWith({ presets: { canton: ['c-2'] }, cantons: { '91477': ['c-1', 'c-2'], '91228': ['c-3'] } });
    await split.ready;
    expect(ink(split.layer, equalEarth, 2.25, 48.5)).to.equal('chosen');
    expect(ink(split.layer, equalEarth, 2.45, 48.5)).to.equal('line');
    const own = layerWith({ filters: { canton: ['91228'] } });
    await own.ready;
    expect(ink(own.layer, equalEarth, 2.45, 48.5)).to.equal('chosen');
  });

  it('asks for nothing when the data have none', async () => {
    layerWith({ hasFile: false });
    await Promise.resolve();
    expect(asked).to.deep.equal([]);
  });

  it('does without when the file cannot be read, or is none', async () => {
    window.fetch = () => Promise.reject(new TypeError('network'));
    const failed = layerWith();
    await failed.ready;
    expect(ink(failed.layer, equalEarth, 2.25, 48.5)).to.equal('none');
    for (const data of [null, 3, {}, { features: [null, {}, { geometry: { type: 'Point', coordinates: [1, 2] } }] }])
      expect(boundariesOf(data).flatMap(({ lines }) => lines)).to.deep.equal([]);
    const broken = {
      type: 'LineString',
      coordinates: [
        [2, 48],
        ['x', 49],
      ],
    };
    expect(boundariesOf({ features: [{ geometry: broken }] })[0]!.lines).to.deep.equal([]);
  });

  it('draws nothing once it is no longer wanted', async () => {
    const abort = new AbortController();
    const { layer } = layerWith({ signal: abort.signal });
    abort.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(layer.isReady).to.equal(false);
  });

  it('says in the legend whom the lines are owed to, once they are there', async () => {
    const { layer, ready, view } = layerWith();
    const box = document.createElement('div');
    render(legendOf(layer, view), box);
    expect(box.textContent).to.equal('');
    await ready;
    render(legendOf(layer, view), box);
    expect(box.textContent.replace(/\s+/g, ' ').trim()).to.equal('Limites administratives Limites : IGN');
  });
});
