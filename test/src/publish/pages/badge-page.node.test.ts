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

  it('says all of it without JavaScript, in French and in English, each page leading to the other', () => {
    const french = html;
    const english = String(files.get('en.html'));
    expect(french).to.include('<html lang="fr">').and.include('<a href="en.html" lang="en" hreflang="en">');
    expect(english).to.include('<html lang="en">').and.include('<a href="./" lang="fr" hreflang="fr">');
    expect(english).to.include('<title>Support of “Wells of Kita” – Certificate of support</title>');
    for (const page of [french, english])
      for (const address of [`hreflang="fr" href="${PAGE}"`, `hreflang="en" href="${PAGE}en.html"`])
        expect(page).to.include(`<link rel="alternate" ${address} />`);
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
      if (!/^(?:index|en|email\.en)\.html$/.test(name))
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
    for (const landmark of ['body > header nav', 'body > main', 'body > footer', 'body > a[href="#content"]'])
      expect(await page.$$(landmark), landmark).to.have.length(1);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    await page.close();
  });

  it('lets the state that is verified take the place of the one that was published', async () => {
    const page = await visit();
    const said = (state: string): Promise<readonly string[]> =>
      page.$$eval(
        '.standing p',
        (lines, detail) => {
          document.dispatchEvent(new CustomEvent('badge-verify', { detail }));
          return lines.map(({ textContent }) => textContent);
        },
        { state },
      );
    const before = await said('active');
    expect(before).to.deep.equal(['En vigueur', 'État au 23 novembre 2026.']);
    const [now = '', then] = await said('invalid');
    expect(now).to.include('n’est pas valable');
    expect(then).to.equal('Au moment de la publication, le 23 novembre 2026\u00a0: En vigueur.');
    expect((await said('withdrawn'))[0]).to.equal('Cette attestation n’est plus en vigueur');
    expect(await said('active')).to.deep.equal(before);
    await page.close();
  });

  it('prints on one sheet, with the code that leads to it', async () => {
    const page = await visit();
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).to.match(/\/Count 1\b/);
    await page.emulateMediaType('print');
    expect(await page.$eval('essonne-sponsorship-badge', (badge) => badge.checkVisibility())).to.equal(false);
    expect(await page.$eval('img[src="qr.svg"]', (code) => code.checkVisibility())).to.equal(true);
    await page.close();
  });

  it('copies, and says so once', async () => {
    const page = await visit();
    const button = 'button[data-copies="link"]';
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
      ['https://sites.google.com/view/asso', true],
      ['https://asso.example/projets', false],
      ['https://www.google.fr/', false],
      ['https://mail.google.com/', false],
      ['https://webmail.asso91.example/', false],
      ['https://web.archive.org/web/2026/x', false],
      ['https://donnees-example.translate.goog/', false],
      [PAGE, false],
      [undefined, false],
    ] as const) {
      const page = await visit(referer === undefined ? {} : { referer });
      const text = await page.$eval('.notice', (notice) => (notice.checkVisibility() ? notice.textContent : ''));
      expect(text.includes('asso.example'), referer).to.equal(isTold);
      if (isTold) expect(text).to.include(new URL(referer).hostname);
      await page.close();
    }
    expect(complaints).to.deep.equal([]);
  });
});
