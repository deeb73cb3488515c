// The browser tests and the hostile pages in Chromium, Firefox and WebKit, one after the other, wherever they are installed.
// The pages are those of the built site: npm run build && npm run publish:demo come first. ESSONNE_ENGINES names some only.
// On Debian: apt-get install chromium firefox-esr webkit2gtk-driver xvfb xauth
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'essonne-browsers-'));
/** Where everything must run, an engine that is not there is a failure. */
const isCi = Boolean(process.env.ESSONNE_REQUIRE_CHECKERS);
const isInstalled = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const DISPLAY = ['xvfb-run', '-a', '-s', '-screen 0 1400x1100x24'];

const ENGINES = [
  { name: 'Chromium', needs: [], config: 'wtr.config.mjs' },
  { name: 'Firefox', needs: process.env.FIREFOX_PATH ? [] : ['firefox-esr'], config: 'wtr-firefox.mjs' },
  { name: 'WebKit', needs: ['WebKitWebDriver', 'xvfb-run'], config: 'wtr-webkit.mjs', prefix: DISPLAY },
];

/** The two runners; each counts its own tests. */
const SUITES = [
  {
    name: 'in the page',
    command: ({ config }) => [join(root, 'node_modules/.bin/wtr'), '--config', `.config/${config}`],
    // Files named after the command take the place of all.
    args: process.argv.slice(2),
  },
  {
    name: 'hostile pages',
    command: () => [join(root, 'node_modules/.bin/mocha'), '--config', '.config/mocharc.json'],
    args: ['test/e2e/hostile.node.test.ts'],
    env: { NODE_OPTIONS: '--import=tsx/esm --conditions=essonne-source' },
    isSkipped: (process.argv.length > 2 && !isCi) || !existsSync(join(root, 'dist/site')),
  },
];

/** Runs one suite in one engine, its output shown; says what came of it in one line. */
function test(engine, suite) {
  const title = `${engine.name}, ${suite.name}`;
  const missing = engine.needs.filter((each) => !isInstalled(each));
  if (missing.length > 0) return { line: `– ${title}: not run, ${missing.join(' and ')} not found`, isFailed: isCi };
  if (suite.isSkipped) return { line: `– ${title}: not run`, isFailed: false };
  console.log(`\n— ${title}`);
  const file = join(results, `${title}.json`);
  const start = Date.now();
  const [program, ...args] = [...(engine.prefix ?? []), ...suite.command(engine), ...suite.args];
  const env = { ...process.env, ...suite.env, ESSONNE_ENGINE: engine.name, ESSONNE_TEST_RESULTS: file };
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  return {
    line: `${status === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`,
    isFailed: status !== 0,
    passed,
    failed,
  };
}

const named = process.env.ESSONNE_ENGINES?.split(' ');
const chosen = ENGINES.filter(({ name }) => !named || named.includes(name));
const outcomes = chosen.flatMap((engine) => SUITES.map((suite) => test(engine, suite)));
rmSync(results, { recursive: true, force: true });
const total = (count) => outcomes.reduce((sum, outcome) => sum + (outcome[count] ?? 0), 0);
console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
const count = { passed: total('passed'), failed: total('failed') };
console.log(`\n${count.passed} passed, ${count.failed} failed`);
if (process.env.ESSONNE_TEST_RESULTS) writeFileSync(process.env.ESSONNE_TEST_RESULTS, JSON.stringify(count));
process.exitCode = outcomes.some(({ isFailed }) => isFailed) ? 1 : 0;
