// Web Test Runner: the tests that run in a real browser.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowser } from '../.scripts/find-browser.mjs';
import { lookPlugin } from './wtr-look.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Leaves the counts for the test command. */
const countReporter = {
  stop({ sessions }) {
    const file = process.env.ESSONNE_TEST_RESULTS;
    if (!file) return;
    const count = { passed: 0, failed: 0 };
    const visit = ({ tests = [], suites = [] }) => {
      for (const { passed, skipped } of tests) if (!skipped) count[passed ? 'passed' : 'failed']++;
      suites.forEach(visit);
    };
    for (const { testResults, errors = [] } of sessions) {
      if (testResults) visit(testResults);
      count.failed += errors.length;
    }
    writeFileSync(file, JSON.stringify(count));
  },
};

/** Left out of the other engines: paper, which is set over Chromium's protocol, and the making of keys, which is Node's. */
export const CHROMIUM_ONLY = ['!test/widgets/**/paper.test.ts', '!test/src/credentials/issue/**'];

export default {
  rootDir,
  files: ['test/src/**/*.test.ts', 'test/widgets/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['essonne-source', 'browser', 'import', 'default'] },
  plugins: [
    lookPlugin,
    esbuildPlugin({ ts: true, json: true, tsconfig: `${rootDir}/tsconfig.json`, target: 'es2022' }),
  ],
  browsers: [
    puppeteerLauncher({
      // Pages run side by side: one in the background would draw nothing, and what waits to be seen would wait for ever.
      async createPage({ context }) {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: findBrowser(),
        headless: true,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--lang=fr-FR',
        ],
      },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter],
  testFramework: { config: { timeout: 15_000 } },
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 480_000,
};
