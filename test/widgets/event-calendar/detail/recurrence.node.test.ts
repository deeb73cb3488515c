import { expect } from 'chai';
import type { EventRecord } from 'essonne-international';
import { recurrenceText } from '../../../../widgets/event-calendar/detail/recurrence.js';
import { en } from '../../../../widgets/event-calendar/messages/en.js';
import { fr } from '../../../../widgets/event-calendar/messages/fr.js';
import { event } from '../make-event.js';

/** Two dates are enough: the first gives what a rule leaves unsaid, the last its end. */
const recurring = (recurrence: string, start = '2026-09-16'): EventRecord =>
  event({ recurrence, occurrences: [{ start }, { start: '2026-12-02' }] });

const inFrench = (rule: string, start?: string): string | undefined =>
  recurrenceText(recurring(rule, start), { language: 'fr', words: fr });
const inEnglish = (rule: string, start?: string): string | undefined =>
  recurrenceText(recurring(rule, start), { language: 'en', words: en });

describe('recurrence in words', () => {
  it('says simple rules, and until when', () => {
    const end = ', jusqu’au 2 décembre 2026';
    expect(inFrench('FREQ=WEEKLY;BYDAY=WE;COUNT=12')).to.equal(`tous les mercredis${end}`);
    expect(inFrench('RRULE:FREQ=WEEKLY;UNTIL=20261202T180000Z;WKST=MO')).to.equal(`tous les mercredis${end}`);
    expect(inFrench('FREQ=WEEKLY;BYDAY=TH,MO')).to.equal(`tous les lundis et jeudis${end}`);
    expect(inFrench('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')).to.equal(`mardi, une semaine sur deux${end}`);
    expect(inFrench('FREQ=DAILY')).to.equal(`tous les jours${end}`);
    expect(inFrench('FREQ=MONTHLY;BYDAY=1MO')).to.equal(`le premier lundi de chaque mois${end}`);
    expect(inFrench('FREQ=MONTHLY;BYDAY=-1SA')).to.equal(`le dernier samedi de chaque mois${end}`);
    expect(inFrench('FREQ=MONTHLY', '2026-09-01')).to.equal(`le 1er de chaque mois${end}`);
    expect(inFrench('FREQ=YEARLY')).to.equal(`le 16 septembre de chaque année${end}`);
    expect(inEnglish('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')).to.equal('every other Tuesday, until 2 December 2026');
    expect(inEnglish('FREQ=MONTHLY;BYDAY=4FR')).to.equal('the fourth Friday of each month, until 2 December 2026');
  });

  it('says nothing rather than something inexact', () => {
    for (const rule of [
      'FREQ=DAILY;BYMONTHDAY=-1,-2',
      'FREQ=WEEKLY;BYDAY=WE;BYMONTH=3',
      'FREQ=WEEKLY;BYDAY=1WE',
      'FREQ=MONTHLY;BYDAY=MO',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5',
      'FREQ=YEARLY;INTERVAL=2',
      'FREQ=HOURLY',
      'toutes les semaines',
      '',
    ])
      expect(inFrench(rule), rule).to.equal(undefined);
    expect(recurrenceText(event({ recurrence: 'FREQ=DAILY' }), { language: 'fr', words: fr })).to.equal(undefined);
  });
});
