/** The same days and hours wherever the reader's computer thinks it is. Node only: a browser's zone cannot be changed. */
import { expect } from 'chai';
import { isoDay } from 'essonne-international';
import { occurrenceText } from '../../../widgets/event-calendar/event-dates.js';
import { fr } from '../../../widgets/event-calendar/messages/fr.js';
import { addMonths, weeksOf, monthOf, readDay } from '../../../widgets/event-calendar/months.js';
import { daysOf } from '../../../widgets/event-calendar/spans.js';
import { event } from './make-event.js';

/** Local start in Essonne → instant: the eight awkward cases of a weekly or daily rule. */
const CASES = [
  ['2026-03-22T17:00:00Z', '2026-03-22', '18 h'],
  ['2026-03-29T16:00:00Z', '2026-03-29', '18 h'],
  ['2026-10-18T16:00:00Z', '2026-10-18', '18 h'],
  ['2026-10-25T17:00:00Z', '2026-10-25', '18 h'],
  ['2026-03-28T23:30:00Z', '2026-03-29', '0 h 30'],
  ['2026-03-29T22:30:00Z', '2026-03-30', '0 h 30'],
  ['2026-04-03T22:30:00Z', '2026-04-04', '0 h 30'],
  ['2026-03-29T01:30:00Z', '2026-03-29', '3 h 30'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '2 h 30'],
  ['2026-10-26T01:30:00Z', '2026-10-26', '2 h 30'],
] as const;

describe('calendar in other time zones', () => {
  const { TZ } = process.env;
  after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const zone of ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])
    it(`shows the days and hours of Essonne in ${zone}`, () => {
      process.env.TZ = zone;
      const wording = { language: 'fr', words: fr } as const;
      for (const [start, day, time] of CASES) {
        const { occurrences } = event({ occurrences: [{ start }] });
        const [occurrence] = occurrences;
        expect(daysOf(event(), occurrence!).map(isoDay), start).to.deep.equal([day, day]);
        expect(occurrenceText(event(), occurrence!, wording).replace(/\u00a0/g, ' '), start).to.match(
          new RegExp(`, ${time}$`),
        );
      }
      const march = weeksOf(monthOf(readDay('2026-03-15')!)).map(isoDay);
      expect(march).to.deep.equal(['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
      expect(isoDay(addMonths(readDay('2026-10-31')!, 1))).to.equal('2026-11-30');
    });
});
