import { expect } from 'chai';
import { dayNumber } from 'essonne-international';
import { dayForKey } from '../../../../widgets/event-calendar/grid-keys.js';
import { cellForKey } from '../../../../widgets/event-calendar/week/week-keys.js';

const HOURS = [-1, 8, 9, 10];
const wednesday = dayNumber('2026-11-25');

describe('keys of the week', () => {
  it('go down the hours from the name of the day, and up again, and stop at the ends', () => {
    const down = (hour: number | undefined): number | undefined =>
      cellForKey('ArrowDown', { day: wednesday, hour }, HOURS)!.hour;
    const up = (hour: number | undefined): number | undefined =>
      cellForKey('ArrowUp', { day: wednesday, hour }, HOURS)!.hour;
    expect([down(undefined), down(-1), down(9), down(10)]).to.deep.equal([-1, 8, 10, 10]);
    expect([up(undefined), up(-1), up(8)]).to.deep.equal([undefined, undefined, -1]);
  });

  it('go across the days in their row, to the ends of the week, by weeks, and by months with Shift', () => {
    const to = (key: string, isShift = false): readonly number[] => {
      const { day, hour } = cellForKey(key, { day: wednesday, hour: 9 }, HOURS, isShift)!;
      return [day - wednesday, hour!];
    };
    expect(to('ArrowRight')).to.deep.equal([1, 9]);
    expect(to('ArrowLeft')).to.deep.equal([-1, 9]);
    expect(to('Home')).to.deep.equal([-2, 9]);
    expect(to('End')).to.deep.equal([4, 9]);
    expect(to('PageDown')).to.deep.equal([7, 9]);
    expect(to('PageUp', true)).to.deep.equal([-31, 9]);
    expect(cellForKey('a', { day: wednesday, hour: 9 }, HOURS)).to.equal(undefined);
    expect(dayForKey('PageDown', wednesday, 'year', true)! - wednesday).to.equal(365);
  });
});
