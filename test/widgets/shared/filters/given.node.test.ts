import { expect } from 'chai';
import { countFilters, given, narrowedDays } from '../../../../widgets/shared/filters/given.js';

describe('what was chosen', () => {
  it('is counted, each value of a list', () => {
    expect(countFilters({})).to.equal(0);
    expect(countFilters({ text: '', country: undefined, theme: [] })).to.equal(0);
    expect(countFilters({ status: ['ongoing', 'completed'], sponsored: true })).to.equal(3);
  });

  it('is all that is asked', () => {
    const near = { lon: 2.4, lat: 48.6, km: 10 };
    expect(given({ text: '', theme: [], kind: ['forum'], free: undefined, near })).to.deep.equal({
      kind: ['forum'],
      near,
    });
  });

  it('narrows the days of the presets', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(narrowedDays({}, { from: '2026-11-23' })).to.deep.equal({ from: '2026-11-23', to: undefined });
    expect(narrowedDays(year, { from: '2026-11-23' })).to.deep.equal({ from: '2026-11-23', to: '2026-12-31' });
    expect(narrowedDays(year, { from: '2025-01-01', to: '2027-12-31' })).to.deep.equal(year);
  });

  it('counts for nothing when it leaves no day', () => {
    expect(narrowedDays({ to: '2025-12-31' }, { from: '2026-11-23' })).to.deep.equal({
      from: undefined,
      to: '2025-12-31',
    });
    expect(narrowedDays({}, { from: '2022-01-01', to: '2020-12-31' })).to.deep.equal({
      from: undefined,
      to: undefined,
    });
  });
});
