import { expect } from 'chai';
import { dayNumber } from 'essonne-international';
import { daysOfWhen, WHEN, whenChoices, whenOf } from '../../../../widgets/event-calendar/filters/when.js';
import { lasting, spanTable } from '../make-event.js';

const MONDAY = dayNumber('2026-11-23');

describe('choice of dates', () => {
  it('asks for the days of a period, Monday first, and for one side of today', () => {
    expect(daysOfWhen('weekend', MONDAY)).to.deep.equal({ from: '2026-11-28', to: '2026-11-29' });
    expect(daysOfWhen('weekend', MONDAY + 6)).to.deep.equal({ from: '2026-11-28', to: '2026-11-29' });
    expect(daysOfWhen('week', MONDAY + 6)).to.deep.equal({ from: '2026-11-23', to: '2026-11-29' });
    expect(daysOfWhen('month', MONDAY)).to.deep.equal({ from: '2026-11-01', to: '2026-11-30' });
    expect(daysOfWhen('upcoming', MONDAY)).to.deep.equal({ from: '2026-11-23', to: undefined });
    expect(daysOfWhen('past', MONDAY)).to.deep.equal({ from: undefined, to: '2026-11-22' });
    expect(daysOfWhen(undefined, MONDAY)).to.deep.equal({ from: undefined, to: undefined });
  });

  it('is known again by its days, on any day of the week', () => {
    for (let day = MONDAY; day < MONDAY + 7; day++)
      for (const when of WHEN) expect(whenOf(daysOfWhen(when, day), day)).to.equal(when);
    expect(whenOf({}, MONDAY)).to.equal(undefined);
  });

  it('offers periods while something is to come, and both sides of today when there is both', () => {
    const [before, after] = [lasting('a', '2026-11-01'), lasting('b', '2026-12-01')];
    expect(whenChoices({ table: spanTable([before]) }, MONDAY)).to.deep.equal([]);
    expect(whenChoices({ table: spanTable([after]) }, MONDAY)).to.deep.equal(['weekend', 'week', 'month']);
    expect(whenChoices({ table: spanTable([before, after]) }, MONDAY)).to.deep.equal(WHEN);
  });

  it('shows what touches a period, and none of what only surrounds it', () => {
    const days = [
      lasting('before', '2026-11-20', '2026-11-27'),
      lasting('over', '2026-11-27', '2026-11-28'),
      lasting('across', '2026-11-01', '2026-12-31'),
      lasting('after', '2026-11-30'),
    ];
    const table = spanTable(days);
    const { from, to } = daysOfWhen('weekend', MONDAY);
    const shown = { events: new Uint8Array([1, 1, 1, 1]), endsFrom: dayNumber(from!), startsBy: dayNumber(to!) };
    const ids = table.between(-Infinity, Infinity, shown).map(({ event }) => event.id);
    expect(ids.sort()).to.deep.equal(['across', 'over']);
  });
});
