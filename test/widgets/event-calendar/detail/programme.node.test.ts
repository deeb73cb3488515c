import { expect } from 'chai';
import { isoDay } from 'essonne-international';
import { programmeDays } from '../../../../widgets/event-calendar/detail/programme.js';
import { event } from '../make-event.js';

describe('programme of a festival', () => {
  it('is in order, day by day: what lasts first, then by the hour; each date of a part in its place', () => {
    const parts = [
      event({
        id: 'soir',
        occurrences: [{ start: '2026-11-20T20:00:00+01:00' }, { start: '2026-11-13T20:00:00+01:00' }],
      }),
      event({ id: 'matin', occurrences: [{ start: '2026-11-20T09:00:00+01:00' }] }),
      event({ id: 'expo', occurrences: [{ start: '2026-11-20', end: '2026-11-29', allDay: true }] }),
    ];
    const days = programmeDays(parts).map(({ day, spans }) => [
      isoDay(day),
      ...spans.map((span) => `${span.event.id} ${span.index}`),
    ]);
    expect(days).to.deep.equal([
      ['2026-11-13', 'soir 1'],
      ['2026-11-20', 'expo 0', 'matin 0', 'soir 0'],
    ]);
  });
});
