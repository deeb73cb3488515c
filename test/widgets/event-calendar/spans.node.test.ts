import { expect } from 'chai';
import { dayNumber, isoDay, type EventRecord } from 'essonne-international';
import { daysOf, SpanTable } from '../../../widgets/event-calendar/spans.js';
import { event, lasting } from './make-event.js';

const days = (start: string, end?: string, fields: Partial<EventRecord> = {}): readonly string[] => {
  const made = event({ occurrences: [{ start, ...(end ? { end } : {}) }], ...fields });
  return daysOf(made, made.occurrences[0]!).map(isoDay);
};

describe('days of an occurrence', () => {
  it('includes the last day of what lasts whole days', () => {
    expect(days('2026-11-03', '2026-11-30')).to.deep.equal(['2026-11-03', '2026-11-30']);
  });

  it('does not reach a day at its first minute', () => {
    expect(days('2026-11-21T18:00:00+01:00', '2026-11-22T00:00:00+01:00')).to.deep.equal(['2026-11-21', '2026-11-21']);
    expect(days('2026-11-20T18:00:00+01:00', '2026-11-22T00:00:00+01:00')).to.deep.equal(['2026-11-20', '2026-11-21']);
  });

  it('leaves a night to its evening, across both changes of the clocks', () => {
    expect(days('2026-10-24T23:00:00+02:00', '2026-10-25T04:30:00+01:00')).to.deep.equal(['2026-10-24', '2026-10-24']);
    expect(days('2027-03-27T23:00:00+01:00', '2027-03-28T04:30:00+02:00')).to.deep.equal(['2027-03-27', '2027-03-27']);
    expect(days('2026-10-24T23:00:00+02:00', '2026-10-25T09:00:00+01:00')).to.deep.equal(['2026-10-24', '2026-10-25']);
  });

  it('is the last moment of a deadline', () => {
    expect(days('2026-11-01', '2026-12-05', { kind: 'call-deadline' })).to.deep.equal(['2026-12-05', '2026-12-05']);
    expect(days('2026-12-05T23:59:00+01:00', undefined, { kind: 'call-deadline' })).to.deep.equal([
      '2026-12-05',
      '2026-12-05',
    ]);
  });
});

describe('table of occurrences', () => {
  const table = new SpanTable([
    lasting('late', '2026-12-10'),
    lasting('long', '2026-11-01', '2026-11-30'),
    lasting('evening', '2026-11-21T20:00:00+01:00', '2026-11-21T22:00:00+01:00'),
    lasting('morning', '2026-11-21T09:00:00+01:00', '2026-11-21T10:00:00+01:00'),
    event({ id: 'weekly', occurrences: [{ start: '2026-11-07' }, { start: '2026-11-14' }, { start: '2026-11-21' }] }),
  ]);
  const at = dayNumber('2026-11-21');
  const ids = (spans: readonly { readonly event: EventRecord }[]): string[] => spans.map((span) => span.event.id);

  it('gives what touches some days, in order', () => {
    expect(table.size).to.equal(7);
    expect(ids(table.between(at, at))).to.deep.equal(['long', 'weekly', 'morning', 'evening']);
    expect(ids(table.between(at + 1, at + 5))).to.deep.equal(['long']);
  });

  it('gives what goes on, what comes and what is over', () => {
    expect(ids(table.ongoing(at))).to.deep.equal(['long']);
    expect(ids(table.from(at, 2))).to.deep.equal(['weekly', 'morning']);
    expect(ids(table.before(at, 1))).to.deep.equal(['weekly']);
    expect(table.before(at, 1)[0]!.index).to.equal(1);
  });

  it('counts events, not their dates', () => {
    expect(table.countEvents(dayNumber('2026-11-01'), dayNumber('2026-11-30'))).to.equal(4);
  });

  it('keeps to the events and occurrences that are shown', () => {
    const shown = { events: Uint8Array.from([0, 1, 0, 0, 1]) };
    expect(ids(table.between(at, at, shown))).to.deep.equal(['long', 'weekly']);
    const keeps = ({ start }: { readonly start: string }): boolean => start !== '2026-11-21';
    expect(ids(table.between(at, at, { ...shown, keeps }))).to.deep.equal(['long']);
  });

  it('leaves out what lies beyond its bounds', () => {
    const bounded = new SpanTable(table.events, { first: at, last: at });
    expect(ids(bounded.between(-Infinity, Infinity))).to.deep.equal(['long', 'weekly', 'morning', 'evening']);
  });
});
