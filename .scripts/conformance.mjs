// Foreign samples (`npm run conformance [FOLDER]`): each is read, or refused with reasons, and nothing of it is lost.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = fileURLToPath(new URL('../test/conformance/run.ts', import.meta.url));
const args = ['--import=tsx/esm', '--conditions=essonne-source', run, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
