import { expect } from 'chai';
import { dayNumber } from 'essonne-international';
import {
  differsFromParis,
  parisDay,
  parisMoment,
  parisOffset,
  repeatedHour,
} from '../../../widgets/event-calendar/paris-time.js';

describe('time in Essonne', () => {
  it('is one hour ahead of UTC in winter, two in summer, and changes at 01:00 UTC', () => {
    expect(parisOffset(Date.parse('2026-01-15T12:00:00Z'))).to.equal(60);
    expect(parisOffset(Date.parse('2026-07-15T12:00:00Z'))).to.equal(120);
    expect(parisOffset(Date.parse('2026-03-29T00:59:59Z'))).to.equal(60);
    expect(parisOffset(Date.parse('2026-03-29T01:00:00Z'))).to.equal(120);
    expect(parisOffset(Date.parse('2026-10-25T00:59:59Z'))).to.equal(120);
    expect(parisOffset(Date.parse('2026-10-25T01:00:00Z'))).to.equal(60);
  });

  it('tells the two passages of the hour that comes twice in autumn, and no other', () => {
    const passage = (instant: string): unknown => repeatedHour(Date.parse(instant));
    expect(passage('2026-10-24T23:59:59Z')).to.equal(undefined);
    expect(passage('2026-10-25T00:00:00Z')).to.equal('summer');
    expect(passage('2026-10-25T00:59:59Z')).to.equal('summer');
    expect(passage('2026-10-25T01:00:00Z')).to.equal('winter');
    expect(passage('2026-10-25T01:59:59Z')).to.equal('winter');
    expect(passage('2026-10-25T02:00:00Z')).to.equal(undefined);
    for (const hour of ['00', '01', '02']) expect(passage(`2026-03-29T${hour}:30:00Z`)).to.equal(undefined);
  });

  it('gives the day and minute of an instant, whatever its offset', () => {
    const midnight = { day: dayNumber('2026-11-21'), minute: 0 };
    expect(parisMoment('2026-11-21T00:00:00+01:00')).to.deep.equal(midnight);
    expect(parisMoment('2026-11-20T23:00:00Z')).to.deep.equal(midnight);
    expect(parisMoment('2026-11-20T18:00:00-05:00')).to.deep.equal(midnight);
  });

  it('knows which day it is in Essonne', () => {
    expect(parisDay(new Date('2026-11-22T22:59:59Z'))).to.equal(dayNumber('2026-11-22'));
    expect(parisDay(new Date('2026-11-22T23:00:00Z'))).to.equal(dayNumber('2026-11-23'));
  });

  it('tells when the reader’s clocks differ, even for a few weeks of the year', () => {
    const newYork = (timeMs: number): number =>
      timeMs >= Date.parse('2026-03-08T07:00:00Z') && timeMs < Date.parse('2026-11-01T06:00:00Z') ? -240 : -300;
    const days = (from: string, to: string): [number, number] => [dayNumber(from), dayNumber(to)];
    expect(differsFromParis(...days('2026-11-01', '2026-11-30'), newYork)).to.equal(true);
    expect(differsFromParis(...days('2026-11-01', '2026-11-30'), parisOffset)).to.equal(false);
    // A zone that keeps summer time one week longer differs in that week only.
    const late = (timeMs: number): number =>
      timeMs >= Date.parse('2026-10-25T01:00:00Z') && timeMs < Date.parse('2026-11-01T01:00:00Z')
        ? 120
        : parisOffset(timeMs);
    expect(differsFromParis(...days('2026-10-20', '2026-10-24'), late)).to.equal(false);
    expect(differsFromParis(...days('2026-10-20', '2026-10-31'), late)).to.equal(true);
  });
});
