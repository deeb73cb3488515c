import { expect } from 'chai';
import { hitTest, nextTarget } from '../../../../widgets/project-map/engine/hit-test.js';

const targets = [
  { x: 100, y: 100, radius: 20 },
  { x: 200, y: 100, radius: 10 },
  { x: 210, y: 300, radius: 10 },
];

describe('hit test', () => {
  it('finds what is under the point', () => {
    expect(hitTest(targets, 95, 110)).to.equal(0);
    expect(hitTest(targets, 150, 100)).to.equal(-1);
  });

  it('is generous by the slack that a finger needs, to the nearest', () => {
    expect(hitTest(targets, 180, 100)).to.equal(-1);
    expect(hitTest(targets, 180, 100, 15)).to.equal(1);
    expect(hitTest(targets, 142, 100, 60)).to.equal(0);
  });

  it('finds nothing among nothing', () => {
    expect(hitTest([], 1, 1, 100)).to.equal(-1);
  });
});

describe('next target', () => {
  it('goes to the nearest in the direction', () => {
    expect(nextTarget(targets, 0, 'right')).to.equal(1);
    expect(nextTarget(targets, 1, 'left')).to.equal(0);
    expect(nextTarget(targets, 1, 'down')).to.equal(2);
    expect(nextTarget(targets, 2, 'up')).to.equal(1);
  });

  it('stays when nothing lies that way', () => {
    expect(nextTarget(targets, 0, 'left')).to.equal(-1);
    expect(nextTarget(targets, 0, 'up')).to.equal(-1);
    expect(nextTarget([], 0, 'up')).to.equal(-1);
  });
});
