import { expect } from 'chai';
import { calendar, codes, onlyEvent, read, readEvent, utcStarts, vevent } from './calendars.js';
import type { EventRecord } from '../../../src/model/event.js';

const weekly = [
  'UID:cours',
  'SUMMARY:Cours',
  'DTSTART;TZID=Europe/Paris:20260921T180000',
  'DTEND;TZID=Europe/Paris:20260921T193000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
];
const changeOf = (id: string, ...lines: readonly string[]): readonly string[] =>
  vevent(
    'UID:cours',
    ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Cours']),
    `RECURRENCE-ID;TZID=Europe/Paris:${id}`,
    ...lines,
  );

describe('Recurrence', () => {
  it('adds stated dates and periods, and takes exceptions out by date or by time', async () => {
    const reading = await readEvent(
      'DTSTART;TZID=Europe/Paris:20260921T180000',
      'DTEND;TZID=Europe/Paris:20260921T190000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'RDATE;TZID=Europe/Paris:20260923T180000,20260924T180000',
      'RDATE;VALUE=PERIOD:20260925T160000Z/20260925T183000Z,20260926T160000Z/PT30M',
      'RDATE;VALUE=DATE:20260930',
      'EXDATE;VALUE=DATE:20260928',
      'EXDATE:20261005T160000Z',
      'EXDATE;TZID=Europe/Paris:20260924T180000',
    );
    expect(utcStarts(reading)).to.deep.equal([
      '2026-09-21T16:00',
      '2026-09-23T16:00',
      '2026-09-25T16:00',
      '2026-09-26T16:00',
      '2026-09-30T16:00',
      '2026-10-12T16:00',
    ]);
    const ends = onlyEvent(reading).occurrences.map(({ end }) => end?.slice(11, 16));
    expect(ends).to.deep.equal(['19:00', '19:00', '20:30', '18:30', '19:00', '19:00']);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('keeps the hours of the programme on the nights of the change', async () => {
    const night = await readEvent(
      'DTSTART;TZID=Europe/Paris:20270320T230000',
      'DTEND;TZID=Europe/Paris:20270321T043000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    );
    expect(onlyEvent(night).occurrences).to.deep.equal([
      { start: '2027-03-20T23:00:00+01:00', end: '2027-03-21T04:30:00+01:00' },
      { start: '2027-03-27T23:00:00+01:00', end: '2027-03-28T04:30:00+02:00' },
    ]);
  });

  it('repeats whole days, until a day or a time', async () => {
    const days = async (until: string): Promise<readonly string[]> =>
      utcStarts(await readEvent('DTSTART;VALUE=DATE:20270326', `RRULE:FREQ=DAILY;UNTIL=${until}`));
    for (const until of ['20270328', '20270328T120000Z', '20270328T000000'])
      expect(await days(until), until).to.deep.equal(['2027-03-26', '2027-03-27', '2027-03-28']);
    const timed = await readEvent('DTSTART;TZID=Europe/Paris:20270326T180000', 'RRULE:FREQ=DAILY;UNTIL=20270327');
    expect(utcStarts(timed)).to.have.length(2);
  });

  it('counts the first date, even when the rule does not fall on it', async () => {
    const reading = await readEvent('DTSTART:20260924T160000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3');
    expect(utcStarts(reading)).to.deep.equal(['2026-09-24T16:00', '2026-09-28T16:00', '2026-10-05T16:00']);
  });

  it('gives an endless rule from a year ago to two years ahead, in step', async () => {
    const reading = await readEvent('DTSTART;VALUE=DATE:19990104', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU');
    const found = utcStarts(reading);
    expect([found[0], found.at(-1)]).to.deep.equal(['2025-11-17', '2028-11-14']);
    expect(codes(reading)).to.deep.equal(['endless-rule']);
    const first = Date.parse('1999-01-04');
    for (const day of found) expect(Math.floor((Date.parse(day) - first) / 86_400_000 / 7) % 2, day).to.equal(0);
    const long = await readEvent('DTSTART;VALUE=DATE:19500104', 'RRULE:FREQ=YEARLY;INTERVAL=5');
    expect(utcStarts(long)).to.include.members(['1950-01-04', '2025-01-04']);
  });

  it('gives a series that is over', async () => {
    const reading = await readEvent('DTSTART:20150105T100000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20150202T100000Z');
    expect(utcStarts(reading)).to.have.length(5);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('takes changed dates into the series: moved, cancelled, elsewhere', async () => {
    const reading = await read(
      calendar(
        ...changeOf('20260928T180000', 'DTSTART;TZID=Europe/Paris:20260929T190000', 'DURATION:PT1H'),
        ...vevent(...weekly),
        ...changeOf(
          '20261005T180000',
          'DTSTART;TZID=Europe/Paris:20261005T180000',
          'STATUS:CANCELLED',
          'SUMMARY:Annulé',
        ),
        ...changeOf('20261012T180000', 'DTSTART;TZID=Europe/Paris:20261012T180000', 'LOCATION:Gymnase'),
      ),
    );
    const { occurrences, ...event } = onlyEvent(reading);
    expect(event).to.include({ id: 'cours', title: 'Cours', recurrence: 'FREQ=WEEKLY;COUNT=4' });
    expect(occurrences).to.deep.equal([
      { start: '2026-09-21T18:00:00+02:00', end: '2026-09-21T19:30:00+02:00' },
      {
        start: '2026-09-29T19:00:00+02:00',
        end: '2026-09-29T20:00:00+02:00',
        status: 'rescheduled',
        previousStart: '2026-09-28T18:00:00+02:00',
      },
      { start: '2026-10-05T18:00:00+02:00', status: 'cancelled' },
      { start: '2026-10-12T18:00:00+02:00', place: { name: 'Gymnase' } },
    ]);
    expect(reading.merged).to.have.length(3);
  });

  it('makes an event of a changed date that has its own title, or no series', async () => {
    const other = changeOf('20260928T180000', 'DTSTART;TZID=Europe/Paris:20260928T180000', 'SUMMARY:Fête de fin');
    const { events } = await read(calendar(...vevent(...weekly), ...other));
    const found = events.map(({ record, sourceId }) => [
      record.title,
      sourceId,
      (record as unknown as EventRecord).occurrences.length,
    ]);
    expect(found).to.deep.equal([
      ['Cours', 'cours', 3],
      ['Fête de fin', 'cours/20260928T180000', 1],
    ]);
    expect((await read(calendar(...other))).events[0]?.sourceId).to.equal('cours/20260928T180000');
  });

  it('says what it does not follow', async () => {
    const future = changeOf('20260928T180000', 'DTSTART;TZID=Europe/Paris:20260928T190000').map((line) =>
      line.replace('RECURRENCE-ID;', 'RECURRENCE-ID;RANGE=THISANDFUTURE;'),
    );
    const reading = await read(calendar(...vevent(...weekly, 'EXDATE;TZID=Europe/Paris:20260922T180000'), ...future));
    expect(codes(reading)).to.deep.equal(['unmatched-exception', 'this-and-future', 'merged-instance']);
    expect(utcStarts(reading)).to.deep.equal([
      '2026-09-21T16:00',
      '2026-09-28T17:00',
      '2026-10-05T16:00',
      '2026-10-12T16:00',
    ]);
    expect(codes(await readEvent('DTSTART:20270312T130000Z', 'EXDATE:20270312T130000Z'))).to.deep.equal([
      'no-date-left',
    ]);
  });
});
