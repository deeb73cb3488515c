import { expect } from 'chai';
import { datePrecision, dayNumber, firstDay, isoDay, lastDay } from 'essonne-international';

describe('dates', () => {
  it('tell the precision that a partial date states', () => {
    expect(['2026', '2026-03', '2026-03-12'].map(datePrecision)).to.deep.equal(['year', 'month', 'day']);
  });

  it('cover from the first to the last day', () => {
    expect(['2026', '2026-02', '2026-03-12'].map(firstDay)).to.deep.equal(['2026-01-01', '2026-02-01', '2026-03-12']);
    expect(['2026', '2024-02', '2026-04', '2026-03-12'].map(lastDay)).to.deep.equal([
      '2026-12-31',
      '2024-02-29',
      '2026-04-30',
      '2026-03-12',
    ]);
  });

  it('count days without the host’s zone', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-28')).to.equal(2);
    expect(isoDay(dayNumber('2026-10-25') + 1)).to.equal('2026-10-26');
  });
});
