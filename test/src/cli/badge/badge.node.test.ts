import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { bakeSvg } from '../../../../src/credentials/index.js';
import { makeFolder, removeFolders, snapshot } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { type CommandResult, essonne } from '../command.js';

const ROOT = 'https://donnees.example/';
const TOMORROW = '2026-11-24T02:00:00Z';
const PASSPHRASE = 'cheval agrafe pile';
const tables = {
  'organisations.csv': 'nom;site web\nAjukoby;https://asso.example\n',
  'parrainages.csv':
    'référence;titre;organisation;date de début;date de fin;sites autorisés\n' +
    'S1;Puits;Ajukoby;2024;2027;https://asso.example\nS2;Forage;Ajukoby;2024;2027;\n',
};

/** A published site and its agent. */
interface Agent {
  readonly input: string;
  readonly site: string;
  readonly state: string;
  readonly badge: (...args: string[]) => Promise<CommandResult>;
  readonly publish: (...args: string[]) => Promise<CommandResult>;
  /** A file of the site. */
  readonly read: (path: string) => string;
}

/** Published once; the others begin with a copy. */
let model: Agent | undefined;

async function agent(env: Readonly<Record<string, string>> = {}): Promise<Agent> {
  const input = makeFolder(tables);
  const site = join(makeFolder(), 'site');
  const state = join(input, '_essonne');
  const onSite = ['issue', 'withdraw', 'renew-status', 'rotate-key'];
  const badge = (name = '', ...args: string[]): Promise<CommandResult> =>
    essonne(['badge', name, ...args, ...(onSite.includes(name) ? ['--site', site, '--state', state] : [])], { env });
  const publish = (...args: string[]): Promise<CommandResult> =>
    essonne(['publish', input, '--out', site, '--clock', NOW, ...args], { env });
  if (model && Object.keys(env).length === 0) {
    cpSync(model.site, site, { recursive: true });
    cpSync(model.state, state, { recursive: true });
  } else {
    expect((await essonne(['badge', 'keygen', '--state', state], { env })).code).to.equal(0);
    expect((await publish('--badge-url', ROOT)).err).to.equal('');
  }
  return { input, site, state, badge, publish, read: (path) => readFileSync(join(site, path), 'utf8') };
}

/** Files of a site that changed. */
const changes = (before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();

describe('essonne badge', () => {
  before(async () => {
    model = await agent();
  });
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
      expect(statSync(path).mode & 0o777).to.equal(0o600);
      expect((await badge('keygen', '--state', state)).err).to.match(/déjà une clé/);
      expect((await badge('keygen', '--key', join(site, 'keys/k.json'))).err).to.match(/ce dossier est publié/);
      chmodSync(path, 0o644);
      expect((await badge('issue')).err).to.match(/d’autres que vous.*chmod 600/s);
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
      const verify = ['badge', 'verify', join(site, 'badges/puits/'), '--clock', NOW];
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

  describe('rotate-key', () => {
    it('keeps what the former key signed; when it was compromised, signs everything again', async () => {
      const { site, state, badge } = await agent();
      const before = snapshot(site);
      expect((await badge('rotate-key', '--clock', NOW)).code).to.equal(0);
      const rotated = snapshot(site);
      expect(changes(before, rotated).filter((path) => path.startsWith('badges/'))).to.deep.equal([]);
      expect(Object.keys(rotated).filter((path) => path.startsWith('keys/'))).to.have.length(3);
      const verify = ['badge', 'verify', join(site, 'badges/puits/badge.json'), '--clock', NOW];
      expect((await essonne(verify)).out).to.include('EN VIGUEUR');
      const copy = join(makeFolder({ 'b.jwt': rotated['badges/puits/credential.jwt']! }), 'b.jwt');
      expect((await badge('rotate-key', '--compromised', '--clock', NOW)).code).to.equal(0);
      expect((await essonne(verify)).out).to.include('EN VIGUEUR');
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
  });

  describe('verify', () => {
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
    after(() => server.close());

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
      const file = join(
        makeFolder({ 'b.svg': bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', jws) }),
        'b.svg',
      );
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
});
