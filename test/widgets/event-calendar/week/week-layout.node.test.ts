import { expect } from 'chai';
import { dayNumber, type EventRecord, type Occurrence } from 'essonne-international';
import {
  clockChange,
  layoutWeekHours,
  type TimedEvent,
  type WeekLayout,
} from '../../../../widgets/event-calendar/week/week-layout.js';
import { event, lasting, spanTable } from '../make-event.js';

const at = (id: string, start: string, end?: string, fields: Partial<EventRecord> = {}): EventRecord => {
  const occurrence: Occurrence = end === undefined ? { start } : { start, end };
  return event({ id, occurrences: [occurrence], ...fields });
};
const week = (day: string, ...events: EventRecord[]): WeekLayout => {
  const number = dayNumber(day);
  return layoutWeekHours(number, spanTable(events).between(number - 7, number + 7));
};
const timed = ({ days }: WeekLayout): TimedEvent[] => days.flatMap((day) => day.timed);
const hours = (layout: WeekLayout): string[] =>
  timed(layout).map(({ span, start, end }) => `${span.event.id} ${start / 60}–${end / 60}`);

describe('layout of a week', () => {
  it('goes from Monday to Sunday, from 8 h to 20 h', () => {
    const { days, firstHour, lastHour } = week('2026-11-29');
    expect([days[0]!.day, days[6]!.day]).to.deep.equal([dayNumber('2026-11-23'), dayNumber('2026-11-29')]);
    expect([firstHour, lastHour]).to.deep.equal([8, 20]);
  });

  it('grows to hold the events of the early morning and of the night, in their own evening', () => {
    const layout = week(
      '2026-11-23',
      at('early', '2026-11-24T06:45:00+01:00', '2026-11-24T08:00:00+01:00'),
      at('night', '2026-11-27T23:00:00+01:00', '2026-11-28T04:30:00+01:00'),
    );
    expect(hours(layout)).to.deep.equal(['early 6.75–8', 'night 23–28.5']);
    expect([layout.firstHour, layout.lastHour]).to.deep.equal([6, 29]);
    expect(layout.days.map((day) => day.timed.length)).to.deep.equal([0, 1, 0, 0, 1, 0, 0]);
  });

  it('places by the clocks of Essonne on the two nights when they change', () => {
    const autumn = week('2026-10-24', at('night', '2026-10-24T23:00:00+02:00', '2026-10-25T04:30:00+01:00'));
    expect(hours(autumn)).to.deep.equal(['night 23–28.5']);
    const spring = week('2026-03-28', at('night', '2026-03-28T23:00:00+01:00', '2026-03-29T04:30:00+02:00'));
    expect(hours(spring)).to.deep.equal(['night 23–28.5']);
    // From 2 h 30 to 2 h 15 on the clocks: three quarters of an hour.
    const folded = week('2026-10-25', at('fold', '2026-10-25T02:30:00+02:00', '2026-10-25T02:15:00+01:00'));
    expect(hours(folded)).to.deep.equal(['fold 2.5–3']);
    expect(
      ['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26'].map((day) => clockChange(dayNumber(day))),
    ).to.deep.equal([undefined, 'forward', 'back', undefined]);
  });

  it('gives a deadline the hour of its last moment, before midnight, and makes an event without an end an hour long', () => {
    const layout = week(
      '2026-11-23',
      at('call', '2026-11-02T09:00:00+01:00', '2026-11-25T12:00:00+01:00', { kind: 'call-deadline' }),
      at('talk', '2026-11-26T20:30:00+01:00'),
      at('midnight', '2026-11-02T09:00:00+01:00', '2026-11-27T23:59:00+01:00', { kind: 'call-deadline' }),
    );
    expect(hours(layout)).to.deep.equal(['call 12–13', 'talk 20.5–21.5', 'midnight 23–24']);
    expect(timed(layout).map(({ isOpenEnded }) => isOpenEnded)).to.deep.equal([false, true, false]);
    expect(layout.lastHour).to.equal(24);
  });

  it('puts on top what lasts whole days or several', () => {
    const layout = week(
      '2026-11-23',
      lasting('show', '2026-11-03', '2026-11-25'),
      lasting('day', '2026-11-26'),
      at('camp', '2026-11-28T09:00:00+01:00', '2026-11-29T17:00:00+01:00'),
    );
    expect(timed(layout)).to.have.length(0);
    const names = layout.days.map(({ bars }) => bars.map((bar) => bar?.span.event.id));
    expect(names).to.deep.equal([['show'], ['show'], ['show'], ['day'], [], ['camp'], ['camp']]);
  });

  it('shows two side by side, and counts those that overlap besides', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => at(id, '2026-11-24T18:00:00+01:00', '2026-11-24T19:00:00+01:00'));
    const pair = ['e', 'f'].map((id) => at(id, '2026-11-24T10:00:00+01:00', '2026-11-24T11:00:00+01:00'));
    const { days, crowdWidth } = week('2026-11-23', ...many, ...pair);
    const tuesday = days[1];
    const across = tuesday!.timed.map(({ span, column, columns, width }) => [
      span.event.id,
      column / columns,
      (column + width) / columns,
    ]);
    expect(across).to.deep.equal([
      ['e', 0, 0.5],
      ['f', 0.5, 1],
      ['a', 0, 1 / 2.4],
      ['b', 1 / 2.4, 2 / 2.4],
    ]);
    expect(tuesday!.crowded).to.deep.equal([{ start: 18 * 60, end: 19 * 60, count: 2 }]);
    expect(tuesday!.spans).to.have.length(6);
    expect(2 / 2.4).to.be.closeTo(1 - crowdWidth, 1e-9);
  });

  it('shows one, and counts the others, where columns have little room', () => {
    const pair = ['a', 'b'].map((id) => at(id, '2026-11-24T18:00:00+01:00', '2026-11-24T19:00:00+01:00'));
    const alone = at('c', '2026-11-24T10:00:00+01:00', '2026-11-24T11:00:00+01:00');
    const monday = dayNumber('2026-11-23');
    const spans = spanTable([...pair, alone]).between(monday, monday + 6);
    const { days, crowdWidth } = layoutWeekHours(monday, spans, 1);
    expect(days[1]!.timed.map(({ span, width, columns }) => [span.event.id, width / columns])).to.deep.equal([
      ['c', 1],
      ['a', 1 / 1.4],
    ]);
    expect(days[1]!.crowded).to.deep.equal([{ start: 18 * 60, end: 19 * 60, count: 1 }]);
    expect(1 / 1.4).to.be.closeTo(1 - crowdWidth, 1e-9);
  });

  it('counts what has no lane on top, on each of its days', () => {
    const bars = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => lasting(id, '2026-11-24', '2026-11-25'));
    const { days } = week('2026-11-23', ...bars);
    expect(days.map(({ hidden }) => hidden)).to.deep.equal([0, 1, 1, 0, 0, 0, 0]);
  });
});
