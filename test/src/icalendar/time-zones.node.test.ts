import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parisCases, read, calendar, vevent, utcStarts } from './calendars.js';

const child = fileURLToPath(new URL('time-zones-child.ts', import.meta.url));

/** What a host in a zone reads of the eight cases, with the offset that it says is its own. */
function readIn(zone: string): { readonly offset: number; readonly starts: readonly (readonly string[])[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx/esm', '--conditions=essonne-source', child], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof readIn>;
}

describe('Calendars read on hosts of any zone', () => {
  const offsets = new Set<number>();
  for (const zone of ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])
    it(`gives the eight Paris cases in ${zone}`, () => {
      const { offset, starts } = readIn(zone);
      offsets.add(offset);
      expect(starts).to.deep.equal(parisCases.map(([, , instants]) => instants));
    });

  it('were really of five zones', () => expect(offsets.size).to.equal(5));

  for (const [name, lines, instants] of parisCases)
    it(`gives the same by the file’s own rules: ${name}`, async () => {
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Heure du bureau',
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:00010101T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ];
      const own = lines.map((line) => line.replace('Europe/Paris', 'Heure du bureau'));
      expect(utcStarts(await read(calendar(...zone, ...vevent(...own))))).to.deep.equal(instants);
    });
});
