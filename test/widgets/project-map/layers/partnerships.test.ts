import { expect } from 'chai';
import type { Camera } from '../../../../widgets/project-map/engine/camera.js';
import { equalEarth } from '../../../../widgets/project-map/engine/projection.js';
import type { LayerContext } from '../../../../widgets/project-map/layers/layer-part.js';
import { PartnershipsLayer } from '../../../../widgets/project-map/layers/partnerships.js';
import { until } from '../harness.js';
import { freshAddress } from '../sample.js';
import { servePartnerships } from './sample.js';

const [x, y] = equalEarth.project(-11.44, 14.45);
const camera: Camera = { x, y, zoom: 5, width: 600, height: 400 };

describe('map/layers/partnerships', () => {
  let stopServing: () => void;
  let layer: PartnershipsLayer;

  beforeEach(async () => {
    stopServing = servePartnerships();
    const given = { src: freshAddress(), data: { presets: {} }, filters: {}, projection: equalEarth };
    const rest = { signal: new AbortController().signal, redraw: () => undefined };
    layer = new PartnershipsLayer({ ...given, ...rest } as unknown as LayerContext);
    await until(() => layer.partnerships, 'the partnerships');
  });

  afterEach(() => stopServing());

  it('stands beside its place, up and to the right, where nothing is', () => {
    const [mark] = layer.marks(camera, []);
    expect(mark!.foot).to.deep.equal({ x: 300, y: 200 });
    expect([mark!.x > 300, mark!.y < 200]).to.deep.equal([true, true]);
    expect(Math.hypot(mark!.x - 300, mark!.y - 200)).to.be.below(25);
  });

  it('covers no mark of the layers above, however many stand around', () => {
    const around = [
      { x: 300, y: 200, radius: 24 },
      { x: 340, y: 160, radius: 15 },
      { x: 300, y: 150, radius: 20 },
    ];
    for (let count = 1; count <= around.length; count++) {
      const above = around.slice(0, count);
      const [mark] = layer.marks(camera, above);
      for (const other of above)
        expect(Math.hypot(mark!.x - other.x, mark!.y - other.y)).to.be.at.least(mark!.radius + other.radius);
    }
  });

  it('has its staff begin at the edge of the disc that stands on its place', () => {
    const disc = { x: 300, y: 200, radius: 24 };
    const [mark] = layer.marks(camera, [disc]);
    const context = document.createElement('canvas').getContext('2d')!;
    const ends: number[] = [];
    context.lineTo = (toX: number, toY: number): void => void ends.push(Math.hypot(toX - disc.x, toY - disc.y));
    const colours = { text: '#000', surface: '#fff', theme: () => '#999' };
    const scene = { colours, fontFamily: 'serif', marks: [mark, disc] };
    layer.drawMark(context, mark!, scene as unknown as Parameters<PartnershipsLayer['drawMark']>[2]);
    expect(Math.min(...ends)).to.be.at.least(disc.radius);
  });
});
