import { expect } from 'chai';
import { dayNumber, isoDay } from 'essonne-international';
import { firstOfYear, neighbour, periodAround } from '../../../widgets/event-calendar/periods.js';

const day = dayNumber('2026-11-25');
const iso = (days: readonly number[]): string[] => days.map((each) => (each === Infinity ? '…' : isoDay(each)));

describe('periods of the views', () => {
  it('hold the day: its month, its week from Monday, its year, and for the agenda what follows', () => {
    expect(iso(periodAround('month', day))).to.deep.equal(['2026-11-01', '2026-11-30']);
    expect(iso(periodAround('week', day))).to.deep.equal(['2026-11-23', '2026-11-29']);
    expect(iso(periodAround('week', dayNumber('2027-01-01')))).to.deep.equal(['2026-12-28', '2027-01-03']);
    expect(iso(periodAround('year', day))).to.deep.equal(['2026-01-01', '2026-12-31']);
    expect(iso(periodAround('year', dayNumber('2028-02-29')))).to.deep.equal(['2028-01-01', '2028-12-31']);
    expect(iso(periodAround('agenda', day))).to.deep.equal(['2026-11-25', '…']);
    expect(isoDay(firstOfYear(dayNumber('2026-12-31')))).to.equal('2026-01-01');
  });

  it('follow each other', () => {
    expect(isoDay(neighbour('month', dayNumber('2026-01-31'), 1))).to.equal('2026-02-28');
    expect(isoDay(neighbour('week', day, -1))).to.equal('2026-11-18');
    expect(isoDay(neighbour('year', dayNumber('2028-02-29'), -1))).to.equal('2027-02-28');
    expect(isoDay(neighbour('agenda', day, 1))).to.equal('2026-12-01');
  });
});
