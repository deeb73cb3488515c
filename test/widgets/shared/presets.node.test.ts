import { expect } from 'chai';
import { periodOf } from '../../../widgets/shared/presets.js';

describe('periods of a page', () => {
  it('are days, months or years', () => {
    expect(periodOf('2024', '2025')).to.deep.equal({ from: '2024-01-01', to: '2025-12-31' });
    expect(periodOf('2024-02', '2024-02')).to.deep.equal({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodOf(' 2024-02-03 ', null)).to.deep.equal({ from: '2024-02-03', to: undefined });
  });

  it('leave out what is no date, and two dates that make no period', () => {
    for (const wrong of ['', 'hier', '24', '2024-13', '2024-02-30', '01/02/2024', '2024-1', null, undefined])
      expect(periodOf(wrong, '2025'), String(wrong)).to.deep.equal({ from: undefined, to: '2025-12-31' });
    expect(periodOf('2026', '2024')).to.deep.equal({ from: undefined, to: undefined });
  });
});
