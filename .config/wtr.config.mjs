// Web Test Runner: the tests that run in a real browser.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowser } from '../.scripts/find-browser.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir,
  files: ['test/src/**/*.test.ts', 'test/widgets/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['essonne-source', 'browser', 'import', 'default'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: `${rootDir}/tsconfig.json`, target: 'es2022' })],
  browsers: [
    puppeteerLauncher({
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
  testFramework: { config: { timeout: 15_000 } },
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
