import { expect } from 'chai';
import { dayNumber, type EventRecord } from 'essonne-international';
import {
  densityOf,
  layoutYear,
  LONG_DAYS,
  type YearDay,
  type YearLayout,
} from '../../../../widgets/event-calendar/year/year-layout.js';
import { dayCounts, spansLasting } from '../../../../widgets/event-calendar/year/year-spans.js';
import { event, lasting, spanTable } from '../make-event.js';

const year = (iso: string, ...events: EventRecord[]): YearLayout => {
  const table = spanTable(events);
  const [first, last] = [dayNumber(`${iso}-01-01`), dayNumber(`${iso}-12-31`)];
  return layoutYear(first + 100, dayCounts(table, first, last), spansLasting(table, LONG_DAYS, first, last));
};
const dayOf = ({ months }: YearLayout, iso: string): YearDay =>
  months.flatMap(({ weeks }) => weeks.flat()).find((each) => each?.day === dayNumber(iso))!;

describe('layout of a year', () => {
  it('has twelve months of whole weeks, without the days of others', () => {
    const { months } = year('2028');
    expect(months.map(({ length }) => length)).to.deep.equal([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    for (const { weeks, length } of months) {
      expect(weeks.every((week) => week.length === 7)).to.equal(true);
      expect(weeks.flat().filter(Boolean)).to.have.length(length);
    }
    // 1 February 2028 is a Tuesday.
    expect(months[1]!.weeks[0]!.map(Boolean)).to.deep.equal([false, true, true, true, true, true, true]);
  });

  it('counts apart what lasts a week or longer', () => {
    const made = year(
      '2026',
      lasting('short', '2026-11-21', '2026-11-26'),
      lasting('week', '2026-11-21', '2026-11-27'),
      lasting('day', '2026-11-21'),
    );
    expect(dayOf(made, '2026-11-21')).to.include({ events: 2, ongoing: 1 });
    expect(dayOf(made, '2026-11-27')).to.include({ events: 0, ongoing: 1 });
    expect(dayOf(made, '2026-11-28')).to.include({ events: 0, ongoing: 0 });
  });

  it('makes one row of the stays of an event, and keeps what crosses the year', () => {
    const tour = event({
      id: 'tour',
      occurrences: [
        { start: '2026-03-01', end: '2026-03-20', allDay: true },
        { start: '2026-05-01', end: '2026-05-20', allDay: true },
      ],
    });
    const made = year(
      '2026',
      lasting('winter', '2025-12-20', '2026-01-10'),
      tour,
      lasting('later', '2027-01-01', '2027-02-01'),
    );
    expect(made.rows.map(({ spans }) => spans.map((span) => span.event.id))).to.deep.equal([
      ['winter'],
      ['tour', 'tour'],
    ]);
    expect([made.rows[1]!.first, made.rows[1]!.last]).to.deep.equal([dayNumber('2026-03-01'), dayNumber('2026-05-20')]);
    expect(made.rows[0]!.first).to.be.lessThan(made.first);
    expect(dayOf(made, '2026-01-10').ongoing).to.equal(1);
  });

  it('tells an event, two or three, a few, and many', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 40].map(densityOf)).to.deep.equal([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});
