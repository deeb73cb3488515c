import { expect } from 'chai';
import { cameraAt, MOTION_MS } from '../../../../widgets/project-map/engine/camera-motion.js';

const from = { x: 0, y: 0, zoom: 1, width: 100, height: 100 };
const to = { ...from, x: 1, y: 0.5, zoom: 3 };
const motion = { from, to, start: 1000, duration: MOTION_MS };

describe('camera motion', () => {
  it('goes from one view to the other in under 200 ms', () => {
    expect(MOTION_MS).to.be.lessThan(200);
    expect(cameraAt(motion, 1000)).to.deep.equal(from);
    expect(cameraAt(motion, 1000 + MOTION_MS)).to.equal(to);
    expect(cameraAt(motion, 99_999)).to.equal(to);
  });

  it('starts fast and settles, all parts together', () => {
    const middle = cameraAt(motion, 1000 + MOTION_MS / 2);
    expect(middle.x).to.be.within(0.8, 0.95);
    expect((middle.zoom - 1) / 2).to.be.closeTo(middle.x, 1e-9);
  });

  it('starts three times as fast as a steady move would be', () => {
    const slow = { ...motion, duration: 3000 };
    expect(cameraAt(slow, 1001).x).to.be.closeTo(3 / 3000, 1e-5);
  });

  it('does not go backwards when the clock is early', () => {
    expect(cameraAt(motion, 900)).to.deep.equal(from);
  });
});
