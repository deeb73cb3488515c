import { expect } from 'chai';
import { neighboursOf } from '../../../../widgets/project-map/detail/neighbours.js';

describe('neighboursOf', () => {
  const rows = Uint32Array.of(7, 3, 9);

  it('tells the rank and the rows beside', () =>
    expect(neighboursOf(rows, 3)).to.deep.equal({ rank: 2, count: 3, previous: 7, next: 9 }));

  it('has nothing before the first nor after the last', () => {
    expect(neighboursOf(rows, 7)).to.include({ rank: 1, previous: undefined, next: 3 });
    expect(neighboursOf(rows, 9)).to.include({ rank: 3, previous: 3, next: undefined });
  });

  it('is nothing when the list does not hold the row, or it is not known', () => {
    expect(neighboursOf(rows, 4)).to.be.undefined;
    expect(neighboursOf(rows, -1)).to.be.undefined;
  });
});
