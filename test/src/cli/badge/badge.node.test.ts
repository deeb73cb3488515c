import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders, snapshot } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { essonne } from '../command.js';
import { ROOT, agent, tables } from './agent.js';

const TOMORROW = '2026-11-24T02:00:00Z';
const PASSPHRASE = 'cheval agrafe pile';

/** Files of a site that changed. */
const changes = (before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();

describe('essonne badge', () => {
  after(removeFolders);

  it('helps in both languages, in lines of a terminal, and tells mistakes', async () => {
    for (const language of ['fr', 'en']) {
      const { code, out } = await essonne(['badge', '--help', '--lang', language]);
      expect([code, out.startsWith('essonne badge ')]).to.deep.equal([0, true]);
      for (const line of out.split('\n')) expect(line.length, line).to.be.at.most(100);
    }
    const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[], /Il manque une commande/],
      [['toString'], /badge toString/],
      [['keygen'], /--state/],
      [['issue', '--site', 'x'], /--state/],
      [['withdraw', '--site', 'x', '--state', 'y'], /ID/],
      [['withdraw', 'a', '--site', 'x', '--state', 'y'], /--reason/],
      [['withdraw', 'a', '--site', 'x', '--state', 'y', '--reason', 'fraude'], /issued-in-error/],
      [['issue', '--again', '--site', 'x', '--state', 'y'], /ID/],
      [['renew-status', '--site', 'x', '--state', 'y', '--warn-days', 'x'], /--warn-days/],
      [['issue', '--site', 'x', '--state', 'y', '--badge-url', 'http://donnees.example/'], /--badge-url/],
      [['verify'], /FICHIER/],
    ];
    for (const [args, message] of mistakes) {
      const { code, err } = await essonne(['badge', ...args]);
      expect([code, message.test(err)], err).to.deep.equal([2, true]);
    }
  });

  describe('the key', () => {
    it('is made once, for its owner alone, and outside published sites', async () => {
      const { state, site, badge } = await agent();
      const path = join(state, 'keys/signing-key.json');
      const newState = join(makeFolder(), 'state');
      expect((await badge('keygen', '--state', newState)).code).to.equal(0);
      expect(statSync(path).mode & 0o777).to.equal(0o600);
      expect(statSync(join(newState, 'keys')).mode & 0o777).to.equal(0o700);
      expect((await badge('keygen', '--state', state)).err).to.match(/^Il y a déjà une clé.: .*signing-key\.json\./);
      expect((await badge('keygen', '--key', join(site, 'keys/k.json'))).err).to.match(/ce dossier est publié/);
      chmodSync(path, 0o644);
      expect((await badge('issue')).err).to.match(/autres que vous.*chmod 600/s);
    });

    it('may be encrypted: nothing is signed without the passphrase', async () => {
      const { state, site, input } = await agent({ ESSONNE_KEY_PASSPHRASE: PASSPHRASE });
      expect(readFileSync(join(state, 'keys/signing-key.json'), 'utf8')).to.match(/^ey[\w-]+(?:\.[\w-]+){4}\n$/);
      const publish = ['publish', input, '--out', site, '--clock', TOMORROW];
      expect((await essonne(publish)).err).to.match(/ESSONNE_KEY_PASSPHRASE/);
      expect((await essonne(publish, { env: { ESSONNE_KEY_PASSPHRASE: 'une autre phrase' } })).err).to.match(
        /pas la bonne/,
      );
      expect((await essonne(publish, { env: { ESSONNE_KEY_PASSPHRASE: PASSPHRASE } })).code).to.equal(0);
    });

    it('missing, stops the publication rather than publish badges that look false', async () => {
      const { state, site, publish } = await agent();
      const before = snapshot(site);
      rmSync(join(state, 'keys'), { recursive: true });
      const { code, err } = await publish();
      expect([code, err.includes('clé de signature manque')]).to.deep.equal([1, true]);
      expect(snapshot(site)).to.deep.equal(before);
    });

    it('never reaches the site, the state’s other files, an output or an error', async () => {
      const { state, site, badge, publish } = await agent();
      const path = join(state, 'keys/signing-key.json');
      const text = readFileSync(path, 'utf8');
      const { d } = JSON.parse(text) as { d: string };
      const said = [await publish(), await publish('--json'), await badge('issue'), await badge('renew-status')];
      writeFileSync(path, text.replace('"kty":"EC"', '"kty":"RSA"'));
      said.push(await badge('issue'), await publish(), await badge('verify', path));
      writeFileSync(path, text.slice(0, -8));
      said.push(await badge('issue'), await badge('verify', join(site, 'badges/puits/'), '--key', path));
      writeFileSync(path, text);
      said.push(await badge('rotate-key'), await publish('--key', path, '--json'));
      rmSync(join(state, 'keys'), { recursive: true });
      const everything = JSON.stringify([said, snapshot(site), snapshot(state)]);
      expect(said.map(({ code }) => code)).to.deep.equal([0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0]);
      for (const length of [d.length, 12]) expect(everything).not.to.include(d.slice(0, length));
    });
  });

  describe('publish', () => {
    it('signs, says so, and gives the same bytes again', async () => {
      const { site, publish, read } = await agent();
      const before = snapshot(site);
      const { out } = await publish();
      expect(out.replaceAll('\u202f', ' ')).to.match(
        /Attestations signées : 2\.\nListe des retraits valable jusqu’au 7 décembre 2026/,
      );
      expect(changes(before, snapshot(site))).to.deep.equal([]);
      expect(JSON.parse(read('issuer.json'))).to.include({ id: `${ROOT}issuer.json` });
    });
  });

  describe('issue', () => {
    it('signs a site that was published without', async () => {
      const input = makeFolder(tables);
      const [site, state] = [join(makeFolder(), 'site'), join(input, '_essonne')];
      await essonne(['publish', input, '--out', site, '--clock', NOW]);
      await essonne(['badge', 'keygen', '--state', state]);
      const issue = ['badge', 'issue', '--site', site, '--state', state, '--clock', NOW];
      expect((await essonne(issue)).err).to.match(/--badge-url/);
      expect((await essonne([...issue, 'forage', '--badge-url', ROOT])).out).to.match(/1 attestation signée, sur 1/);
      expect(existsSync(join(site, 'badges/puits/credential.jwt'))).to.be.false;
      expect((await essonne(issue)).out).to.match(/1 attestation signée, sur 2/);
      const before = snapshot(site);
      expect((await essonne(issue)).out).to.match(/Rien à signer.*Aucun fichier/s);
      expect(changes(before, snapshot(site))).to.deep.equal([]);
      expect((await essonne(['check', site, '--clock', NOW])).err).to.equal('');
      expect((await essonne([...issue, 'inconnue'])).err).to.match(/inconnue/);
      // The publication that follows keeps what was signed.
      await essonne(['publish', input, '--out', site, '--clock', NOW]);
      expect(changes(before, snapshot(site)).filter((path) => /credential|status|keys/.test(path))).to.deep.equal([]);
    });
  });

  describe('withdraw', () => {
    it('is seen at once, is kept by the next publication, and its note stays private', async () => {
      const { site, state, badge, publish, read } = await agent();
      const before = snapshot(site);
      const done = await badge(
        'withdraw',
        'puits',
        '--reason',
        'issued-in-error',
        '--note',
        'NOTE PRIVÉE',
        '--clock',
        NOW,
      );
      expect([done.code, done.err]).to.deep.equal([0, '']);
      expect(changes(before, snapshot(site))).to.include.members(['badges/puits/badge.json', 'status/r1.jwt']);
      expect(changes(before, snapshot(site))).not.to.include('badges/puits/credential.jwt');
      const verify = [
        'badge',
        'verify',
        join(site, 'badges/puits/'),
        '--key',
        join(site, 'keys/jwks.json'),
        '--clock',
        NOW,
      ];
      expect((await essonne(verify)).out).to.include('RETIRÉE');
      expect((await essonne(['badge', 'verify', join(site, 'badges/forage/'), '--clock', NOW])).out).to.include(
        'EN VIGUEUR',
      );
      await publish();
      expect(read('data/v1/sponsorships.json')).to.include(
        '"withdrawn":{"date":"2026-11-23","reason":"issued-in-error"}',
      );
      expect((await essonne(verify)).code).to.equal(1);
      expect(JSON.stringify(snapshot(site))).not.to.include('NOTE PRIV');
      expect(readFileSync(join(state, 'signing.json'), 'utf8')).to.include('NOTE PRIVÉE');
      expect(statSync(join(state, 'signing.json')).mode & 0o777).to.equal(0o600);
      expect((await essonne(['check', site, '--clock', NOW])).err).to.equal('');

      const former = read('badges/puits/credential.jwt');
      expect((await badge('issue', 'puits', '--again', '--clock', NOW)).out).to.match(/1 attestation signée/);
      expect((await essonne(verify)).out).to.include('EN VIGUEUR');
      const copy = makeFolder({ 'badge.jwt': former });
      const keys = ['--key', join(site, 'keys/jwks.json'), '--status', join(site, 'status/r1.jwt'), '--clock', NOW];
      expect((await essonne(['badge', 'verify', join(copy, 'badge.jwt'), ...keys])).out).to.include('RETIRÉE');
    });

    it('is said once: a second one changes nothing, unless it is asked for', async () => {
      const { site, state, badge } = await agent();
      const first = ['withdraw', 'puits', '--reason', 'issued-in-error', '--note', 'NOTE', '--clock', NOW];
      expect((await badge(...first)).code).to.equal(0);
      const before = [snapshot(site), readFileSync(join(state, 'signing.json'), 'utf8')];
      const second = ['withdraw', 'puits', '--reason', 'project-stopped', '--clock', TOMORROW];
      const again = await badge(...second);
      expect([again.code, again.out], again.err).to.deep.equal([1, '']);
      expect(again.err).to.match(/déjà retirée le 23 novembre 2026.*--change/s);
      expect([snapshot(site), readFileSync(join(state, 'signing.json'), 'utf8')]).to.deep.equal(before);
      const issued = await badge('issue', 'puits', '--clock', TOMORROW);
      expect([issued.code, issued.err.includes('--again')], issued.out).to.deep.equal([1, true]);
      expect((await badge(...second, '--change')).code).to.equal(0);
      const { withdrawals } = JSON.parse(readFileSync(join(state, 'signing.json'), 'utf8')) as { withdrawals: object };
      const puits = { date: '2026-11-23', reason: 'project-stopped', note: 'NOTE' };
      expect(withdrawals).to.deep.equal({ puits });
    });

    it('proposes identifiers like the one that is not there', async () => {
      const { badge } = await agent();
      for (const id of ['puit', 'PUITS', 'put'])
        expect((await badge('withdraw', id, '--reason', 'issued-in-error')).err, id).to.match(/dire.: puits.\?/);
      expect((await badge('issue', 'forages')).err).to.match(/dire.: forage.\?/);
    });

    it('refuses a badge that was never signed, and changes nothing', async () => {
      const { site, badge } = await agent();
      const before = snapshot(site);
      const { code, err } = await badge('withdraw', 'constructor', '--reason', 'issued-in-error');
      expect([code, err.includes('constructor')]).to.deep.equal([1, true]);
      expect(snapshot(site)).to.deep.equal(before);
    });
  });

  describe('renew-status', () => {
    it('renews the list alone; warns aloud, with a code of its own, when it was late', async () => {
      const { site, badge } = await agent();
      const before = snapshot(site);
      const good = await badge('renew-status', '--clock', TOMORROW);
      expect([good.code, good.err]).to.deep.equal([0, '']);
      expect(good.out).to.match(/8 décembre 2026/);
      expect(changes(before, snapshot(site))).to.deep.equal(['status/r1.jwt']);
      const late = await badge('renew-status', '--quiet', '--clock', '2026-12-05T02:00:00Z');
      expect([late.code, late.out]).to.deep.equal([4, '']);
      expect(late.err).to.match(/ATTENTION.*finissait le 8 décembre 2026/);
      const over = await badge('renew-status', '--clock', '2027-01-05T02:00:00Z');
      expect([over.code, over.err.includes('était finie depuis le 19 décembre 2026')]).to.deep.equal([4, true]);
      expect((await badge('renew-status', '--warn-days', '15', '--clock', '2027-01-05T03:00:00Z')).code).to.equal(4);
    });
  });

  describe('renew-status, when things went wrong', () => {
    it('publishes the key that signs, and says so even with --quiet', async () => {
      const { site, state, badge } = await agent();
      rmSync(join(state, 'keys'), { recursive: true });
      expect((await badge('keygen', '--state', state)).code).to.equal(0);
      const { code, out, err } = await badge('renew-status', '--quiet', '--clock', TOMORROW);
      expect([code, out]).to.deep.equal([0, '']);
      expect(err).to.match(/keys\/jwks\.json, keys\/[\w-]+\.json/);
      expect((await essonne(['check', site, '--clock', TOMORROW])).err).to.equal('');
    });

    it('names the file that cannot be written, or the lock', async () => {
      const { site, state, badge } = await agent();
      rmSync(join(site, 'status'), { recursive: true });
      writeFileSync(join(site, 'status'), '');
      expect((await badge('renew-status', '--clock', TOMORROW)).err).to.match(/status\/r1\.jwt ne peut pas être écrit/);
      writeFileSync(join(state, '.lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
      expect((await badge('renew-status', '--clock', TOMORROW)).err).to.match(
        /est en cours d’utilisation \(.*\.lock\)/,
      );
    });

    it('undoes what a clock that was wrong signed', async () => {
      const { site, badge, publish } = await agent();
      await badge('renew-status', '--clock', '2036-11-24T02:00:00Z');
      const done = await badge('renew-status', '--clock', TOMORROW);
      expect(done.out).to.match(/1 fichier a changé.*8 décembre 2026/s);
      expect((await essonne(['check', site, '--clock', TOMORROW])).err).to.equal('');
      // So does a publication, badges included.
      await publish('--clock', '2036-11-24T02:00:00Z');
      await publish();
      expect((await essonne(['check', site, '--clock', NOW])).err).to.equal('');
    });
  });
});
