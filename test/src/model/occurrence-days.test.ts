import { expect } from 'chai';
import {
  isAllDay,
  isDeadline,
  isoDay,
  momentDay,
  occurrenceDays,
  parisMoment,
  parisOffset,
} from 'essonne-international';
import { startMinute } from '../../../src/model/occurrence-days.js';

const days = (start: string, end?: string, kind?: string): readonly string[] =>
  occurrenceDays(kind ? { kind } : {}, { start, ...(end ? { end } : {}) }).map(isoDay);

describe('days of an occurrence', () => {
  it('includes the last day of what lasts whole days', () => {
    expect(days('2026-11-03', '2026-11-30')).to.deep.equal(['2026-11-03', '2026-11-30']);
    expect(days('2026-11-03')).to.deep.equal(['2026-11-03', '2026-11-03']);
  });

  it('is in Essonne, whatever the offset', () => {
    expect(days('2026-11-20T18:30:00-05:00')).to.deep.equal(['2026-11-21', '2026-11-21']);
    expect(days('2026-07-20T22:30:00Z')).to.deep.equal(['2026-07-21', '2026-07-21']);
    expect(days('2026-11-20T22:30:00Z')).to.deep.equal(['2026-11-20', '2026-11-20']);
  });

  it('does not reach a day at its first minute', () => {
    expect(days('2026-11-21T18:00:00+01:00', '2026-11-22T00:00:00+01:00')).to.deep.equal(['2026-11-21', '2026-11-21']);
    expect(days('2026-11-20T18:00:00+01:00', '2026-11-22T00:00:00+01:00')).to.deep.equal(['2026-11-20', '2026-11-21']);
    expect(days('2026-11-21T00:00:00+01:00', '2026-11-21T00:00:00+01:00')).to.deep.equal(['2026-11-21', '2026-11-21']);
  });

  it('leaves a night to its evening, across both changes of the clocks', () => {
    expect(days('2026-10-24T23:00:00+02:00', '2026-10-25T04:30:00+01:00')).to.deep.equal(['2026-10-24', '2026-10-24']);
    expect(days('2027-03-27T23:00:00+01:00', '2027-03-28T04:30:00+02:00')).to.deep.equal(['2027-03-27', '2027-03-27']);
    expect(days('2026-10-24T23:00:00+02:00', '2026-10-25T09:00:00+01:00')).to.deep.equal(['2026-10-24', '2026-10-25']);
  });

  it('is the last moment of a deadline', () => {
    const deadline = ['2026-12-05', '2026-12-05'];
    expect(days('2026-11-01', '2026-12-05', 'call-deadline')).to.deep.equal(deadline);
    expect(days('2026-12-05T23:59:00+01:00', undefined, 'call-deadline')).to.deep.equal(deadline);
    expect(days('2026-11-05T08:00:00Z', '2026-12-05T22:59:00Z', 'call-deadline')).to.deep.equal(deadline);
  });

  it('never ends before it begins', () => {
    expect(days('2026-11-21', '2026-11-20')).to.deep.equal(['2026-11-21', '2026-11-21']);
    expect(days('2026-11-21T18:00:00Z', '2026-11-19T18:00:00Z')).to.deep.equal(['2026-11-21', '2026-11-21']);
  });

  it('begins at a minute of its first day, or is whole days', () => {
    expect(startMinute({ start: '2026-07-21T12:30:00Z' })).to.equal(14 * 60 + 30);
    expect([{ start: '2026-07-21' }, { start: '2026-07-21T12:30:00Z', allDay: true }].map(startMinute)).to.deep.equal([
      -1, -1,
    ]);
    expect(isAllDay({ start: '2026-07-21' })).to.equal(true);
    expect(isDeadline({ kind: 'call-deadline' })).to.equal(true);
    expect(isDeadline({})).to.equal(false);
  });

  it('tells the day of a moment', () => {
    expect(isoDay(momentDay('2026-11-20'))).to.equal('2026-11-20');
    expect(isoDay(momentDay('2026-11-20T23:30:00Z'))).to.equal('2026-11-21');
  });
});

describe('clocks of Essonne', () => {
  it('change as the zone data of the platform say, hour by hour around the changes', () => {
    const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });
    const hours = (iso: string): readonly number[] =>
      [...new Uint8Array(96)].map((_, hour) => Date.parse(iso) + (hour - 48) * 3_600_000 + 1);
    for (let year = 1981; year <= 2037; year++)
      for (const month of ['01-15', '03-29', '07-15', '09-27', '10-28'])
        for (const timeMs of hours(`${year}-${month}T00:00:00Z`)) {
          const [, expected] = /GMT\+0(\d)/.exec(format.format(timeMs))!;
          expect(parisOffset(timeMs), new Date(timeMs).toISOString()).to.equal(Number(expected) * 60);
        }
  });

  it('give a day and a minute', () => {
    const { day, minute } = parisMoment('2026-11-20T23:00:00Z');
    expect([isoDay(day), minute]).to.deep.equal(['2026-11-21', 0]);
    expect(parisMoment('2026-10-25T00:30:00Z').minute).to.equal(parisMoment('2026-10-25T01:30:00Z').minute);
  });
});
