/** Lines of calendars, good and bad, for property-based tests. */
import fc from 'fast-check';
import { hostileText } from '../formats/hostile-text.js';

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
const property = fc.tuple(name, parameter, fc.constantFrom(':', '', ' : '), value).map((parts) => parts.join(''));

/** Lines that a calendar, or an event, may hold. */
export const lines: fc.Arbitrary<string[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: property }, { weight: 1, arbitrary: hostileText }),
  { maxLength: 25 },
);
