import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type ServedSite, serveSite, visit } from './served-site.js';

const published = fileURLToPath(new URL('../../dist/site/', import.meta.url));

/** Files of the published demonstration, each the first of its kind. */
const keys = join(published, 'keys');
const lists = join(published, 'status');
const badges = join(published, 'badges');

describe('the page that verifies what is dropped', () => {
  let site: ServedSite;
  let folder: string;
  before(async () => {
    site = await serveSite();
    folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await site.close();
  });

  /** Gives files to the page and waits for its verdict. */
  async function drop(page: Page, ...paths: readonly string[]): Promise<string> {
    await page.$eval('#verdict', (heading) => (heading.textContent = ''));
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile: (...files: readonly string[]) => Promise<void> }).uploadFile(...paths);
    await page.waitForFunction(() => document.getElementById('verdict')?.textContent !== '');
    return page.$eval('#verdict', (heading) => heading.textContent);
  }

  it('verifies a baked picture offline, with the key and the list that are dropped along', async () => {
    const key = readdirSync(keys).find((name) => name.endsWith('.json') && name !== 'jwks.json') ?? '';
    const list = readdirSync(lists)[0] ?? '';
    const baked = readdirSync(badges).filter((id) => existsSync(join(badges, id, 'badge.svg')));
    // By the day's own clock, which the publication was signed by.
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/examples/verifier.html`, { waitUntil: 'networkidle0' });
    const verdicts = new Set<string>();
    for (const id of baked.slice(0, 12))
      verdicts.add(await drop(page, join(badges, id, 'badge.svg'), join(keys, key), join(lists, list)));
    expect([...verdicts]).to.include('Attestation en vigueur');
    expect(await page.$$eval('#proofs li', (checks) => checks.length)).to.equal(6);
    const first = await drop(page, join(badges, baked[0] ?? '', 'badge.svg'), join(keys, key), join(lists, list));
    expect(await drop(page, join(badges, baked[0] ?? '', 'badge.png'), join(keys, key), join(lists, list))).to.equal(
      first,
    );
  });

  it('runs nothing of a hostile file, and says that there is no badge in it', async () => {
    const { page, complaints, origins } = await visit(site, '/examples/verifier.html?lang=en');
    const title = await page.title();
    const hostile =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>document.title=1</script></svg>';
    for (const [name, content] of [
      ['script.svg', hostile],
      ['truncated.svg', hostile.slice(0, 70)],
      ['endless.svg', '<a '.repeat(1_000_000)],
      ['object.json', '{"keys":[null,{"kid":{}}]}'],
      ['truncated.png', readFileSync(new URL('../../docs/pictures/badge.png', import.meta.url)).subarray(0, 500)],
    ] as const) {
      writeFileSync(join(folder, name), content);
      expect(await drop(page, join(folder, name)), name).to.equal('No signed document was found in what was dropped');
    }
    writeFileSync(join(folder, 'huge.svg'), Buffer.alloc(10_000_001, '<'));
    expect(await drop(page, join(folder, 'huge.svg'))).to.equal('This file is too large to be a certificate');
    expect([await page.title(), complaints, [...origins]]).to.deep.equal([title, [], [site.url]]);
  });
});
