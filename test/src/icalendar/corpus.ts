/** Awkward calendars: what software writes, wrongly or not, and what must be read in each. */
import { calendar, vevent } from './calendars.js';

/** A calendar, the starts that its events have (UTC, or days), and the issues that must be told. */
export interface Sample {
  readonly name: string;
  readonly input: string | Uint8Array;
  /** Titles, each with the starts of its occurrences. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly issues?: readonly string[];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const at = '20270312T130000Z';
const simple = calendar(...vevent(`DTSTART:${at}`, 'SUMMARY:Forum à Évry'));
const one = { 'Forum à Évry': ['2027-03-12T13:00'] };

/** The first two bytes of « é » on one line, the last on the next. */
function cutLetter(): Uint8Array {
  const bytes = utf8(simple);
  const place = bytes.indexOf(0xc3);
  return Uint8Array.from([...bytes.slice(0, place + 1), 13, 10, 32, ...bytes.slice(place + 1)]);
}

const files: readonly Sample[] = [
  { name: 'LF alone', input: simple.replaceAll('\r\n', '\n'), events: one },
  { name: 'CR alone', input: simple.replaceAll('\r\n', '\r'), events: one },
  { name: 'byte order mark', input: `\ufeff${simple}`, events: one },
  { name: 'blank lines and blanks before the first word', input: `\r\n   ${simple}\r\n\r\n`, events: one },
  { name: 'lower case', input: simple.replace(/^[A-Z]+(?=[:;])/gm, (name) => name.toLowerCase()), events: one },
  { name: 'folded with a tab', input: simple.replace('Forum', 'For\r\n\tum'), events: one },
  { name: 'a letter cut by folding', input: cutLetter(), events: one },
  { name: 'Windows-1252', input: latin1(simple), events: one, issues: ['old-encoding'] },
  {
    name: 'UTF-16',
    input: Uint8Array.from(new Uint8Array(Uint16Array.from(`\ufeff${simple}`, (c) => c.charCodeAt(0)).buffer)),
    events: one,
  },
  {
    name: 'cut before its end',
    input: simple.slice(0, simple.indexOf('END:VEVENT')),
    events: one,
    issues: ['unclosed-component'],
  },
  {
    name: 'ends that match nothing',
    input: simple.replace('VERSION:2.0', 'END:VALARM\r\nVERSION:2.0'),
    events: one,
    issues: ['unreadable-line'],
  },
  {
    name: 'several calendars',
    input: simple + calendar(...vevent('UID:2', 'DTSTART;VALUE=DATE:20270401', 'SUMMARY:Fête')),
    events: { ...one, Fête: ['2027-04-01'] },
  },
  {
    name: 'an alarm with fields of its own',
    input: simple.replace(
      'END:VEVENT',
      'BEGIN:VALARM\r\nSUMMARY:Sonne\r\nDTSTART:20200101T000000Z\r\nEND:VALARM\r\nEND:VEVENT',
    ),
    events: one,
  },
  { name: 'not a calendar', input: '<!doctype html><p>Connexion', events: {}, issues: ['no-calendar'] },
  { name: 'nothing', input: '', events: {}, issues: ['no-calendar'] },
  {
    name: 'components nested for ever',
    input: 'BEGIN:VCALENDAR\r\n'.repeat(20_000),
    events: {},
    issues: ['unreadable-line', 'unclosed-component'],
  },
];

const times: readonly Sample[] = [
  {
    name: 'VALUE=DATE with a time',
    input: calendar(...vevent('DTSTART;VALUE=DATE:20270312T000000', 'SUMMARY:Fête')),
    events: { Fête: ['2027-03-12'] },
  },
  {
    name: 'whole days of Exchange',
    input: calendar(
      ...vevent(
        'SUMMARY:Fête',
        'DTSTART;TZID=Romance Standard Time:20270312T000000',
        'DTEND;TZID=Romance Standard Time:20270313T000000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'EXDATE;TZID=Romance Standard Time:20270312T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ),
    ),
    events: { Fête: ['2027-03-19'] },
  },
  {
    name: 'empty parameters',
    input: calendar(...vevent('DTSTART;;VALUE=DATE:20270312', 'SUMMARY;:Fête')),
    events: { Fête: ['2027-03-12'] },
  },
  {
    name: 'a quote that takes the value',
    input: calendar(...vevent('DTSTART;TZID="Romance Standard Time:20270312T140000"')),
    events: { Forum: ['2027-03-12T13:00'] },
  },
  {
    name: 'the path of a zone',
    input: calendar(...vevent('DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20270312T140000')),
    events: { Forum: ['2027-03-12T13:00'] },
  },
  {
    name: 'the cities of a zone',
    input: calendar(...vevent('DTSTART;TZID="(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris":20270712T140000')),
    events: { Forum: ['2027-07-12T12:00'] },
  },
  {
    name: 'a zone of Windows',
    input: calendar(...vevent('DTSTART;TZID=Greenwich Standard Time:20270712T140000')),
    events: { Forum: ['2027-07-12T14:00'] },
  },
  {
    name: 'an offset for a zone',
    input: calendar(...vevent('DTSTART;TZID=GMT+0530:20270712T140000')),
    events: { Forum: ['2027-07-12T08:30'] },
  },
  {
    name: 'a zone that nobody knows',
    input: calendar(...vevent('DTSTART;TZID=Mars/Olympus:20270712T140000')),
    events: { Forum: ['2027-07-12T12:00'] },
    issues: ['unknown-zone'],
  },
  {
    name: 'no zone',
    input: calendar(...vevent('DTSTART:20270712T140000')),
    events: { Forum: ['2027-07-12T12:00'] },
    issues: ['floating-time'],
  },
  {
    name: 'the hour that spring skips',
    input: calendar(...vevent('DTSTART;TZID=Europe/Paris:20270328T023000')),
    events: { Forum: ['2027-03-28T01:30'] },
    issues: ['skipped-hour'],
  },
  {
    name: 'the first year',
    input: calendar(...vevent('DTSTART:00010101T000000Z')),
    events: {},
    issues: ['invalid-year', 'no-start'],
  },
  {
    name: 'the last year',
    input: calendar(...vevent('DTSTART:99991231T235959Z')),
    events: {},
    issues: ['invalid-year', 'no-start'],
  },
  {
    name: 'a day that does not exist',
    input: calendar(...vevent('DTSTART;VALUE=DATE:20270230')),
    events: {},
    issues: ['unreadable-property', 'no-start'],
  },
  {
    name: 'an end before the start',
    input: calendar(...vevent(`DTSTART:${at}`, 'DTEND:20270312T043000Z')),
    events: { Forum: ['2027-03-12T13:00'] },
    issues: ['end-before-start'],
  },
  {
    name: 'a day and a time',
    input: calendar(...vevent('DTSTART;VALUE=DATE:20270312', `DTEND:${at}`)),
    events: { Forum: ['2027-03-12'] },
    issues: ['mixed-day-instant'],
  },
  {
    name: 'a duration that is none',
    input: calendar(...vevent(`DTSTART:${at}`, 'DURATION:PT')),
    events: { Forum: ['2027-03-12T13:00'] },
    issues: ['unreadable-property'],
  },
];

const identities: readonly Sample[] = [
  {
    name: 'no UID',
    input: calendar('BEGIN:VEVENT', 'SUMMARY:Forum', `DTSTART:${at}`, 'END:VEVENT'),
    events: { Forum: ['2027-03-12T13:00'] },
    issues: ['no-uid'],
  },
  {
    name: 'one UID for all',
    input: calendar(...vevent(`DTSTART:${at}`, 'SUMMARY:A'), ...vevent('DTSTART;VALUE=DATE:20270401', 'SUMMARY:B')),
    events: { A: ['2027-03-12T13:00'], B: ['2027-04-01'] },
  },
  {
    name: 'a later revision',
    input: calendar(
      ...vevent('SEQUENCE:2', 'SUMMARY:Nouveau', `DTSTART:${at}`),
      ...vevent('SEQUENCE:1', 'SUMMARY:Ancien', 'DTSTART;VALUE=DATE:20270401'),
    ),
    events: { Nouveau: ['2027-03-12T13:00'] },
    issues: ['former-revision'],
  },
  {
    name: 'names of prototypes',
    input: calendar(
      ...vevent(
        `DTSTART;__PROTO__=x;CONSTRUCTOR=y:${at}`,
        '__proto__:x',
        'constructor:y',
        'UID:__proto__',
        'CATEGORIES:__proto__,constructor',
      ),
    ),
    events: { Forum: ['2027-03-12T13:00'] },
    issues: ['unknown-category'],
  },
  {
    name: 'private',
    input: calendar(...vevent(`DTSTART:${at}`, 'CLASS:CONFIDENTIAL')),
    events: {},
    issues: ['private-event'],
  },
  {
    name: 'tasks',
    input: calendar('BEGIN:VTODO', 'SUMMARY:Écrire', 'END:VTODO'),
    events: {},
    issues: ['other-component'],
  },
];

/** Rules that hang, or drown, those who follow them to the end. */
const rules = [
  [
    'FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1',
    'unreadable-rule',
  ],
  ['FREQ=SECONDLY', 'too-many-dates'],
  ['FREQ=MINUTELY;COUNT=1000000000', 'too-many-dates'],
  ['FREQ=DAILY;COUNT=1000000000', 'too-many-dates'],
  ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 'empty-rule'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'empty-rule'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9', 'empty-rule'],
  ['FREQ=DAILY;INTERVAL=0', 'unreadable-rule'],
  ['FREQ=DAILY;INTERVAL=999999999999', 'empty-rule'],
  ['FREQ=DAILY;COUNT=0', 'unreadable-rule'],
  ['FREQ=DAILY;UNTIL=99999999T000000Z', 'unreadable-rule'],
  ['FREQ=DAILY;BYMONTH=13', 'unreadable-rule'],
  ['FREQ=DAILY;BYDAY=XX', 'unreadable-rule'],
  ['FREQ=FORTNIGHTLY', 'unreadable-rule'],
  ['RSCALE=CHINESE;FREQ=YEARLY', 'unreadable-rule'],
  [`FREQ=YEARLY;BYDAY=${'MO,'.repeat(5000)}TU;BYHOUR=${'1,'.repeat(5000)}2`, 'unreadable-rule'],
] as const;

/** Samples with the starts and issues expected of each. */
export const corpus: readonly Sample[] = [...files, ...times, ...identities];

/** A rule, the calendar of an event that follows it, and the issue that must be told. */
export const hostileRules: readonly (readonly [rule: string, input: string, issue: string])[] = rules.map(
  ([rule, issue]) => [rule, calendar(...vevent('DTSTART;TZID=Europe/Paris:20260901T180000', `RRULE:${rule}`)), issue],
);

/** A thousand events whose rules give nothing, and a thousand that give as much as they may. */
export const heavy: string = calendar(
  ...hostileRules.flatMap(([rule], index) =>
    [...Array(200).keys()].flatMap((copy) =>
      vevent(`UID:${index}-${copy}`, 'DTSTART;TZID=Europe/Paris:19000101T180000', `RRULE:${rule}`),
    ),
  ),
);

/** Thousands of zones with rules that give nothing, each named by nothing. */
export const manyZones: string = calendar(
  ...[...Array(2000).keys()].flatMap((index) => [
    'BEGIN:VTIMEZONE',
    `TZID:Zone ${index}`,
    'BEGIN:STANDARD',
    'DTSTART:00010101T000000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]),
  ...vevent(`DTSTART;TZID=Zone 1999:20270312T140000`),
);
