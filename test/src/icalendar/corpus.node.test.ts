import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventRecord } from '../../../src/model/event.js';
import { MAX_DATES } from '../../../src/icalendar/limits.js';
import { codes, read, onlyEvent } from './calendars.js';
import { corpus, heavy, hostileRules, manyZones } from './corpus.js';
import { heavyFiles } from './heavy-files.js';

/** Files of other projects, beside the checkout where there are any. */
const samples = fileURLToPath(new URL('../../../../shared/data/samples/ics', import.meta.url));
const child = fileURLToPath(new URL('read-child.ts', import.meta.url));
/** A second a file, and what the child needs to start. */
const START_MS = 20_000;

/** Reads files in a process that is killed when it takes too long; the names of those that it came to the end of. */
function readInTime(paths: readonly string[]): readonly string[] {
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--import=tsx/esm', '--conditions=essonne-source', child, ...paths],
    {
      encoding: 'utf8',
      timeout: START_MS + paths.length * 1000,
      killSignal: 'SIGKILL',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  if (stderr !== '' || signal !== null) throw new Error(`${stderr} ${String(signal)} after ${stdout}`);
  return stdout.trim().split('\n');
}

const starts = ({ occurrences }: EventRecord): readonly string[] =>
  occurrences.map(({ start }) => (start.includes('T') ? new Date(start).toISOString().slice(0, 16) : start));

describe('Awkward calendars', () => {
  for (const { name, input, events, issues = [] } of corpus)
    it(`reads what there is to read: ${name}`, async () => {
      const reading = await read(input);
      const found = reading.events.map(({ record }) => record as unknown as EventRecord);
      expect(Object.fromEntries(found.map((event) => [event.title, starts(event)]))).to.deep.equal(events);
      expect(codes(reading)).to.include.members([...issues]);
      if (issues.length === 0) expect(codes(reading)).to.deep.equal([]);
    });

  for (const [rule, input, issue] of hostileRules)
    it(`ends soon, and says so: ${rule.slice(0, 60)}`, async () => {
      const reading = await read(input);
      expect(onlyEvent(reading).occurrences.length).to.be.within(1, MAX_DATES);
      expect(codes(reading)).to.deep.equal([issue]);
    });

  it('spends no more on a file of many rules than on a few', async () => {
    const reading = await read(heavy);
    expect(reading.events).to.have.length(hostileRules.length * 200);
    const dates = reading.events.map(({ record }) => (record as unknown as EventRecord).occurrences.length);
    expect(dates.reduce((sum, count) => sum + count, 0)).to.be.below(10_000 + MAX_DATES + dates.length);
  });

  it('takes out the dates that are named, and tells when there are too many to look at', async () => {
    const reading = await read(heavyFiles['fifty thousand exceptions']!);
    // Those of the two years after the present; none of them is among the exceptions.
    expect(onlyEvent(reading).occurrences).to.have.length(1056);
    expect(codes(reading)).to.include('too-many-dates');
  });

  it('takes less than a second for each file of the corpus, and for those of other projects', () => {
    const folder = mkdtempSync(join(tmpdir(), 'essonne-ics-'));
    try {
      const inputs = [
        ...corpus.map(({ input }) => input),
        ...hostileRules.map(([, input]) => input),
        ...Object.values(heavyFiles),
        heavy,
        manyZones,
      ];
      const own = inputs.map((input, index) => {
        const path = join(folder, `${index}.ics`);
        writeFileSync(path, input);
        return path;
      });
      const others = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.ics')) : [];
      const paths = [...own, ...others.map((name) => join(samples, name))];
      expect(readInTime(paths)).to.deep.equal(paths);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Calendars of other projects', () => {
  const expected: Readonly<Record<string, readonly [read: number, events: number, ...codes: string[]]>> = {
    'ical4j-sogo-geo-escaped-semicolon.ics': [1, 1],
    'icalendar-bom_calendar.ics': [0, 0],
    'icalendar-rfc_7986_conferences.ics': [1, 0, 'no-uid', 'no-title'],
    'icalendar-rfc_7986_image.ics': [2, 0, 'other-component', 'other-component', 'no-title', 'no-title'],
    'icalendar-rfc_7986_properties.ics': [0, 0],
    'icaljs-only_dtstart_date.ics': [1, 1],
    'nodeical-biweekly-exdate-until.ics': [2, 2, 'endless-rule', 'floating-time'],
    'nodeical-dst-transition-rules.ics': [1, 1, 'floating-time'],
    'nodeical-ms_timezones.ics': [4, 4],
    'nodeical-utf8-french-calendar.ics': [0, 0, 'other-component'],
  };
  for (const [name, [count, events, ...issues]] of Object.entries(expected))
    it(`reads ${name}`, async function () {
      const path = join(samples, name);
      if (!existsSync(path)) this.skip();
      const reading = await read(readFileSync(path));
      expect(reading.events.length + reading.merged.length + reading.rejected.length).to.equal(count);
      expect(reading.events).to.have.length(events);
      expect(codes(reading)).to.deep.equal(issues);
    });
});
