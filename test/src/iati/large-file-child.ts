/** Reads a large file of IATI piece by piece, and writes what it took: activities, megabytes read, memory in megabytes. */
import { readIati } from '../../../src/iati/read-iati.js';

const megabytes = Number(process.argv[2]);
const narrative =
  '<narrative>Une action de coopération décrite en quelques mots, puis encore quelques autres.</narrative>';
const encoder = new TextEncoder();
let size = 0;

function* pieces(): Generator<Uint8Array, void, undefined> {
  yield encoder.encode('<iati-activities version="2.03">');
  for (let index = 0; size < megabytes * 1_000_000; index++) {
    const transactions = `<transaction><transaction-type code="3"/><value value-date="2025-01-01">${index}</value></transaction>`;
    const bytes = encoder.encode(
      `<iati-activity xml:lang="fr"><iati-identifier>FR-${index}</iati-identifier><title>${narrative}</title>` +
        `<description>${narrative.repeat(20)}</description>${transactions.repeat(20)}</iati-activity>\n`,
    );
    size += bytes.length;
    // Cut anywhere, as the network does.
    yield bytes.subarray(0, 1000);
    yield bytes.subarray(1000);
  }
  yield encoder.encode('</iati-activities>');
}

let activities = 0;
let titled = 0;
let mostBytes = 0;
const faults: unknown[] = [];
for await (const { record } of readIati(pieces(), (issue) => faults.push(issue))) {
  activities++;
  titled += Number(record.title !== undefined);
  // Not the system's own maximum: it counts what the parent process took when it made this one.
  if (activities % 200 === 0) mostBytes = Math.max(mostBytes, process.memoryUsage.rss());
}
const memory = Math.round(mostBytes / 1024 / 1024);
process.stdout.write(
  JSON.stringify({ activities, titled, faults: faults.length, read: Math.round(size / 1e6), memory }),
);
