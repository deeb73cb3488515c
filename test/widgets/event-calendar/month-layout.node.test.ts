import { expect } from 'chai';
import { dayNumber, type EventRecord } from 'essonne-international';
import { type DayCell, layoutWeeks, type MonthLayout } from '../../../widgets/event-calendar/month-layout.js';
import { lasting, spanTable } from './make-event.js';

const november = dayNumber('2026-11-01');
const layout = (...events: EventRecord[]): MonthLayout =>
  layoutWeeks({ first: november, length: 30 }, spanTable(events).between(november - 6, november + 35));
const dayOf = ({ weeks }: MonthLayout, iso: string): DayCell => weeks.flat().find(({ day }) => day === dayNumber(iso))!;
const barNames = ({ bars }: DayCell): (string | undefined)[] => bars.map((bar) => bar?.span.event.id);

describe('layout of a month', () => {
  it('has whole weeks, and marks the days of other months', () => {
    const { weeks } = layout();
    expect(weeks.map((week) => week.length)).to.deep.equal([7, 7, 7, 7, 7, 7]);
    expect(weeks[0]!.map(({ isOutside }) => isOutside)).to.deep.equal([true, true, true, true, true, true, false]);
  });

  it('draws a bar once a week, as long as its days there', () => {
    const made = layout(lasting('stay', '2026-11-20', '2026-11-24'));
    expect(dayOf(made, '2026-11-20').bars[0]).to.include({ length: 3, isContinued: false, continues: true });
    expect(dayOf(made, '2026-11-21').bars[0]).to.include({ length: 0 });
    expect(dayOf(made, '2026-11-23').bars[0]).to.include({ length: 2, isContinued: true, continues: false });
    expect(dayOf(made, '2026-11-25').bars).to.have.length(0);
  });

  it('puts bars that meet in different lanes, and keeps each in its lane', () => {
    const made = layout(
      lasting('a', '2026-11-10', '2026-11-12'),
      lasting('b', '2026-11-11', '2026-11-13'),
      lasting('c', '2026-11-13', '2026-11-14'),
    );
    expect(barNames(dayOf(made, '2026-11-11'))).to.deep.equal(['a', 'b']);
    expect(barNames(dayOf(made, '2026-11-13'))).to.deep.equal(['c', 'b']);
    expect(barNames(dayOf(made, '2026-11-14'))).to.deep.equal(['c']);
  });

  it('names beside the grid the long ones that would swamp it, and never counts them on each day', () => {
    const made = layout(
      lasting('year', '2026-01-01', '2026-12-31'),
      lasting('month', '2026-11-02', '2026-11-29'),
      lasting('fortnight', '2026-11-09', '2026-11-22'),
      lasting('talk', '2026-11-11'),
    );
    const day = dayOf(made, '2026-11-11');
    expect(barNames(day).sort()).to.deep.equal(['fortnight', 'month']);
    expect(day.singles.map(({ event: { id } }) => id)).to.deep.equal(['talk']);
    expect(day.hidden).to.equal(0);
    expect(day.spans).to.have.length(4);
    expect(made.beside.map(({ event: { id } }) => id)).to.deep.equal(['year']);
  });

  it('hides what has no room and says how many; one more is shown rather than counted', () => {
    const at = (count: number): DayCell =>
      dayOf(
        layout(
          ...'abcdefgh'
            .slice(0, count)
            .split('')
            .map((id) => lasting(id, '2026-11-21')),
        ),
        '2026-11-21',
      );
    expect([at(4).singles.length, at(4).hidden]).to.deep.equal([4, 0]);
    expect([at(5).singles.length, at(5).hidden]).to.deep.equal([5, 0]);
    expect([at(6).singles.length, at(6).hidden]).to.deep.equal([4, 2]);
  });

  it('shows every short event on paper, and names whatever lasts', () => {
    const events = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => lasting(id, '2026-11-21'));
    const bars = ['w', 'x', 'y', 'z'].map((id) => lasting(id, '2026-11-21', '2026-11-22'));
    const spans = spanTable([...events, ...bars, lasting('before', '2026-10-29', '2026-10-30')]);
    const made = layoutWeeks({ first: november, length: 30 }, spans.between(november - 6, november + 35), {
      isPaper: true,
    });
    const day = dayOf(made, '2026-11-21');
    expect([day.singles.length, day.hidden]).to.deep.equal([8, 0]);
    expect(made.beside.map(({ event: { id } }) => id)).to.deep.equal(['w', 'x', 'y', 'z']);
  });

  it('lays out a week alone, none of its days outside', () => {
    const monday = dayNumber('2026-11-30');
    const { weeks } = layoutWeeks({ first: monday, length: 7 }, []);
    expect(weeks).to.have.length(1);
    expect(weeks[0]!.some(({ isOutside }) => isOutside)).to.equal(false);
  });

  it('hides bars beyond the lanes of a week', () => {
    const made = layout(...['a', 'b', 'c', 'd'].map((id) => lasting(id, '2026-11-10', '2026-11-11')));
    expect(dayOf(made, '2026-11-10').bars).to.have.length(3);
    expect(dayOf(made, '2026-11-10').hidden).to.equal(1);
  });
});
