/** The same days and hours wherever the reader's computer thinks it is. Node only: a browser's zone cannot be changed. */
import { expect } from 'chai';
import { isoDay } from 'essonne-international';
import { occurrenceText } from '../../../widgets/event-calendar/days/event-moments.js';
import { fr } from '../../../widgets/event-calendar/messages/fr.js';
import { addMonths, weeksOf, monthOf, readDay } from '../../../widgets/event-calendar/months.js';
import { daysOf } from '../../../widgets/event-calendar/spans.js';
import { event } from './make-event.js';

/** What the eight awkward rules of Essonne give: instant, day and hour on its clocks. */
const CASES = [
  // Weekly at 18:00 over each change of the clocks.
  ['2026-03-22T17:00:00Z', '2026-03-22', '18 h'],
  ['2026-03-29T16:00:00Z', '2026-03-29', '18 h'],
  ['2026-10-18T16:00:00Z', '2026-10-18', '18 h'],
  ['2026-10-25T17:00:00Z', '2026-10-25', '18 h'],
  // Daily at 0:30, then every Saturday: another day in UTC.
  ['2026-03-27T23:30:00Z', '2026-03-28', '0 h 30'],
  ['2026-03-28T23:30:00Z', '2026-03-29', '0 h 30'],
  ['2026-03-29T22:30:00Z', '2026-03-30', '0 h 30'],
  ['2026-03-20T23:30:00Z', '2026-03-21', '0 h 30'],
  ['2026-04-03T22:30:00Z', '2026-04-04', '0 h 30'],
  // Daily at 2:30, which does not exist on 29 March and comes twice on 25 October: the first is meant.
  ['2026-03-28T01:30:00Z', '2026-03-28', '2 h 30'],
  ['2026-03-29T01:30:00Z', '2026-03-29', '3 h 30'],
  ['2026-03-30T00:30:00Z', '2026-03-30', '2 h 30'],
  ['2026-10-24T00:30:00Z', '2026-10-24', '2 h 30'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '2 h 30 (heure d’été)'],
  ['2026-10-26T01:30:00Z', '2026-10-26', '2 h 30'],
  // Until 6 April at 16:00 UTC; without 29 March.
  ['2026-03-23T17:00:00Z', '2026-03-23', '18 h'],
  ['2026-03-30T16:00:00Z', '2026-03-30', '18 h'],
  ['2026-04-06T16:00:00Z', '2026-04-06', '18 h'],
  ['2026-04-05T16:00:00Z', '2026-04-05', '18 h'],
] as const;

/** From 23:00 to 4:30 on the nights when the clocks change: it belongs to the evening when it begins. */
const NIGHTS = [
  ['2026-03-28T22:00:00Z', '2026-03-29T02:30:00Z', 'samedi 28 mars 2026, 23 h – 4 h 30 (le lendemain)'],
  ['2026-10-24T21:00:00Z', '2026-10-25T03:30:00Z', 'samedi 24 octobre 2026, 23 h – 4 h 30 (le lendemain)'],
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
        const text = occurrenceText(event(), occurrence!, wording).replace(/\u00a0/g, ' ');
        expect(text.slice(text.indexOf(', ') + 2), start).to.equal(time);
      }
      for (const [start, end, text] of NIGHTS) {
        const { occurrences } = event({ occurrences: [{ start, end }] });
        expect(daysOf(event(), occurrences[0]!).map(isoDay)).to.deep.equal([start.slice(0, 10), start.slice(0, 10)]);
        expect(occurrenceText(event(), occurrences[0]!, wording).replace(/\u00a0/g, ' ')).to.equal(text);
      }
      const march = weeksOf(monthOf(readDay('2026-03-15')!)).map(isoDay);
      expect(march).to.deep.equal(['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']);
      expect(isoDay(addMonths(readDay('2026-10-31')!, 1))).to.equal('2026-11-30');
    });
});
