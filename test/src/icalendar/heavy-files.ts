import { isoDay } from '../../../src/model/dates.js';
import { calendar, vevent } from './calendars.js';

const many = <Value>(count: number, one: (index: number) => Value): readonly Value[] =>
  [...Array(count).keys()].map(one);

/** Day of 2026 and later, as iCalendar writes it. */
const day = (index: number): string => isoDay(20_454 + index).replaceAll('-', '');

const START = 'DTSTART:20260101T100000Z';
const DAILY = ['UID:1', START, 'RRULE:FREQ=DAILY;COUNT=1200'];
const TIMES = `BYHOUR=${many(24, String).join(',')};BYMINUTE=0,15,30,45`;

const events = (count: number, start: string, rule: string): readonly string[] =>
  many(count, (index) => vevent(`UID:${index}`, `DTSTART:${start}`, `RRULE:${rule}`)).flat();

/** Calendars that are small, or made of good lines, and cost those much who look at each thing for each other one. */
export const heavyFiles: Readonly<Record<string, string>> = {
  'fifty thousand exceptions': calendar(
    ...vevent(...DAILY, ...many(50_000, (index) => `EXDATE;VALUE=DATE:${day(1300 + (index % 20_000))}`)),
  ),
  'five thousand changed dates': calendar(
    ...vevent(...DAILY),
    ...many(5000, (index) =>
      vevent('UID:1', `RECURRENCE-ID:${day(index)}T110000Z`, `DTSTART:${day(index)}T120000Z`),
    ).flat(),
  ),
  'a hundred thousand dates in a zone of a thousand changes': calendar(
    ...['BEGIN:VTIMEZONE', 'TZID:Mine', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', `RDATE:${many(999, (index) => `${day(index)}T000000`).join(',')}`],
    ...['END:STANDARD', 'END:VTIMEZONE'],
    ...vevent(
      'DTSTART;TZID=Mine:20260101T100000',
      ...many(100_000, (index) => `RDATE;TZID=Mine:${day(index % 20_000)}T110000`),
    ),
  ),
  'rules of few dates': calendar(
    ...events(300, '20240229T100000Z', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=2'),
    ...events(2000, '20260213T100000Z', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5'),
    ...events(200, '20260101T100000Z', `FREQ=YEARLY;BYSETPOS=-1;${TIMES};COUNT=2`),
  ),
  'components that are neither opened nor closed': `BEGIN:VCALENDAR\r\n${'BEGIN:V\r\n'.repeat(20_000)}${'END:X\r\n'.repeat(20_000)}`,
};
