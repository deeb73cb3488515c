import { expect } from 'chai';
import { dayNumber, isoDay } from 'essonne-international';
import { addMonths, monthOf, readDay, weekday, weeksOf } from '../../../widgets/event-calendar/months.js';

describe('months', () => {
  it('begins weeks on Monday', () => {
    expect(weekday(dayNumber('2026-11-23'))).to.equal(0);
    expect(weekday(dayNumber('2026-11-29'))).to.equal(6);
    expect(weekday(dayNumber('1969-12-31'))).to.equal(2);
  });

  it('gives the weeks that hold a month: four to six', () => {
    const count = (day: string): number => weeksOf(monthOf(dayNumber(day))).length;
    expect(count('2027-02-10')).to.equal(4);
    expect(count('2026-12-10')).to.equal(5);
    expect(count('2026-11-10')).to.equal(6);
    expect(isoDay(weeksOf(monthOf(dayNumber('2026-11-10')))[0]!)).to.equal('2026-10-26');
  });

  it('keeps the day of the month where it can', () => {
    const move = (day: string, months: number): string => isoDay(addMonths(dayNumber(day), months));
    expect(move('2026-01-31', 1)).to.equal('2026-02-28');
    expect(move('2028-01-31', 1)).to.equal('2028-02-29');
    expect(move('2026-11-15', 2)).to.equal('2027-01-15');
    expect(move('2026-01-15', -1)).to.equal('2025-12-15');
    expect(move('2026-11-15', -12)).to.equal('2025-11-15');
  });

  it('reads only days that exist', () => {
    expect(readDay('2026-11-21')).to.equal(dayNumber('2026-11-21'));
    for (const wrong of [
      undefined,
      '',
      'demain',
      '2026-11',
      '2026-02-30',
      '2026-13-01',
      '21/11/2026',
      '9999-12-31',
      '0001-01-01',
    ])
      expect(readDay(wrong), wrong).to.equal(undefined);
  });
});
