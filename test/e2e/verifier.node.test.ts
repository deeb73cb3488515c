import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import {
  SigningKey,
  badgeAddresses,
  signCredential,
  sponsorshipCredential,
  statusListCredential,
} from '../../src/credentials/index.js';
import type { Sponsorship } from '../../src/model/sponsorship.js';
import { input, wells } from '../src/credentials/issued.js';
import { violationsOf } from './examine-page.js';
import { type ServedSite, serveSite, visit } from './served-site.js';

const published = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const keys = join(published, 'keys/jwks.json');
const list = join(published, 'status/r1.jwt');

interface Listed {
  readonly id: string;
  readonly start?: string;
  readonly end?: string;
  readonly withdrawn?: unknown;
}

const { items } = JSON.parse(readFileSync(join(published, 'data/v1/sponsorships.json'), 'utf8')) as {
  readonly items: readonly Listed[];
};
/** Files of the badges of the first sponsorship that is in force today, and of the first that is withdrawn. */
const fileOf = (id: string | undefined, name: string): string => join(published, 'badges', id ?? '', name);
const isOver = ({ end = '9' }: Listed): boolean => end < new Date().toISOString();
const active = items.find((item) => item.withdrawn === undefined && (item.start ?? '9') < '2026' && !isOver(item))?.id;
const withdrawn = items.find((item) => item.withdrawn !== undefined)?.id;

