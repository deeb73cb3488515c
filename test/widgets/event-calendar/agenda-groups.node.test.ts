import { expect } from 'chai';
import { dayNumber, isoDay } from 'essonne-international';
import { type Agenda, type AgendaExtent, agendaFrom } from '../../../widgets/event-calendar/agenda/agenda-groups.js';
import { lasting, spanTable } from './make-event.js';

const table = spanTable([
  lasting('first', '2026-10-01'),
  lasting('second', '2026-10-02'),
  lasting('exhibition', '2026-11-01', '2026-12-15'),
  lasting('today', '2026-11-23'),
  lasting('too', '2026-11-23'),
  lasting('weekend', '2026-11-28', '2026-11-29'),
  lasting('far', '2027-03-01'),
]);
const at = dayNumber('2026-11-23');
const read = (days: Agenda['days']): string[] =>
  days.map(({ day, spans }) => `${isoDay(day)} ${spans.map(({ event: { id } }) => id).join(' ')}`);

describe('agenda', () => {
  it('groups by day what comes, and sets apart what goes on', () => {
    const agenda = agendaFrom(table, at, at, { before: 0, after: 3 });
    expect(agenda.ongoing.map(({ event: { id } }) => id)).to.deep.equal(['exhibition']);
    expect(read(agenda.days)).to.deep.equal(['2026-11-23 today too', '2026-11-28 weekend']);
    expect(agenda.earlier).to.deep.equal([]);
    expect([agenda.hasEarlier, agenda.hasLater]).to.deep.equal([true, true]);
  });

  it('goes back and forward as far as asked', () => {
    const one = agendaFrom(table, at, at, { before: 1, after: 20 });
    expect(read(one.earlier)).to.deep.equal(['2026-10-02 second']);
    expect([one.hasEarlier, one.hasLater]).to.deep.equal([true, false]);
    const all = agendaFrom(table, at, at, { before: 20, after: 20 });
    expect(read(all.earlier)).to.deep.equal(['2026-10-01 first', '2026-10-02 second']);
    expect(all.hasEarlier).to.equal(false);
  });

  it('has the present day among those around it, with an event or without', () => {
    const from = (anchor: string, extent: AgendaExtent, today: string): string[] => {
      const { earlier, days } = agendaFrom(table, dayNumber(anchor), dayNumber(today), extent);
      return [...read(earlier), '2026-|', ...read(days)].map((day) => day.slice(5).trim());
    };
    expect(from('2026-11-24', { before: 0, after: 1 }, '2026-11-24')).to.deep.equal(['|', '11-24', '11-28 weekend']);
    expect(from('2026-11-23', { before: 0, after: 1 }, '2026-11-26')).to.deep.equal(['|', '11-23 today']);
    expect(from('2026-11-23', { before: 0, after: 9 }, '2027-05-01').at(-1)).to.equal('05-01');
    expect(from('2026-11-28', { before: 1, after: 1 }, '2026-11-25')).to.deep.equal([
      '11-23 too',
      '11-25',
      '|',
      '11-28 weekend',
    ]);
    expect(from('2026-11-28', { before: 1, after: 1 }, '2026-10-10')).to.deep.equal([
      '11-23 too',
      '|',
      '11-28 weekend',
    ]);
    expect(agendaFrom(spanTable([]), at, at, { before: 1, after: 1 }).days).to.deep.equal([]);
  });
});
