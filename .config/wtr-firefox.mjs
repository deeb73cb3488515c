// Web Test Runner in Firefox, through WebDriver BiDi.
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import config, { CHROMIUM_ONLY } from './wtr.config.mjs';

export default {
  ...config,
  files: [...config.files, ...CHROMIUM_ONLY],
  browsers: [
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
        extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR, fr' },
      },
    }),
  ],
  // One page at a time: another one behind it would draw nothing.
  concurrency: 1,
};
