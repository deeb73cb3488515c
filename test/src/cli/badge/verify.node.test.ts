import { existsSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { type BadgeCredential, bakeSvg, signCredential } from '../../../../src/credentials/index.js';
import { badge, newKey } from '../../credentials/issued.js';
import { makeFolder, removeFolders } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { type CommandResult, essonne } from '../command.js';
import { ROOT, agent } from './agent.js';

describe('essonne badge verify', () => {
  let server: Server;
  let origin = '';
  let site = '';
  const asked: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const path = join(site, request.url ?? '');
      if (existsSync(path)) response.end(readFileSync(path));
      else response.writeHead(404).end();
    }).listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const made = await agent();
    ({ site } = made);
    expect((await made.publish('--badge-url', origin)).code).to.equal(0);
  });
  after(() => {
    server.close();
    removeFolders();
  });

  const verify = (...args: string[]): Promise<CommandResult> => essonne(['badge', 'verify', ...args, '--clock', NOW]);

  for (const path of [
    'badges/puits/',
    'badges/puits/index.html',
    'badges/puits/badge.json',
    'badges/puits/credential.jwt',
  ])
    it(`says whom it believes, and that nobody said to, until --issuer does: ${path}`, async () => {
      const page = [origin + path, '--page', 'https://asso.example/'];
      const unsure = await verify(...page);
      expect([
        unsure.code,
        unsure.out.includes(`À CONFIRMER\u202f: signée par l’émetteur ${origin}issuer.json`),
      ]).to.deep.equal([5, true]);
      expect(unsure.out).not.to.match(/^EN VIGUEUR|auquel vous vous fiez/m);
      expect(unsure.out.match(/✓/g)).to.have.length(6);
      const { code, out } = await verify(...page, '--issuer', `${origin}issuer.json`);
      expect([code, ...out.split('\n').slice(1, 3)], out).to.deep.equal([
        0,
        'EN VIGUEUR',
        `Émetteur\u202f: ${origin}issuer.json`,
      ]);
      expect(out.match(/✓/g)).to.have.length(7);
    });

  it('never takes the keys of a folder for those of the issuer that is given', async () => {
    // Anyone can make a folder that says it is the Department's.
    const forged = await agent();
    expect((await forged.publish('--badge-url', origin)).code).to.equal(0);
    const folder = join(forged.site, 'badges/puits/');
    expect((await verify(folder)).code).to.equal(5);
    await forged.badge('rotate-key', '--compromised', '--clock', NOW);
    const { code, out } = await verify(folder, '--issuer', `${origin}issuer.json`);
    expect([code, out.includes('la clé publique ne peut pas être lue')], out).to.deep.equal([1, true]);
  });

  it('tells the day and the reason of a withdrawal, and a badge issued to no site', async () => {
    const own = await agent();
    await own.badge('withdraw', 'puits', '--reason', 'issued-in-error', '--clock', NOW);
    const withdrawn = await verify(join(own.site, 'badges/puits/'));
    expect(withdrawn.out).to.match(/^Retirée le 23 novembre 2026, motif.: établie par erreur/m);
    const { out } = await verify(join(own.site, 'badges/forage/'), '--page', 'https://x.example/');
    expect(out).to.match(/^ {2}– site – – – n’est délivrée à aucun site en particulier/m);
    expect(out).not.to.match(/✓ site/);
  });

  describe('given a hostile folder', () => {
    /** A folder whose badge, signed by its own key, says what it likes. */
    const hostile = async (
      change: (document: BadgeCredential) => object,
      extra: Record<string, string> = {},
    ): Promise<string> => {
      const signing = await newKey();
      const jws = await signCredential(change(badge()) as BadgeCredential, signing);
      return makeFolder({
        'issuer.json': JSON.stringify({ id: `${ROOT}issuer.json` }),
        [`keys/${signing.thumbprint}.json`]: JSON.stringify(signing.publicJwk),
        'badges/puits/credential.jwt': jws,
        ...extra,
      });
    };
    const listedAt =
      (url: string) =>
      (document: BadgeCredential): object => ({
        ...document,
        credentialStatus: { ...document.credentialStatus, statusListCredential: url },
      });

    it('asks nothing of the network, and reads nothing out of the folder', async () => {
      asked.length = 0;
      const lists = [
        `${origin}ping`,
        '/dev/zero',
        '../../../../etc/passwd',
        '%2e%2e/%2e%2e/etc/passwd',
        'a%2f..%2fb',
        'link/list.jwt',
      ];
      for (const list of lists) {
        const folder = await hostile(listedAt(`${ROOT}${list}`));
        symlinkSync('/dev', join(folder, 'link'));
        symlinkSync('/dev/zero', join(folder, 'zero.jwt'));
        const { code, out } = await verify(join(folder, 'badges/puits/credential.jwt'));
        expect(
          [code, out.includes('la liste ne peut pas être lue') || out.includes('pas chez l’émetteur')],
          list + out,
        ).to.deep.equal([1, true]);
      }
      expect(asked).to.deep.equal([]);
    });

    it('follows no file that names an address, and reads no pipe nor giant', async () => {
      asked.length = 0;
      const named = (credential: string): string =>
        readFileSync(join(site, 'badges/puits/badge.json'), 'utf8').replace(
          '"./credential.jwt"',
          JSON.stringify(credential),
        );
      for (const credential of [`${origin}badges/puits/credential.jwt`, '../up.jwt', 'file:///etc/hostname', 'a%2fb']) {
        const folder = await hostile((document) => document, { 'badges/puits/badge.json': named(credential) });
        const { code, err } = await verify(join(folder, 'badges/puits/'));
        expect([code, err.includes('pas d’attestation signée')], credential).to.deep.equal([1, true]);
      }
      const folder = makeFolder({ 'big.svg': '' });
      truncateSync(join(folder, 'big.svg'), 3_000_000_000);
      expect((await verify(join(folder, 'big.svg'))).err).to.include('trop gros');
      symlinkSync('/dev/zero', join(folder, 'zero.svg'));
      expect((await verify(join(folder, 'zero.svg'))).err).to.include('pas un fichier ordinaire');
      expect(asked).to.deep.equal([]);
    });
  });

  it('verifies a picture that lies alone, once it is told whom to believe', async () => {
    const jws = readFileSync(join(site, 'badges/puits/credential.jwt'), 'utf8');
    const file = join(makeFolder({ 'b.svg': bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', jws) }), 'b.svg');
    const unknown = await verify(file);
    expect([unknown.code, unknown.err.includes(`--issuer ${origin}issuer.json`)]).to.deep.equal([2, true]);
    expect((await verify(file, '--issuer', `${origin}issuer.json`)).out).to.include('EN VIGUEUR');
    const other = await verify(file, '--issuer', 'https://autre.example/issuer.json', '--lang', 'en');
    expect([other.code, other.out.includes('NOT VALID')]).to.deep.equal([1, true]);
    expect((await verify(file, '--issuer', `${origin}issuer.json`, '--page', 'https://x.example/')).code).to.equal(1);
    const told = await verify(file, '--json', '--issuer', `${origin}issuer.json`);
    expect(JSON.parse(told.out)).to.include({ state: 'active', issuer: `${origin}issuer.json`, isGiven: true });
  });

  it('needs no network when a key and a list are given', async () => {
    asked.length = 0;
    const jws = readFileSync(join(site, 'badges/puits/credential.jwt'), 'utf8');
    const file = join(makeFolder({ 'b.jwt': jws }), 'b.jwt');
    const given = ['--key', join(site, 'keys/jwks.json'), '--status', join(site, 'status/r1.jwt')];
    expect((await verify(file, ...given)).code).to.equal(0);
    expect((await verify(file, ...given.slice(0, 2), '--status', file)).out).to.include('NON VÉRIFIABLE');
    expect(asked).to.deep.equal([]);
  });

  it('tells what is no badge, an address that does not answer, and a list that is over', async () => {
    const file = join(makeFolder({ 'a.svg': '<svg/>', 'badge.json': '{}' }), 'a.svg');
    expect((await verify(file)).err).to.match(/pas d’attestation signée/);
    expect((await verify(`${origin}badges/rien/`)).code).to.equal(1);
    expect((await verify(join(site, 'badges/puits/'), '--key', file)).err).to.match(/pas de clé publique/);
    const stale = await essonne(['badge', 'verify', join(site, 'badges/puits'), '--clock', '2027-06-01T00:00:00Z']);
    expect([stale.code, stale.out.includes('la liste est trop vieille')]).to.deep.equal([1, true]);
  });
});
