import { expect } from 'chai';
import type { EventRecord, Occurrence } from 'essonne-international';
import { detailMessages } from '../../../../widgets/project-map/detail/detail-messages.js';
import { arrangeEvents, occurrenceText } from '../../../../widgets/project-map/detail/event-when.js';

const event = (id: string, ...occurrences: Occurrence[]): EventRecord => ({ id, title: id, occurrences });
const ids = (all: readonly { readonly event: EventRecord }[]): string[] => all.map(({ event: { id } }) => id);

describe('arrangeEvents', () => {
  const events = [
    event('later', { start: '2026-12-01' }),
    event('over', { start: '2026-10-01' }),
    event('soon', { start: '2026-10-05' }, { start: '2026-11-25' }, { start: '2026-11-24' }),
    event('long over', { start: '2025-01-01' }),
    event('lasting', { start: '2026-11-01', end: '2026-11-23' }),
  ];

  it('puts the next one first, and the latest of those that are over', () => {
    const { upcoming, past } = arrangeEvents(events, '2026-11-23');
    expect(ids(upcoming)).to.deep.equal(['lasting', 'soon', 'later']);
    expect(ids(past)).to.deep.equal(['over', 'long over']);
  });

  it('tells the next date and how many follow', () => {
    const soon = arrangeEvents(events, '2026-11-23').upcoming[1]!;
    expect(soon.occurrence.start).to.equal('2026-11-24');
    expect(soon.otherCount).to.equal(1);
  });

  it('looks at the days of Essonne', () => {
    const late = event('late', { start: '2026-11-22T23:30:00Z' });
    expect(ids(arrangeEvents([late], '2026-11-23').upcoming)).to.deep.equal(['late']);
  });
});

describe('occurrenceText', () => {
  const say = (occurrence: Occurrence, language: 'fr' | 'en' = 'fr', kind?: string): string =>
    occurrenceText(
      { ...event('e', occurrence), ...(kind ? { kind } : {}) },
      occurrence,
      language,
      detailMessages[language],
    ).replace(/[\u00a0\u202f]/g, ' ');

  it('tells day and hours on the clocks of Essonne', () => {
    const given = { start: '2026-11-21T13:00:00Z', end: '2026-11-21T16:30:00Z' };
    expect(say(given)).to.equal('samedi 21 novembre 2026, 14 h – 17 h 30');
    expect(say(given, 'en')).to.match(/^Saturday,? 21 November 2026, 2 pm – 5:30 pm$/);
  });

  it('tells whole days, one or several', () => {
    expect(say({ start: '2026-11-01', end: '2026-11-01', allDay: true })).to.equal('dimanche 1er novembre 2026');
    expect(say({ start: '2026-11-01', end: '2026-11-03' })).to.equal(
      'du dimanche 1er novembre 2026 au mardi 3 novembre 2026',
    );
  });

  it('tells when a call closes', () => {
    expect(say({ start: '2026-03-12T12:00:00+01:00' }, 'fr', 'call-deadline')).to.equal(
      'Dépôt jusqu’au 12 mars 2026, 12 h',
    );
  });
});
