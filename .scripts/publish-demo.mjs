// Publishes the demonstration data into dist/site, for the address that `npm start` serves. Its badges are signed with a
// key made here, which stays in dist/state: it signs nothing but the demonstration. Options of `essonne publish` may follow.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STATE = 'dist/state';
const KEY = `${STATE}/keys/signing-key.json`;

/** Runs `essonne`, its output shown; leaves when it fails. */
function essonne(...args) {
  const command = ['dist/esm/src/cli/essonne.js', ...args, '--key', KEY];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${root}${KEY}`)) essonne('badge', 'keygen', '--quiet');
const url = `http://localhost:${process.env.PORT ?? 8080}/`;
const where = ['--out', 'dist/site', '--state', STATE, '--base-url', '/', '--badge-url', url];
essonne('publish', 'examples/data', ...where, ...process.argv.slice(2));
