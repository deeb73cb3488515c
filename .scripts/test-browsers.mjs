// The browser tests in Chromium, Firefox and WebKit, one after the other, wherever they are installed.
// On Debian: apt-get install chromium firefox-esr webkit2gtk-driver xvfb xauth
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'essonne-browsers-'));
const isInstalled = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const wtr = (config) => [join(root, 'node_modules/.bin/wtr'), '--config', `.config/${config}`];

const ENGINES = [
  { name: 'Chromium', needs: [], command: wtr('wtr.config.mjs') },
  { name: 'Firefox', needs: process.env.FIREFOX_PATH ? [] : ['firefox-esr'], command: wtr('wtr-firefox.mjs') },
  {
    name: 'WebKit',
    needs: ['WebKitWebDriver', 'xvfb-run'],
    command: ['xvfb-run', '-a', '-s', '-screen 0 1400x1100x24', ...wtr('wtr-webkit.mjs')],
  },
];

/** Runs one engine, its output shown; says what came of it in one line. */
function test({ name, needs, command: [program, ...args] }) {
  const missing = needs.filter((each) => !isInstalled(each));
  if (missing.length > 0) return { line: `– ${name}: not run, ${missing.join(' and ')} not found`, isFailed: false };
  console.log(`\n— ${name}`);
  const file = join(results, `${name}.json`);
  const start = Date.now();
  const env = { ...process.env, ESSONNE_TEST_RESULTS: file };
  // Files named after the command take the place of all.
  const { status } = spawnSync(program, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  return {
    line: `${status === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    isFailed: status !== 0,
  };
}

const outcomes = ENGINES.map(test);
rmSync(results, { recursive: true, force: true });
console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
process.exitCode = outcomes.some(({ isFailed }) => isFailed) ? 1 : 0;
