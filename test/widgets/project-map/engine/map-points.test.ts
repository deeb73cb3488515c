import { expect } from 'chai';
import { type Camera, toScreen } from '../../../../widgets/project-map/engine/camera.js';
import { boxAround, positionOf, POSITIONS } from '../../../../widgets/project-map/engine/map-points.js';
import { equalEarth, mercator } from '../../../../widgets/project-map/engine/projection.js';

describe('map points', () => {
  for (const [projection, zoom] of [
    [equalEarth, 12],
    [mercator, 18],
  ] as const)
    it(`shows a point where it is, within half a pixel, at zoom ${zoom} (${projection.name})`, () => {
      for (const [lon, lat] of [
        [2.4412, 48.6321],
        [-11.4398, 14.4512],
        [179.9, -16.5],
      ] as const) {
        const [x, y] = projection.project(lon, lat);
        const camera: Camera = { x, y, zoom, width: 800, height: 600 };
        const kept = [positionOf(x) / POSITIONS, positionOf(y) / POSITIONS] as const;
        const [left, top] = toScreen(camera, kept);
        expect(Math.hypot(left - 400, top - 300)).to.be.lessThan(0.5);
      }
    });

  it('keeps the edges of the world', () => {
    expect(positionOf(0)).to.equal(0);
    expect(positionOf(1)).to.equal(POSITIONS - 1);
    expect(positionOf(-0.1)).to.equal(0);
  });

  it('finds the box around points', () => {
    const points = {
      xs: Uint32Array.from([0.25, 0.5, 0.75], positionOf),
      ys: Uint32Array.from([0.5, 0.125, 0.25], positionOf),
    };
    expect(boxAround(points, Uint32Array.of(0, 1, 2))).to.deep.equal({
      left: 0.25,
      top: 0.125,
      right: 0.75,
      bottom: 0.5,
    });
    expect(boxAround(points, Uint32Array.of(1, 2))).to.deep.equal({ left: 0.5, top: 0.125, right: 0.75, bottom: 0.25 });
    expect(boxAround(points, new Uint32Array())).to.equal(null);
  });
});
