/** Reads the files that it is given and prints the name of each once it is read, for the test that kills it if it hangs. */
import { readFileSync } from 'node:fs';
import { read } from './calendars.js';

for (const path of process.argv.slice(2)) {
  await read(readFileSync(path));
  process.stdout.write(`${path}\n`);
}