describe('the page that verifies what is brought', () => {
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

  /** Opens the page by the day's own clock, which the publication was signed by. */
  async function open(language = ''): Promise<Page> {
    const page = await (await site.browser.createBrowserContext()).newPage();
    await page.goto(`${site.url}/examples/verifier.html${language}`, { waitUntil: 'networkidle0' });
    return page;
  }

  /** Waits for the verdict that something gives. */
  async function verdict(page: Page, act: () => Promise<unknown>): Promise<string> {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await act();
    await page.waitForFunction(() => document.activeElement?.id === 'verdict');
    return page.$eval('#verdict', (heading) => heading.textContent);
  }

  /** Gives files to the page and waits for its verdict. */
  const drop = (page: Page, ...paths: readonly string[]): Promise<string> =>
    verdict(page, async () => {
      // The same files again are no change.
      await page.$eval('form', (form) => form.reset());
      const field = await page.$('input[type="file"]');
      await (field as unknown as { uploadFile: (...files: readonly string[]) => Promise<void> }).uploadFile(...paths);
    });

  const paste = (page: Page, text: string): Promise<string> =>
    verdict(page, async () => {
      await page.$eval('form', (form) => form.reset());
      await page.$eval('textarea', (field, value) => (field.value = value), text);
      await page.click('form button');
    });

  const proofs = (page: Page): Promise<string> => page.$eval('section > div', (part) => part.innerText);

  /** What a forger makes in the name of an issuer: a badge, its key and its list of withdrawals. */
  async function forge(
    root: string,
    changes: Partial<Sponsorship> = {},
  ): Promise<{ readonly files: readonly string[]; readonly key: SigningKey }> {
    const addresses = badgeAddresses(root);
    const key = await SigningKey.generate(addresses.key);
    const credential = sponsorshipCredential({ ...wells, ...changes }, { ...input, addresses });
    const url = addresses.statusList('r1');
    const status = await statusListCredential({ url, issuer: addresses.issuer, withdrawn: [], now: new Date() });
    const made = {
      'forged.jwt': await signCredential(credential, key),
      'forged.json': JSON.stringify(key.publicJwk),
      'forged-list.jwt': await signCredential(status, key),
    };
    for (const [name, content] of Object.entries(made)) writeFileSync(join(folder, name), content);
    return { files: Object.keys(made).map((name) => join(folder, name)), key };
  }

  it('verifies a baked picture; offline, says that it is the key that was brought which signs', async () => {
    const page = await open();
    expect(await violationsOf(page)).to.deep.equal([]);
    await page.setOfflineMode(true);
    expect(await drop(page, fileOf(active, 'badge.png'))).to.equal(
      'L’état de cette attestation n’a pas pu être établi',
    );
    expect(await proofs(page))
      .to.include(`${site.url}/keys/jwks.json`)
      .and.include(`${site.url}/status/r1.jwt`);
    expect(await drop(page, fileOf(active, 'badge.svg'), keys, list)).to.equal(
      'Signée avec la clé que vous avez apportée',
    );
    expect(await violationsOf(page)).to.deep.equal([]);
    await page.setOfflineMode(false);
    expect(await drop(page, fileOf(active, 'badge.svg'), keys, list)).to.equal('Attestation en vigueur');
    expect(await page.$$eval('#proofs .checks li', (checks) => checks.length)).to.equal(6);
    expect(await page.$eval('#proofs dd a', (link) => link.href)).to.equal(`${site.url}/badges/${active}/`);
    await page.setOfflineMode(true);
    expect(await drop(page, fileOf(active, 'badge.svg'), list), 'the key is kept').to.equal('Attestation en vigueur');
    await page.browserContext().close();
  });

  it('believes no badge for the key that comes with it', async () => {
    const page = await open();
    const foreign = await forge('https://donnees.example/');
    expect(await drop(page, ...foreign.files)).to.equal('Attestation d’un autre émetteur, non reconnue');
    expect(await proofs(page)).to.include('Émetteur annoncé\ndonnees.example');
    const { files, key } = await forge(`${site.url}/`, { start: '2024-03-01', end: '2031-08-31' });
    expect(await drop(page, ...files)).to.equal('Signée avec une clé que l’émetteur n’a pas publiée');
    expect(await proofs(page)).to.include('Le site de l’émetteur n’a pas la clé que le document désigne.');
    await page.setOfflineMode(true);
    expect(await drop(page, ...files)).to.equal('Signée avec la clé que vous avez apportée');
    const said = await proofs(page);
    for (const words of [
      `Empreinte de la clé\u00a0: ${key.thumbprint}`,
      `Émetteur annoncé\nDépartement de l’Essonne (${new URL(site.url).host})`,
      'Signataire – non établi',
      'du 1er mars 2024 au 31 août 2031',
    ])
      expect(said).to.include(words);
    writeFileSync(
      join(folder, 'forged.json'),
      JSON.stringify({ ...key.publicJwk, kid: `${site.url}/keys/other.json` }),
    );
    expect(await drop(page, ...files), 'a key of another name').to.equal(
      'L’état de cette attestation n’a pas pu être établi',
    );
    const { files: open2024 } = await forge(`${site.url}/`, { start: '2024', end: undefined });
    await drop(page, ...open2024);
    expect(await proofs(page)).to.include('Période\ndepuis 2024\n');
    await page.browserContext().close();
  });

  it('gives each of several badges its verdict, and says what it leaves aside', async () => {
    const page = await open('?lang=en');
    writeFileSync(join(folder, 'huge.svg'), Buffer.alloc(2_000_001, '<'));
    const files = [fileOf(active, 'badge.svg'), fileOf(withdrawn, 'badge.png'), fileOf(active, 'credential.jwt')];
    expect(await drop(page, ...files, join(folder, 'huge.svg'), fileOf(active, 'badge.json'))).to.equal(
      '2 certificates examined, 1 of them in force',
    );
    expect(await page.$$eval('#proofs h3', (headings) => headings.map((heading) => heading.textContent))).to.deep.equal(
      ['Certificate in force', 'This certificate is no longer in force'],
    );
    expect(await page.$$eval('.refused b', (found) => found.map((name) => name.textContent))).to.deep.equal([
      'huge.svg – This file is too large to be a certificate',
      'badge.json – This record is not signed',
    ]);
    expect(await violationsOf(page)).to.deep.equal([]);
    await page.browserContext().close();
  });

  it('follows the address of a page of its own site, and says what to bring instead of anything else', async () => {
    const { page, origins } = await visit(site, '/examples/verifier.html', { width: 320 });
    expect(await verdict(page, () => page.click('form button'))).to.equal('Rien n’a été apporté');
    expect(await drop(page, keys)).to.equal('Il manque l’attestation');
    expect(await drop(page, fileOf(active, 'badge.json'))).to.equal('Cette fiche n’est pas signée');
    expect(await paste(page, 'https://pirate.example/badges/x/')).to.equal('Cette adresse est celle d’un autre site');
    expect(await paste(page, `${site.url}/badges/aucun/`)).to.equal('Aucune attestation signée à cette adresse');
    for (const address of [`${site.url}/badges/${withdrawn}/?a#b`, `${site.url}/badges/${withdrawn}`])
      expect(await paste(page, address)).to.equal('Cette attestation n’est plus en vigueur');
    expect([...origins]).to.deep.equal([site.url]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    await page.browserContext().close();
  });

  it('runs nothing of a hostile file, and says that there is no badge in it', async () => {
    const { page, complaints, origins } = await visit(site, '/examples/verifier.html?lang=en');
    const title = await page.title();
    const hostile =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>document.title=1</script></svg>';
    for (const [name, content] of [
      ['script.svg', hostile],
      ['truncated.svg', hostile.slice(0, 70)],
      ['endless.svg', '<a '.repeat(600_000)],
      ['object.json', '{"keys":[null,{"kid":{}}]}'],
      ['truncated.png', readFileSync(new URL('../../docs/pictures/badge.png', import.meta.url)).subarray(0, 500)],
    ] as const) {
      writeFileSync(join(folder, name), content);
      expect(await drop(page, join(folder, name)), name).to.equal('No signed document was found in what was brought');
    }
    expect([await page.title(), complaints, [...origins]]).to.deep.equal([title, [], [site.url]]);
  });
});
