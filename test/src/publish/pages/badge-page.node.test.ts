import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../../.scripts/find-browser.mjs';
import { badgePageScript } from '../../../../src/publish/pages/badge-page-script.js';
import { pageStyle } from '../../../../src/publish/pages/page-style.js';
import { filesOf, root, sponsorship } from '../kit/samples.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = `${root}badges/${sponsorship.id}/`;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types none";

describe('page of a badge', () => {
  let files: ReadonlyMap<string, string | Uint8Array>;
  let html: string;
  let browser: Browser;
  const complaints: string[] = [];
  before(async () => {
    files = await filesOf();
    html = String(files.get('index.html'));
    browser = await puppeteer.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser.close());

  /** Opens the page as a site with a strict policy serves it, without the script of the widgets. */
  async function visit(options: { readonly referer?: string; readonly width?: number } = {}): Promise<Page> {
    const { referer, width = 800 } = options;
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const name = new URL(request.url()).pathname.replace(`/badges/${sponsorship.id}/`, '') || 'index.html';
      const assets = new Map([...files, ['/assets/pages.css', pageStyle], ['/assets/badge-page.js', badgePageScript]]);
      const body = assets.get(name);
      const types: Readonly<Record<string, string>> = {
        html: 'text/html; charset=utf-8',
        css: 'text/css',
        js: 'text/javascript',
        svg: 'image/svg+xml',
      };
      const contentType = types[name.split('.').pop() ?? ''] ?? 'image/png';
      const answer = { status: 200, contentType, headers: { 'content-security-policy': POLICY } };
      void request.respond(body === undefined ? { status: 404 } : { ...answer, body });
    });
    await page.goto(PAGE, { waitUntil: 'load', ...(referer === undefined ? {} : { referer }) });
    return page;
  }

  it('says all of it without JavaScript, in French then in English', () => {
    const body = html.slice(html.indexOf('<body>'));
    const [french = '', english = ''] = body.split('<section lang="en"');
    for (const words of [
      'Puits du Sahel',
      'Puits de Kita',
      '16 février 2024',
      '31 décembre 2027',
      'En vigueur',
      'www.asso.example',
      '2024-02-0042',
      'Avec le soutien financier du Département de l’Essonne',
      'État au 23 novembre 2026',
      root,
    ])
      expect(french).to.include(words);
    for (const words of ['In force', '16 February 2024', 'Puits du Sahel', 'Check this certificate'])
      expect(english).to.include(words);
    for (const name of files.keys())
      if (name !== 'index.html' && name !== 'email.html')
        expect(french, name).to.match(new RegExp(`(?:href|src)="${name}"`));
    expect(french).to.include(`&#60;a href=&#34;${PAGE}&#34;&#62;`).and.include('&#60;essonne-sponsorship-badge');
  });

  it('holds neither style nor script that a strict policy refuses', () => {
    expect(html).not.to.match(/<style|\sstyle=|\son\w+=/);
    for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
      expect(attributes).to.match(/ src="\.\.\/\.\.\/(?:cdn|assets)\/|type="application\/ld\+json"/);
    const data: unknown = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(data).to.include({ '@type': 'Grant', url: PAGE });
    expect(html).to.include(`<meta property="og:image" content="${PAGE}badge-square.png"`);
  });

  it('is accessible, and never wider than a small screen', async () => {
    const page = await visit({ width: 320 });
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    await page.close();
  });

  it('copies, and says so once', async () => {
    const page = await visit();
    const button = 'button[data-copies="link-fr"]';
    await page.click(button);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent),
    );
    const said = await page.$$eval('[role=status]', (all) => all.map(({ textContent }) => textContent).filter(Boolean));
    expect(said).to.deep.equal(['Copié']);
    await page.close();
  });

  it('names the site that it is for to who comes from another, and to no other', async () => {
    for (const [referer, isTold] of [
      ['https://autre.example/page', true],
      ['https://asso.example.autre.example/', true],
      ['https://asso.example/projets', false],
      [PAGE, false],
      [undefined, false],
    ] as const) {
      const page = await visit(referer === undefined ? {} : { referer });
      const text = await page.$eval('section[lang=fr] .notice', (notice) =>
        notice.checkVisibility() ? notice.textContent : '',
      );
      expect(text.includes('asso.example'), referer).to.equal(isTold);
      if (isTold) expect(text).to.include(new URL(referer).hostname);
      await page.close();
    }
    expect(complaints).to.deep.equal([]);
  });
});
