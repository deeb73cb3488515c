import { expect } from 'chai';
import { progressOf } from '../../../../widgets/project-map/detail/results.js';

describe('progressOf', () => {
  const of = (actual: number, target: number, baseline?: number): number | undefined =>
    progressOf({ name: 'x', actual, target, ...(baseline === undefined ? {} : { baseline }) });

  it('goes from the start to the target', () => {
    expect(of(5, 10)).to.equal(0.5);
    expect(of(10, 12, 4)).to.equal(0.75);
  });

  it('goes down when less is better', () => expect(of(25, 40 - 30, 40)).to.equal(0.5));

  it('stays between nothing and all', () => {
    expect(of(7, 5)).to.equal(1);
    expect(of(1, 12, 4)).to.equal(0);
  });

  it('is not told without a way to go', () => {
    expect(of(5, 0)).to.be.undefined;
    expect(progressOf({ name: 'x', actual: 5 })).to.be.undefined;
    expect(progressOf({ name: 'x', target: 5 })).to.be.undefined;
  });
});
