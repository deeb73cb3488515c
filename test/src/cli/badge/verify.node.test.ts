import { existsSync, readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { bakeSvg } from '../../../../src/credentials/index.js';
import { makeFolder, removeFolders } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { type CommandResult, essonne } from '../command.js';
import { agent } from './agent.js';

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
    it(`believes the site that it is given: ${path}`, async () => {
      const { code, out } = await verify(origin + path, '--page', 'https://asso.example/');
      expect([code, out.split('\n')[1]], out).to.deep.equal([0, 'EN VIGUEUR']);
      expect(out.match(/✓/g)).to.have.length(7);
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
    const { state } = JSON.parse((await verify(file, '--json', '--issuer', `${origin}issuer.json`)).out) as {
      state: string;
    };
    expect(state).to.equal('active');
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
