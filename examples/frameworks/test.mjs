// Properties, attributes and events of the elements, in React and in Vue: run by npm test here, after npm run build and
// npm run publish:demo at the root.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { serve } from '../../.scripts/serve.mjs';

const server = await serve(0, (request, response) => {
  const [, framework] = /^\/(react|vue)$/.exec(request.url) ?? [];
  if (framework) {
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${framework}</title><link rel="icon" href="data:,">` +
          `<div id="root"></div><script type="module" src="/built/${framework}/page.js"></script>`,
      );
    return true;
  }
  if (!request.url.startsWith('/built/')) return false;
  const file = new URL(`./dist/${request.url.slice('/built/'.length)}`, import.meta.url);
  response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  return true;
});
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

let failed = 0;
for (const framework of ['react', 'vue'])
  try {
    await check(framework);
    console.log(`✓ ${framework}`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${framework}:`, error);
  }
await browser.close();
server.closeAllConnections();
server.close();
console.log(`${2 - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function check(framework) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.url}/${framework}`);
  // An event with a detail: how many projects were read.
  await page.waitForFunction(() => /\d/.test(document.querySelector('#said')?.textContent));
  const total = await page.$eval('#said', ({ textContent }) => parseInt(textContent, 10));
  const read = await page.evaluate(() => {
    const map = document.querySelector('essonne-project-map');
    const calendar = document.querySelector('essonne-event-calendar');
    return {
      commune: map.commune,
      level: map.headingLevel,
      heading: map.shadowRoot.querySelector('[aria-level="3"]') !== null,
      link: map.querySelector('a')?.textContent,
      now: calendar.now().toISOString(),
      isAttribute: calendar.hasAttribute('now'),
    };
  });
  assert.deepEqual(read, {
    commune: '91228',
    // A number, then a function: properties, which no attribute carries.
    level: 3,
    heading: true,
    link: 'Voir la carte des projets',
    now: '2026-11-23T09:00:00.000Z',
    isAttribute: false,
  });
  // What the component changes reaches the element.
  await page.click('button');
  await page.waitForFunction(
    (before) => parseInt(document.querySelector('#said').textContent, 10) !== before,
    {},
    total,
  );
  assert.equal(await page.$eval('essonne-project-map', ({ commune }) => commune), '91377');
  // An event of the visitor's.
  await page.evaluate(() =>
    document
      .querySelector('essonne-project-map')
      .shadowRoot.querySelector('[part~="list"] a, [part~="list"] button')
      .click(),
  );
  await page.waitForFunction(() => /\d+ [a-z0-9-]{3,}/.test(document.querySelector('#said').textContent));
  assert.deepEqual(complaints, []);
  await page.close();
}
