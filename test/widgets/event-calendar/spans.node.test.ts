import { expect } from 'chai';
import { dayNumber, type EventRecord, isoDay } from 'essonne-international';
import fc from 'fast-check';
import {
  dayBefore,
  dayFrom,
  spansBefore,
  spansFrom,
  spansOngoing,
} from '../../../widgets/event-calendar/span-search.js';
import type { Span } from '../../../widgets/event-calendar/spans.js';
import { dayCounts, spansLasting } from '../../../widgets/event-calendar/year/year-spans.js';
import { event, lasting, spanTable } from './make-event.js';

describe('table of occurrences', () => {
  const events = [
    lasting('late', '2026-12-10'),
    lasting('long', '2026-11-01', '2026-11-30'),
    lasting('evening', '2026-11-21T20:00:00+01:00', '2026-11-21T22:00:00+01:00'),
    lasting('morning', '2026-11-21T09:00:00+01:00', '2026-11-21T10:00:00+01:00'),
    event({ id: 'weekly', occurrences: [{ start: '2026-11-07' }, { start: '2026-11-14' }, { start: '2026-11-21' }] }),
  ];
  const table = spanTable(events);
  const at = dayNumber('2026-11-21');
  const ids = (spans: readonly { readonly event: EventRecord }[]): string[] => spans.map((span) => span.event.id);

  it('gives what touches some days, in order', () => {
    expect(table.size).to.equal(7);
    expect(ids(table.between(at, at))).to.deep.equal(['long', 'weekly', 'morning', 'evening']);
    expect(ids(table.between(at + 1, at + 5))).to.deep.equal(['long']);
  });

  it('gives what goes on, what comes and what is over', () => {
    expect(ids(spansOngoing(table, at))).to.deep.equal(['long']);
    expect(ids(spansFrom(table, at, 2))).to.deep.equal(['weekly', 'morning']);
    expect(ids(spansBefore(table, at, 1))).to.deep.equal(['weekly']);
    expect(spansBefore(table, at, 1)[0]!.index).to.equal(1);
  });

  it('counts events, not their dates', () => {
    expect(table.countEvents(dayNumber('2026-11-01'), dayNumber('2026-11-30'))).to.equal(4);
  });

  it('keeps to the events and the places that are shown', () => {
    const shown = { events: Uint8Array.from([0, 1, 0, 0, 1]) };
    expect(ids(table.between(at, at, shown))).to.deep.equal(['long', 'weekly']);
    const legs = spanTable([
      event({
        id: 'legs',
        occurrences: [
          { start: '2026-11-02', place: { commune: '91228' } },
          { start: '2026-11-09', place: { commune: '91377' } },
          { start: '2026-11-16' },
        ],
      }),
    ]);
    const keeps = (commune: string | undefined): boolean => commune !== '91377';
    const ranks = legs.between(at - 30, at, { events: Uint8Array.of(1), keeps }).map(({ index }) => index);
    expect(ranks).to.deep.equal([0, 2]);
  });

  it('leaves out what lies beyond its bounds', () => {
    const bounded = spanTable(events, { first: at, last: at });
    expect(ids(bounded.between(-Infinity, Infinity))).to.deep.equal(['long', 'weekly', 'morning', 'evening']);
  });

  it('tells the days where there is something, and how much', () => {
    expect(dayFrom(table, at + 1)).to.equal(dayNumber('2026-12-10'));
    expect(dayBefore(table, at + 1)).to.equal(at);
    expect([dayFrom(table, at + 60), dayBefore(table, at - 60)]).to.deep.equal([undefined, undefined]);
    expect([...dayCounts(table, at - 1, at + 1)]).to.deep.equal([1, 4, 1]);
    expect(ids(spansLasting(table, 30, at, at))).to.deep.equal(['long']);
    expect(ids(spansLasting(table, 31, at, at))).to.deep.equal([]);
  });

  it('finds the same as a walk through every occurrence', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const lists = fc.array(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 3 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, day, fc.nat(20), fc.nat(5), fc.func(fc.boolean()), (rows, from, length, limit, isShown) => {
        const made = rows.map((occurrences, row) =>
          event({
            id: String(row),
            occurrences: occurrences.map(([start, days]) => ({ start: isoDay(start), end: isoDay(start + days) })),
          }),
        );
        const all = spanTable(made);
        const shown = { events: Uint8Array.from(made, ({ id }) => Number(isShown(id))) };
        const last = from + length;
        const every = rows
          .flatMap((occurrences, row) =>
            occurrences.map(([start, days], index) => ({ row, index, first: start, last: start + days })),
          )
          .filter(({ row }) => shown.events[row])
          .sort((a, b) => a.first - b.first || b.last - a.last || a.row - b.row || a.index - b.index);
        const plain = (spans: readonly Span[]): unknown =>
          spans.map((span) => ({ row: Number(span.event.id), index: span.index, first: span.first, last: span.last }));
        const touching = every.filter((span) => span.first <= last && span.last >= from);
        const later = every.filter((span) => span.first >= from);
        const over = every.filter((span) => span.last < from);
        expect(plain(all.between(from, last, shown))).to.deep.equal(touching);
        expect(plain(spansOngoing(all, from, shown))).to.deep.equal(
          every.filter((span) => span.first < from && span.last >= from),
        );
        expect(plain(spansFrom(all, from, limit, shown))).to.deep.equal(later.slice(0, limit));
        expect(plain(spansBefore(all, from, limit, shown))).to.deep.equal(over.slice(Math.max(0, over.length - limit)));
        expect(dayFrom(all, from, shown)).to.equal(later[0]?.first);
        expect(dayBefore(all, from, shown)).to.equal(over.at(-1)?.first);
        expect(all.countEvents(from, last, shown)).to.equal(new Set(touching.map(({ row }) => row)).size);
        expect([...dayCounts(all, from, last, shown)]).to.deep.equal(
          [...new Uint8Array(length + 1)].map(
            (_, at) => every.filter((span) => span.first <= from + at && span.last >= from + at).length,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});
