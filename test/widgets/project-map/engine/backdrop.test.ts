import { expect } from 'chai';
import { backdropFor, placeUnder, serves } from '../../../../widgets/project-map/engine/backdrop.js';
import { panBy, zoomAround } from '../../../../widgets/project-map/engine/camera-moves.js';
import { type Camera, toScreen } from '../../../../widgets/project-map/engine/camera.js';

const camera: Camera = { x: 0.52, y: 0.46, zoom: 3.5, width: 801, height: 500 };
const place = [0.5, 0.45] as const;

describe('backdrop', () => {
  const backdrop = backdropFor(camera, 2);

  it('is half as much wider and higher than the view', () => {
    expect(backdrop.camera.width).to.be.within(1201, 1205);
    expect(backdrop.camera.height).to.equal(750);
  });

  it('takes no more memory than it may', () => {
    const vast = backdropFor({ ...camera, width: 1900, height: 1000 }, 2).camera;
    expect(vast.width * vast.height * 4).to.be.at.most(8.1e6);
    expect(vast.width).to.be.at.least(1900);
  });

  for (const view of [camera, panBy(camera, 100, -60), zoomAround(camera, 0.4, 700, 20)])
    it('shows a place where the view does', () => {
      const { x, y, width, height } = placeUnder(view, backdrop);
      const [left, top] = toScreen(backdrop.camera, place);
      const [right, bottom] = toScreen(view, place);
      expect(x + (left / backdrop.camera.width) * width).to.be.closeTo(right * 2, 1);
      expect(y + (top / backdrop.camera.height) * height).to.be.closeTo(bottom * 2, 1);
    });

  it('lies on whole pixels unless it is stretched', () => {
    const { x, y } = placeUnder(panBy(camera, 10.3, 7.7), backdrop);
    expect([x % 1, y % 1].map(Math.abs)).to.deep.equal([0, 0]);
  });

  it('serves while the view stays within it', () => {
    expect(serves(backdrop, panBy(camera, 190, -120), 2, false)).to.equal(true);
    expect(serves(backdrop, panBy(camera, 210, 0), 2, false)).to.equal(false);
    expect(serves(backdrop, panBy(camera, 0, 130), 2, true)).to.equal(false);
  });

  it('serves another zoom while the view moves only, and not too far', () => {
    const closer = zoomAround(camera, 0.3, 400, 250);
    expect(serves(backdrop, closer, 2, true)).to.equal(true);
    expect(serves(backdrop, closer, 2, false)).to.equal(false);
    expect(serves(backdrop, zoomAround(camera, 0.7, 400, 250), 2, true)).to.equal(false);
    expect(serves(backdrop, zoomAround(camera, -0.7, 400, 250), 2, true)).to.equal(false);
  });

  it('does not serve another pixel ratio', () => {
    expect(serves(backdrop, camera, 1, false)).to.equal(false);
  });

  it('serves over the edge where the world repeats', () => {
    const east = backdropFor({ ...camera, x: 0.999, wraps: true }, 1);
    const over: Camera = { ...camera, x: 0.001, wraps: true };
    expect(serves(east, over, 1, false)).to.equal(true);
    expect(placeUnder(over, east).x).to.be.closeTo(-200 - 0.002 * 256 * 2 ** 3.5, 3);
  });
});
