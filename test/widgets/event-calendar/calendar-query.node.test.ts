import { expect } from 'chai';
import { eventQuery, filterOptions, hasFilters } from '../../../widgets/event-calendar/calendar-query.js';

describe('query of the calendar', () => {
  it('asks for every event of the presets and the choices', () => {
    expect(eventQuery({ commune: ['91228'], from: '2026-01-01' }, { text: ' eau ', kind: ['forum'] })).to.deep.equal({
      commune: ['91228'],
      from: '2026-01-01',
      kind: ['forum'],
      text: ' eau ',
      limit: Infinity,
    });
    expect(eventQuery({}, { text: '  ', kind: [] })).to.deep.equal({ limit: Infinity });
  });

  it('never lets a choice widen a preset', () => {
    expect(eventQuery({ theme: ['water'] }, { theme: ['health'] }).theme).to.deep.equal(['water']);
    expect(eventQuery({ theme: ['water', 'health'] }, { theme: ['health'] }).theme).to.deep.equal(['health']);
  });

  it('offers what the preset allows, and what is chosen even when nothing is left of it', () => {
    const counts = [
      { value: 'water', count: 3 },
      { value: 'health', count: 2 },
    ];
    expect(filterOptions(counts, ['health'], undefined)).to.deep.equal([{ value: 'health', count: 2 }]);
    expect(filterOptions(counts, undefined, ['culture']).at(-1)).to.deep.equal({ value: 'culture', count: 0 });
  });

  it('knows when nothing is chosen', () => {
    expect(hasFilters({ text: '', kind: [] })).to.equal(false);
    expect(hasFilters({ theme: ['water'] })).to.equal(true);
  });
});
