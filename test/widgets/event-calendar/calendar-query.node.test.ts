import { expect } from 'chai';
import { hasFilters } from '../../../widgets/event-calendar/calendar-query.js';
import { eventQuery } from '../../../widgets/event-calendar/data/event-query.js';

describe('query of the calendar', () => {
  it('asks for every event of the presets and the choices', () => {
    expect(
      eventQuery({ commune: ['91228'], from: '2026-01-01' }, { text: 'eau', kind: ['forum'], free: true }),
    ).to.deep.equal({
      commune: ['91228'],
      from: '2026-01-01',
      kind: ['forum'],
      text: 'eau',
      free: true,
      limit: Infinity,
    });
    expect(eventQuery({}, { text: '', kind: [], near: undefined })).to.deep.equal({ limit: Infinity });
  });

  it('never lets a choice widen a preset', () => {
    expect(eventQuery({ theme: ['water'] }, { theme: ['health'] }).theme).to.deep.equal(['water']);
    expect(eventQuery({ theme: ['water', 'health'] }, { theme: ['health'] }).theme).to.deep.equal(['health']);
    expect(eventQuery({ epci: ['200056232'] }, { epci: ['200059228'] }).epci).to.deep.equal(['200056232']);
    expect(eventQuery({ kind: ['exhibition'] }, { kind: ['forum'] }).kind).to.deep.equal(['exhibition']);
    expect(eventQuery({ canton: ['9101'], audience: ['schools'], attendance: ['online'] }, {})).to.deep.equal({
      canton: ['9101'],
      audience: ['schools'],
      attendance: ['online'],
      limit: Infinity,
    });
    expect(eventQuery({ free: true }, { free: undefined }).free).to.equal(true);
    expect(eventQuery({ from: '2026-01-01' }, { from: '2025-01-01' }).from).to.equal('2026-01-01');
  });

  it('asks for what is to come, or past, within the days of the presets', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(eventQuery(year, { from: '2026-11-23' })).to.include({ from: '2026-11-23', to: '2026-12-31' });
    expect(eventQuery(year, { to: '2026-11-22' })).to.include({ from: '2026-01-01', to: '2026-11-22' });
  });

  it('knows when nothing is chosen', () => {
    expect(hasFilters({ text: '', kind: [], epci: undefined })).to.equal(false);
    expect(hasFilters({ theme: ['water'] })).to.equal(true);
    expect(hasFilters({ hasAccessibility: true })).to.equal(true);
  });
});
