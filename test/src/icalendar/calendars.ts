import { type CalendarReading, readICalendar } from '../../../src/icalendar/index.js';
import type { EventRecord } from '../../../src/model/event.js';

/** Clock of the tests. */
export const NOW = '2026-11-23T08:00:00Z';

/** A calendar around lines. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** A VEVENT around lines, with a UID and a title. */
export const vevent = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:1']),
  ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Forum']),
  ...lines,
  'END:VEVENT',
];

/** Reads a calendar of one event made of lines. */
export const readEvent = (...lines: readonly string[]): Promise<CalendarReading> => read(calendar(...vevent(...lines)));

export const read = (input: string | Uint8Array): Promise<CalendarReading> => readICalendar(input, { now: NOW });

/** The only event of a reading. */
export function onlyEvent({ events }: CalendarReading): EventRecord {
  const [event, second] = events;
  if (!event || second) throw new Error(`${events.length} events`);
  return event.record as unknown as EventRecord;
}

/** Starts of the only event, in UTC. */
export function utcStarts(reading: CalendarReading): readonly string[] {
  return onlyEvent(reading).occurrences.map(({ start }) =>
    start.includes('T') ? new Date(start).toISOString().slice(0, 16) : start,
  );
}

/** Codes of the issues. */
export const codes = ({ issues }: CalendarReading): readonly string[] => issues.map(({ code }) => code);

/** The eight cases that readers get wrong around the changes of the hour in Paris. */
export const parisCases: readonly (readonly [name: string, lines: readonly string[], instants: readonly string[]])[] = [
  [
    'weekly into summer',
    ['DTSTART;TZID=Europe/Paris:20260322T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
    ['2026-03-22T17:00', '2026-03-29T16:00'],
  ],
  [
    'weekly into winter',
    ['DTSTART;TZID=Europe/Paris:20261018T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
    ['2026-10-18T16:00', '2026-10-25T17:00'],
  ],
  [
    'daily after midnight',
    ['DTSTART;TZID=Europe/Paris:20260328T003000', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['2026-03-27T23:30', '2026-03-28T23:30', '2026-03-29T22:30'],
  ],
  [
    'Saturdays after midnight',
    ['DTSTART;TZID=Europe/Paris:20260321T003000', 'RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3'],
    ['2026-03-20T23:30', '2026-03-27T23:30', '2026-04-03T22:30'],
  ],
  [
    'the hour that spring skips',
    ['DTSTART;TZID=Europe/Paris:20260328T023000', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30'],
  ],
  [
    'the hour that autumn repeats',
    ['DTSTART;TZID=Europe/Paris:20261024T023000', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
  ],
  [
    'until, in UTC',
    ['DTSTART;TZID=Europe/Paris:20260323T180000', 'RRULE:FREQ=WEEKLY;UNTIL=20260406T160000Z'],
    ['2026-03-23T17:00', '2026-03-30T16:00', '2026-04-06T16:00'],
  ],
  [
    'an exception on the day of the change',
    [
      'DTSTART;TZID=Europe/Paris:20260322T180000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;TZID=Europe/Paris:20260329T180000',
    ],
    ['2026-03-22T17:00', '2026-04-05T16:00'],
  ],
];
