import { expect } from 'chai';
import { cameraAt } from '../../../../widgets/project-map/engine/camera-motion.js';
import { GLIDE_MS, glideAfter } from '../../../../widgets/project-map/engine/glide.js';

/** A pointer that goes right by so many pixels a millisecond, told every 8 ms, from 0 to a time. */
const trail = (speed: number, until = 160) =>
  Array.from({ length: until / 8 + 1 }, (_, i) => ({ x: i * 8 * speed, y: 0, time: i * 8 }));

describe('glide', () => {
  it('goes on in the direction and at the speed that the map had', () => {
    const glide = glideAfter(trail(1), 160)!;
    expect(glide.dy).to.equal(0);
    const from = { x: 0, y: 0, zoom: 0, width: 1, height: 1 };
    const motion = { from, to: { ...from, x: glide.dx }, start: 0, duration: GLIDE_MS };
    expect(cameraAt(motion, 1).x).to.be.closeTo(1, 0.02);
  });

  it('stops by itself within 200 to 400 ms', () => {
    expect(GLIDE_MS).to.be.within(200, 400);
  });

  it('stays when the map was put down, or moved slowly', () => {
    expect(glideAfter(trail(1), 400)).to.equal(undefined);
    expect(glideAfter(trail(0.05), 160)).to.equal(undefined);
    expect(glideAfter([{ x: 4, y: 5, time: 10 }], 10)).to.equal(undefined);
    expect(glideAfter([], 10)).to.equal(undefined);
  });

  it('counts the last moments only', () => {
    const turned = [...trail(-2), { x: -320, y: 60, time: 220 }, { x: -320, y: 120, time: 280 }];
    const glide = glideAfter(turned, 290)!;
    expect(Math.abs(glide.dx)).to.be.lessThan(1);
    expect(glide.dy).to.be.greaterThan(20);
  });

  it('never flies off', () => {
    expect(glideAfter(trail(50), 160)!.dx).to.be.lessThan(500);
  });
});
