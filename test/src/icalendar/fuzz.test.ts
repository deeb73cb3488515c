import { expect } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/model/read-record.js';
import { hostileText } from '../formats/hostile-text.js';
import { calendar, codes, read, vevent } from './calendars.js';

const runs = { numRuns: 300, seed: 20261123 };
const name = fc.constantFrom(
  ...'BEGIN END UID SUMMARY DESCRIPTION LOCATION GEO URL CATEGORIES STATUS CLASS SEQUENCE ORGANIZER ATTACH IMAGE CONFERENCE DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID LAST-MODIFIED TZID TZOFFSETFROM TZOFFSETTO __proto__ constructor toString'.split(
    ' ',
  ),
);
const parameter = fc.constantFrom(
  '',
  ';',
  ';VALUE=DATE',
  ';VALUE=PERIOD',
  ';TZID=Europe/Paris',
  ';TZID="',
  ';TZID=X:Y',
  ';__proto__=a',
  ';CN=^n^^',
  ';RANGE=THISANDFUTURE',
);
const value = fc.oneof(
  fc.constantFrom(
    'VEVENT',
    'VCALENDAR',
    'VTIMEZONE',
    'STANDARD',
    '20270312',
    '20270312T130000Z',
    '20270312T130000',
    '00010101T000000',
    '99991231T235959Z',
    '20270312T130000Z/PT1H',
    'PT1H',
    '-P1W',
    'P',
    '+0100',
    '-9999',
    'FREQ=DAILY',
    'FREQ=SECONDLY;COUNT=9',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'CANCELLED',
    'PRIVATE',
    '48.6;2.4',
    '91;181',
    'mailto:a@b.fr',
    'https://x.example/',
    '-1',
    'NaN',
  ),
  hostileText,
);
const line = fc.tuple(name, parameter, fc.constantFrom(':', '', ' : '), value).map((parts) => parts.join(''));

describe('Calendars of anything', () => {
  it('are read to the end: nothing thrown, every VEVENT accounted for, prototypes as they were', async () => {
    const keys = Reflect.ownKeys(Object.prototype).length;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: hostileText }), { maxLength: 25 }),
        async (lines) => {
          for (const text of [lines.join('\r\n'), calendar(...lines), calendar(...vevent(...lines))]) {
            const { events, merged, rejected, issues } = await read(text);
            const begun = new Set([...events.map((event) => event.line), ...merged, ...rejected]);
            expect(begun.size).to.equal(events.length + merged.length + rejected.length);
            for (const issue of issues) expect(issue.value?.length ?? 0).to.be.at.most(120);
            for (const { record } of events)
              if (record.title !== undefined)
                expect(readRecord('events', record).record).to.have.property('id', record.id);
          }
        },
      ),
      runs,
    );
    expect(Reflect.ownKeys(Object.prototype)).to.have.length(keys);
    expect(({} as Record<string, unknown>).a).to.equal(undefined);
  });

  it('are read from any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const head = new TextEncoder().encode(
          'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270312T130000Z\r\nSUMMARY:',
        );
        const reading = await read(Uint8Array.from([...head, ...bytes]));
        expect(reading.events.length + reading.rejected.length).to.be.at.least(0);
        expect(codes(await read(bytes))).to.include('no-calendar');
      }),
      runs,
    );
  });
});
