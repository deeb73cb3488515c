// Takes the README's pictures from the running examples: node .scripts/pictures.mjs (after npm run build and publish:demo).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const PICTURES = [
  { file: 'map.png', path: '/examples/commune.html', tag: 'essonne-project-map', width: 1000 },
  { file: 'calendar.png', path: '/examples/commune.html', tag: 'essonne-event-calendar', width: 1000 },
  { file: 'badge.png', path: '/examples/association.html', tag: 'essonne-sponsorship-badge', width: 1000 },
];

mkdirSync(folder, { recursive: true });
const server = await serve(0);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=fr-FR'],
  env: { ...process.env, TZ: 'Europe/Paris' },
});
for (const { file, path, tag, width } of PICTURES) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(server.url + path, { waitUntil: 'networkidle0' });
  const element = await page.waitForSelector(tag);
  await element.scrollIntoView();
  await page.waitForFunction(
    (name) => document.querySelector(name).shadowRoot?.querySelector('[part~="provenance"], [part~="badge"]'),
    {},
    tag,
  );
  await page.waitForNetworkIdle({ idleTime: 800 });
  await element.screenshot({ path: `${folder}${file}` });
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();
