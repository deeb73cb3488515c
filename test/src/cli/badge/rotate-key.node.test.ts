import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders, snapshot } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { essonne } from '../command.js';
import { ROOT, agent } from './agent.js';

const TOMORROW = '2026-11-24T02:00:00Z';

describe('essonne badge rotate-key', () => {
  after(removeFolders);

  it('keeps what the former key signed; when it was compromised, signs everything again', async () => {
    const { site, state, badge, publish } = await agent();
    const before = snapshot(site);
    expect((await badge('rotate-key', '--clock', NOW)).code).to.equal(0);
    const rotated = snapshot(site);
    expect(
      Object.keys(before).filter((path) => path.startsWith('badges/') && before[path] !== rotated[path]),
    ).to.deep.equal([]);
    expect(Object.keys(rotated).filter((path) => path.startsWith('keys/'))).to.have.length(3);
    const verify = ['badge', 'verify', join(site, 'badges/puits/badge.json'), '--clock', NOW];
    expect((await essonne(verify)).out).to.include('EN VIGUEUR');
    const copy = join(makeFolder({ 'b.jwt': rotated['badges/puits/credential.jwt']! }), 'b.jwt');
    const stolen = Object.keys(rotated).filter((path) => /^keys\/(?!jwks)/.test(path));
    const compromised = await badge('rotate-key', '--compromised', '--clock', NOW);
    expect(compromised.code).to.equal(0);
    expect((await essonne(verify)).out).to.include('EN VIGUEUR');
    // Whatever is served in keys/ is believed: the stolen key goes, here and where the site is served.
    for (const path of stolen) {
      expect(existsSync(join(site, path)), path).to.be.false;
      expect(compromised.out).to.include(path);
    }
    const forged = ['badge', 'verify', copy, '--issuer', `${ROOT}issuer.json`, '--key', join(site, 'keys/jwks.json')];
    expect((await essonne(forged)).out).to.include('NON VALABLE');
    const check = ['check', site, '--clock', NOW];
    expect((await essonne(check)).err).to.equal('');
    writeFileSync(join(site, stolen[0]!), rotated[stolen[0]!]!);
    const found = await essonne(check);
    expect([found.code, found.err.includes(stolen[0]!)], found.err).to.deep.equal([1, true]);
    await publish();
    expect(existsSync(join(site, stolen[0]!))).to.be.false;
    const { code, out } = await essonne([
      'badge',
      'verify',
      copy,
      '--key',
      join(site, 'keys/jwks.json'),
      '--clock',
      NOW,
    ]);
    expect([code, out.includes('n’est pas à cet émetteur')]).to.deep.equal([1, true]);
    expect(statSync(join(state, 'keys/signing-key.json')).mode & 0o777).to.equal(0o600);
  });

  it('loses no key, wherever it is stopped', async () => {
    const { site, state, badge } = await agent();
    const path = join(state, 'keys/signing-key.json');
    const former = readFileSync(path, 'utf8');
    const files = join(site, 'issuer.json');
    // A folder where a file must be written stops it after the state was kept.
    rmSync(files);
    mkdirSync(join(files, 'x'), { recursive: true });
    expect((await badge('rotate-key', '--clock', NOW)).code).to.equal(1);
    expect(readFileSync(path, 'utf8')).to.equal(former);
    expect(readdirSync(join(state, 'keys'))).to.have.length(2);
    rmSync(files, { recursive: true });
    expect((await badge('renew-status', '--clock', TOMORROW)).err).to.match(/clé n’était pas encore publiée/);
    expect(readFileSync(path, 'utf8')).not.to.equal(former);
    expect(readdirSync(join(state, 'keys'))).to.deep.equal(['signing-key.json']);
    expect((await essonne(['check', site, '--clock', TOMORROW])).err).to.equal('');
    // Stopped before, it leaves a key that nothing was signed with: the former one goes on signing.
    writeFileSync(`${path}.aaaa.next`, former);
    const present = readFileSync(path, 'utf8');
    expect((await badge('renew-status', '--clock', TOMORROW)).code).to.equal(0);
    expect(readFileSync(path, 'utf8')).to.equal(present);
    expect((await badge('rotate-key', '--clock', TOMORROW)).code).to.equal(0);
    expect(readdirSync(join(state, 'keys'))).to.deep.equal(['signing-key.json']);
  });
});
