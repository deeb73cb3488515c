import { expect } from 'chai';
import { eventToICalendar } from 'essonne-international/formats';
import { parisDay, toParisTime } from '../../../src/formats/paris-time.js';
import { context } from './sample.js';
import { components, logicalLines, rawValue } from './unfold.js';

/** Instants in UTC, and the wall clock in Paris that each must be written as. */
const cases: readonly (readonly [name: string, ...pairs: readonly [instant: string, local: string][]])[] = [
  ['weekly into summer', ['2026-03-22T17:00:00Z', '20260322T180000'], ['2026-03-29T16:00:00Z', '20260329T180000']],
  ['weekly into winter', ['2026-10-18T16:00:00Z', '20261018T180000'], ['2026-10-25T17:00:00Z', '20261025T180000']],
  [
    'daily after midnight',
    ['2026-03-27T23:30:00Z', '20260328T003000'],
    ['2026-03-28T23:30:00Z', '20260329T003000'],
    ['2026-03-29T22:30:00Z', '20260330T003000'],
  ],
  [
    'Saturdays after midnight',
    ['2026-03-20T23:30:00Z', '20260321T003000'],
    ['2026-03-27T23:30:00Z', '20260328T003000'],
    ['2026-04-03T22:30:00Z', '20260404T003000'],
  ],
  [
    'the hour that does not exist',
    ['2026-03-28T01:30:00Z', '20260328T023000'],
    ['2026-03-29T01:30:00Z', '20260329T033000'],
    ['2026-03-30T00:30:00Z', '20260330T023000'],
  ],
  [
    'the hour that comes twice',
    ['2026-10-24T00:30:00Z', '20261024T023000'],
    ['2026-10-25T00:30:00Z', '20261025T003000Z'],
    ['2026-10-26T01:30:00Z', '20261026T023000'],
  ],
  [
    'until',
    ['2026-03-23T17:00:00Z', '20260323T180000'],
    ['2026-03-30T16:00:00Z', '20260330T180000'],
    ['2026-04-06T16:00:00Z', '20260406T180000'],
  ],
  ['with a date left out', ['2026-03-22T17:00:00Z', '20260322T180000'], ['2026-04-05T16:00:00Z', '20260405T180000']],
];

const starts = (instants: readonly string[]): (string | undefined)[] => {
  const event = { id: 'x', title: 'X', occurrences: instants.map((start) => ({ start })) };
  return components(eventToICalendar(event, context), 'VEVENT').map((block) => rawValue(block, 'DTSTART'));
};

describe('Times in Paris', () => {
  for (const [name, ...pairs] of cases) {
    it(`writes the wall clock: ${name}`, () => {
      expect(starts(pairs.map(([instant]) => instant))).to.deep.equal(pairs.map(([, local]) => local));
    });
  }

  it('reads any offset, fractions and times without seconds', () => {
    const instants = ['2026-07-01T10:00+02:00', '2026-07-01T08:00:00.123456789Z', '2026-07-01T13:30:00+05:30'];
    expect(starts(instants)).to.deep.equal(Array(3).fill('20260701T100000'));
  });

  it('writes the repeated hour in UTC, since its wall clock names two instants', () => {
    const instants = ['2026-10-24T23:59:59Z', '2026-10-25T00:00:00Z', '2026-10-25T01:59:59Z', '2026-10-25T02:00:00Z'];
    expect(starts(instants)).to.deep.equal([
      '20261025T015959',
      '20261025T000000Z',
      '20261025T015959Z',
      '20261025T030000',
    ]);
  });

  it('agrees with the platform’s zone data for thirty years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const end = Date.UTC(2030, 0, 1);
    for (let time = Date.UTC(1996, 0, 1); time < end; time += 6.5 * 3_600_000) {
      const instant = new Date(time).toISOString();
      expect(toParisTime(instant)?.local.replace('T', ' '), instant).to.equal(format.format(time));
    }
  });

  it('gives the day in Paris', () => {
    expect(parisDay('2026-11-20T23:30:00Z')).to.equal('2026-11-21');
    expect(parisDay('2026-11-20')).to.equal('2026-11-20');
    expect(parisDay('Tbientôt')).to.equal('Tbientôt');
  });

  it('states the rule that it applies', () => {
    const [zone = ''] = components(eventToICalendar({ id: 'x', title: 'X', occurrences: [] }, context), 'VTIMEZONE');
    expect(logicalLines(zone)).to.include.members([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });
});
