/** Reads the eight cases in the zone of the host, for the test that starts it in several. */
import { parisCases, readEvent, utcStarts } from './calendars.js';

const starts: (readonly string[])[] = [];
for (const [, lines] of parisCases) starts.push(utcStarts(await readEvent(...lines)));
process.stdout.write(JSON.stringify({ offset: new Date(2026, 10, 21).getTimezoneOffset(), starts }));
