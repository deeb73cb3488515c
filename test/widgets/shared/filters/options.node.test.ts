import { expect } from 'chai';
import { filterOptions, hasChoices } from '../../../../widgets/shared/filters/options.js';

const all = [
  { value: 'ML', count: 9 },
  { value: 'SN', count: 4 },
  { value: 'MG', count: 1 },
];

describe('what a filter offers', () => {
  it('is what the presets allow, with the counts under the other choices', () => {
    expect(filterOptions(all, [{ value: 'SN', count: 2 }], ['ML', 'SN'])).to.deep.equal([
      { value: 'ML', count: 0 },
      { value: 'SN', count: 2 },
    ]);
    expect(filterOptions(all, all, undefined)).to.deep.equal(all);
  });

  it('is nothing where the presets leave no choice', () => {
    expect(hasChoices(all, undefined)).to.equal(true);
    expect(hasChoices(all, ['ML'])).to.equal(false);
    expect(hasChoices([], undefined)).to.equal(false);
  });
});
