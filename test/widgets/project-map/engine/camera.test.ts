import { expect } from 'chai';
import {
  clampCamera,
  fitBox,
  eastOf,
  MAX_ZOOM,
  normalise,
  toScreen,
  toWorld,
  visibleBox,
  type Camera,
  type Sides,
} from '../../../../widgets/project-map/engine/camera.js';
import { panBy, zoomAround } from '../../../../widgets/project-map/engine/camera-moves.js';
import { equalEarth, mercator } from '../../../../widgets/project-map/engine/projection.js';

const camera: Camera = { x: 0.52, y: 0.46, zoom: 3.5, width: 800, height: 500 };

const even = (px: number): Sides => ({ top: px, right: px, bottom: px, left: px });

describe('camera', () => {
  it('comes back to the pixel it left', () => {
    const [x, y] = toScreen(camera, toWorld(camera, 123, 45));
    expect(x).to.be.closeTo(123, 1e-9);
    expect(y).to.be.closeTo(45, 1e-9);
  });

  it('shows its centre in the middle', () => {
    expect(toScreen(camera, [camera.x, camera.y])).to.deep.equal([400, 250]);
  });

  it('keeps the point under the pointer when it zooms', () => {
    const under = toWorld(camera, 640, 80);
    const [x, y] = toScreen(zoomAround(camera, 1.25, 640, 80), under);
    expect(x).to.be.closeTo(640, 1e-6);
    expect(y).to.be.closeTo(80, 1e-6);
  });

  it('moves what is drawn with the pointer', () => {
    const under = toWorld(camera, 100, 100);
    const [x, y] = toScreen(panBy(camera, 30, -12), under);
    expect(x).to.be.closeTo(130, 1e-6);
    expect(y).to.be.closeTo(88, 1e-6);
  });

  it('never shows less than the world nor leaves it', () => {
    const far = clampCamera({ ...camera, zoom: -3 }, equalEarth.bounds);
    const box = visibleBox(far);
    expect(box.left).to.be.at.most(1e-9);
    expect(box.right).to.be.at.least(1 - 1e-9);
    const aside = clampCamera({ ...camera, x: 40, y: -7 }, equalEarth.bounds);
    expect(visibleBox(aside).right).to.be.closeTo(equalEarth.bounds.right, 1e-9);
    expect(visibleBox(aside).top).to.be.closeTo(equalEarth.bounds.top, 1e-9);
  });

  it('does not zoom further than the basemap can say', () => {
    expect(clampCamera({ ...camera, zoom: 40 }, equalEarth.bounds).zoom).to.equal(MAX_ZOOM);
    expect(zoomAround(camera, 40, 10, 10).zoom).to.equal(MAX_ZOOM);
  });

  it('shows the world rather than nothing without a zoom', () => {
    const lost = clampCamera({ ...camera, zoom: NaN }, equalEarth.bounds);
    expect(lost.zoom).to.equal(clampCamera({ ...camera, zoom: 0 }, equalEarth.bounds).zoom);
    expect(lost.x).to.be.a('number').and.not.NaN;
  });

  it('fits a box with its padding', () => {
    const box = { left: 0.4, top: 0.3, right: 0.6, bottom: 0.5 };
    const fitted = fitBox(camera, box, even(20));
    const [left, top] = toScreen(fitted, [box.left, box.top]);
    const [right, bottom] = toScreen(fitted, [box.right, box.bottom]);
    expect(Math.min(left, top)).to.be.closeTo(20, 1e-6);
    expect(right).to.be.at.most(780 + 1e-6);
    expect(bottom).to.be.closeTo(480, 1e-6);
  });

  it('leaves the room of each side clear, and what it fits in the middle of the rest', () => {
    const box = { left: 0.4, top: 0.3, right: 0.6, bottom: 0.5 };
    const fitted = fitBox(camera, box, { top: 100, right: 300, bottom: 20, left: 40 });
    const [left, top] = toScreen(fitted, [box.left, box.top]);
    const [right, bottom] = toScreen(fitted, [box.right, box.bottom]);
    expect(top).to.be.closeTo(100, 1e-6);
    expect(bottom).to.be.closeTo(480, 1e-6);
    expect((left + right) / 2).to.be.closeTo((40 + 500) / 2, 1e-6);
  });

  it('fits a single place without going to the end of the zoom', () => {
    expect(fitBox(camera, { left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 }, even(20), 5).zoom).to.equal(5);
  });

  it('fits in a box that has no size yet', () => {
    expect(fitBox({ ...camera, width: 0, height: 0 }, equalEarth.bounds, even(24)).zoom).to.be.a('number').and.not.NaN;
  });

  it('zooms as close as it is allowed to', () => {
    expect(clampCamera({ ...camera, zoom: 40 }, equalEarth.bounds, 18).zoom).to.equal(18);
    expect(zoomAround(camera, 40, 10, 10, 18).zoom).to.equal(18);
  });

  describe('where the world repeats', () => {
    const east: Camera = { ...camera, x: 0.98, wraps: true };

    it('shows a point at its copy nearest to the centre', () => {
      const [x] = toScreen(east, [0.01, 0.5]);
      expect(x).to.be.closeTo(400 + 0.03 * 256 * 2 ** 3.5, 1e-6);
      expect(eastOf(east, 0.01)).to.be.closeTo(0.03, 1e-12);
      expect(eastOf({ ...east, wraps: false }, 0.01)).to.be.closeTo(-0.97, 1e-12);
    });

    it('goes over the edge, and comes back as the same view', () => {
      const over = clampCamera(panBy(east, -300, 0), mercator.bounds);
      expect(over.x).to.be.greaterThan(1);
      expect(normalise(over).x).to.be.closeTo(over.x - 1, 1e-12);
      expect(toScreen(normalise(over), [0.1, 0.4])[0]).to.be.closeTo(toScreen(over, [0.1, 0.4])[0], 1e-6);
      expect(normalise({ ...east, x: -0.25 }).x).to.be.closeTo(0.75, 1e-12);
    });

    it('is held within the world from north to south', () => {
      const aside = clampCamera({ ...east, y: -7 }, mercator.bounds);
      expect(visibleBox(aside).top).to.be.closeTo(0, 1e-9);
    });

    it('frames a box by the short way', () => {
      const box = { left: 0, top: 0.4, right: 0.1, bottom: 0.5 };
      expect(fitBox(east, box, even(20)).x).to.be.closeTo(1.05, 1e-12);
    });
  });
});
