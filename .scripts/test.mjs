// What a contributor needs green, in one command: types, lint, build, tests in Node and in a browser, formats, sizes.
// Ends with a line « N passed, N failed » and exits with 1 when anything failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'essonne-test-'));
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Runs a command, its output shown; resolves to whether it succeeded. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}

/** A check counts as one test. */
const check = (command, args, env) => async () => ((await run(command, args, env)) ? [1, 0] : [0, 1]);

/** A test runner counts its own tests; when it leaves no count behind, that is one failure. */
const suite = (command, args, file, env) => async () => {
  const succeeded = await run(command, args, { ...env, ESSONNE_TEST_RESULTS: file });
  if (!existsSync(file)) return [0, 1];
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return [passed, succeeded ? failed : Math.max(1, failed)];
};

const nodeOptions = { NODE_OPTIONS: '--import=tsx/esm --conditions=essonne-source' };

/** The visits of the tests are of one day, and badges are signed before it, for the address where they are served. */
const VISIT_CLOCK = '2026-11-23T06:00:00Z';
const VISIT_PORT = '8917';

/** Steps in order; a later one is not tried when an earlier one it needs has failed. */
const steps = [
  { name: 'generate', run: check('node', ['.scripts/generate.mjs']) },
  { name: 'types', run: check(bin('tsc'), ['--noEmit']) },
  { name: 'lint', run: check('npm', ['run', '--silent', 'lint']) },
  {
    name: 'tests in Node',
    run: suite(
      bin('mocha'),
      [
        '--config',
        '.config/mocharc.json',
        'test/src/**/*.test.ts',
        'test/widgets/**/*.node.test.ts',
        'test/bench/*.node.test.ts',
      ],
      join(results, 'node.json'),
      nodeOptions,
    ),
  },
  {
    name: 'tests in a browser',
    run: suite(bin('wtr'), ['--config', '.config/wtr.config.mjs'], join(results, 'browser.json')),
  },
  { name: 'build', run: check('npm', ['run', '--silent', 'build']), isRequired: true },
  {
    name: 'publish the demonstration data',
    run: check('node', ['.scripts/publish-demo.mjs', '--clock', VISIT_CLOCK], { PORT: VISIT_PORT }),
    isRequired: true,
  },
  { name: 'documentation', run: check('npm', ['run', '--silent', 'docs']), isRequired: true },
  {
    name: 'formats',
    run: check('node', [
      '.scripts/check-formats.mjs',
      'dist/site',
      ...(process.env.ESSONNE_REQUIRE_CHECKERS ? [] : ['--allow-missing']),
    ]),
  },
  {
    name: 'the whole path',
    run: suite(
      bin('mocha'),
      ['--config', '.config/mocharc.json', 'test/e2e/**/*.test.ts'],
      join(results, 'e2e.json'),
      nodeOptions,
    ),
  },
  { name: 'sizes', run: check('node', ['.scripts/size.mjs']) },
  // In the two other engines: the built widgets on hostile pages, the loader and the framed page.
  ...(process.env.ESSONNE_REQUIRE_CHECKERS
    ? [
        {
          name: 'Firefox and WebKit',
          run: suite(
            'node',
            ['.scripts/test-browsers.mjs', '--files', 'test/widgets/{cdn,embed}/*.test.ts'],
            join(results, 'engines.json'),
            { ESSONNE_ENGINES: 'Firefox WebKit' },
          ),
        },
      ]
    : []),
];

try {
  process.env.CHROME_PATH ??= findBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

let passed = 0;
let failed = 0;
const summary = [];
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const start = Date.now();
  const [good, bad] = await step.run();
  passed += good;
  failed += bad;
  summary.push(
    `${bad ? '✗' : '✓'} ${step.name}: ${good} passed, ${bad} failed (${((Date.now() - start) / 1000).toFixed(0)} s)`,
  );
  if (bad && step.isRequired) break;
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
