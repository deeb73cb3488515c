import { expect } from 'chai';
import { dayNumber, type EventRecord, type Language } from 'essonne-international';
import { isPast, monthTitle, rangeText } from '../../../widgets/event-calendar/event-dates.js';
import {
  dueTimeText,
  insteadOf,
  momentText,
  occurrenceText,
} from '../../../widgets/event-calendar/days/event-moments.js';
import { en } from '../../../widgets/event-calendar/messages/en.js';
import { fr, type CalendarMessages } from '../../../widgets/event-calendar/messages/fr.js';
import { event } from './make-event.js';

const wording = (language: Language): { language: Language; words: CalendarMessages } => ({
  language,
  words: { fr, en }[language],
});
const text = (language: Language, start: string, end?: string, fields: Partial<EventRecord> = {}): string => {
  const made = event({ ...fields, occurrences: [{ start, ...(end ? { end } : {}) }] });
  // Platforms differ on the comma after an English weekday.
  return occurrenceText(made, made.occurrences[0]!, wording(language))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(?<=^\w+day),/, '');
};

describe('dates of events', () => {
  it('are written in French typography', () => {
    expect(text('fr', '2026-11-21T14:00:00+01:00', '2026-11-21T17:30:00+01:00')).to.equal(
      'samedi 21 novembre 2026, 14 h – 17 h 30',
    );
    expect(text('fr', '2026-11-21T14:00:00+01:00')).to.equal('samedi 21 novembre 2026, 14 h');
    expect(text('fr', '2026-11-21')).to.equal('samedi 21 novembre 2026');
    expect(text('fr', '2026-12-01')).to.equal('mardi 1er décembre 2026');
    expect(text('fr', '2026-11-21T18:00:00+01:00', '2026-11-22T00:00:00+01:00')).to.equal(
      'samedi 21 novembre 2026, 18 h – minuit',
    );
  });

  it('keep hours and minutes together', () => {
    const made = event({ occurrences: [{ start: '2026-11-21T17:30:00+01:00' }] });
    expect(occurrenceText(made, made.occurrences[0]!, wording('fr'))).to.contain('17\u00a0h\u00a030');
  });

  it('say each part of a range once', () => {
    expect(text('fr', '2026-11-03', '2026-11-30')).to.equal('du 3 au 30 novembre 2026');
    expect(text('fr', '2026-11-01', '2026-11-30')).to.equal('du 1er au 30 novembre 2026');
    expect(text('fr', '2026-11-28', '2026-12-01')).to.equal('du 28 novembre au 1er décembre 2026');
    expect(text('fr', '2026-12-28', '2027-01-03')).to.equal('du 28 décembre 2026 au 3 janvier 2027');
    expect(text('fr', '2026-11-20T18:00:00+01:00', '2026-11-22T17:00:00+01:00')).to.equal(
      'du vendredi 20 novembre 2026, 18 h au dimanche 22 novembre 2026, 17 h',
    );
  });

  it('are right in the nights when clocks change', () => {
    expect(text('fr', '2026-10-24T23:00:00+02:00', '2026-10-25T04:30:00+01:00')).to.equal(
      'samedi 24 octobre 2026, 23 h – 4 h 30 (le lendemain)',
    );
    expect(text('fr', '2027-03-27T23:00:00+01:00', '2027-03-28T04:30:00+02:00')).to.equal(
      'samedi 27 mars 2027, 23 h – 4 h 30 (le lendemain)',
    );
  });

  it('say what is due at a deadline', () => {
    const made = event({ kind: 'call-deadline', occurrences: [{ start: '2027-02-26', label: 'Préinscription' }] });
    expect(occurrenceText(made, made.occurrences[0]!, wording('fr'))).to.equal(
      'Préinscription jusqu’au 26 février 2027',
    );
    expect(dueTimeText(made.occurrences[0]!, wording('fr'))).to.equal('Préinscription');
    const [timed] = event({
      occurrences: [{ start: '2027-02-26T16:00:00+01:00', label: 'Première session' }],
    }).occurrences;
    expect(dueTimeText(timed!, wording('fr'))).to.equal('Première session jusqu’à 16\u00a0h');
    expect(dueTimeText({ start: '2027-02-26T16:00:00+01:00' }, wording('fr'))).to.equal('Dépôt jusqu’à 16\u00a0h');
  });

  it('say a deadline as one', () => {
    const fields = { kind: 'call-deadline' };
    expect(text('fr', '2027-03-12T12:00:00+01:00', undefined, fields)).to.equal('Dépôt jusqu’au 12 mars 2027, 12 h');
    expect(text('en', '2027-03-12T12:00:00+01:00', undefined, fields)).to.equal('Apply by 12 March 2027, 12 pm');
  });

  it('are written in English', () => {
    expect(text('en', '2026-11-21T14:00:00+01:00', '2026-11-21T17:30:00+01:00')).to.equal(
      'Saturday 21 November 2026, 2 pm – 5:30 pm',
    );
    expect(text('en', '2026-11-03', '2026-11-30')).to.equal('3 to 30 November 2026');
    expect(rangeText(dayNumber('2026-11-01'), dayNumber('2026-11-02'), wording('en'))).to.equal('1 to 2 November 2026');
  });

  it('name months and moments', () => {
    expect(monthTitle(dayNumber('2026-08-21'), wording('fr'))).to.equal('Août 2026');
    expect(momentText('2026-11-27', wording('fr'))).to.equal('27 novembre 2026');
    expect(momentText('2026-11-27T12:00:00+01:00', wording('fr'))).to.equal('27 novembre 2026, 12\u00a0h');
  });

  it('tell the two passages of the hour that comes twice', () => {
    expect(text('fr', '2026-10-25T00:30:00Z', '2026-10-25T01:15:00Z')).to.equal(
      'dimanche 25 octobre 2026, 2 h 30 (heure d’été) – 2 h 15 (heure d’hiver)',
    );
    expect(text('en', '2026-10-25T01:30:00Z')).to.contain('(winter time)');
  });

  it('say from when something was moved', () => {
    const moved = (previousStart: string): unknown =>
      insteadOf({ start: '2026-12-13', previousStart }, wording('fr'))?.replace(/\u00a0/g, ' ');
    expect(moved('2026-12-06')).to.equal('au lieu du 6 décembre 2026');
    expect(moved('2026-12-06T12:00:00+01:00')).to.equal('au lieu du 6 décembre 2026, 12 h');
    expect(insteadOf({ start: '2026-12-13' }, wording('fr'))).to.equal(undefined);
  });

  it('know what is over: a day when it is, an hour as soon as it is gone', () => {
    const noon = { today: dayNumber('2026-11-23'), now: Date.parse('2026-11-23T11:00:00Z') };
    expect(isPast('2026-11-23', noon)).to.equal(false);
    expect(isPast('2026-11-22', noon)).to.equal(true);
    expect(isPast('2026-11-23T11:59:00+01:00', noon)).to.equal(true);
    expect(isPast('2026-11-23T12:01:00+01:00', noon)).to.equal(false);
  });
});
