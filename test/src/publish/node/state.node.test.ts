import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { essonne } from '../../cli/command.js';
import { NOW } from '../publishing.js';
import { makeFolder, removeFolders, snapshot } from './folders.js';

const LATER = '2026-11-24T08:00:00Z';
const tables = {
  'projets.csv': `référence;titre\n${Array.from({ length: 10 }, (_, index) => `P${index};Projet ${index}`).join('\n')}\n`,
  'organisations.csv': 'nom\nAjukoby\n',
  'lieux.csv': 'projet;lieu\nP1;Boni\nP2;Kayes\n',
};

const idsIn = (site: string): readonly string[] =>
  (JSON.parse(readFileSync(join(site, 'data/v1/projects.json'), 'utf8')) as { items: { id: string }[] }).items.map(
    ({ id }) => id,
  );

describe('what a publication takes out', () => {
  afterEach(removeFolders);

  async function published(): Promise<{
    input: string;
    site: string;
    again: (...more: string[]) => ReturnType<typeof essonne>;
  }> {
    const input = makeFolder(tables);
    const site = join(makeFolder(), 'site');
    expect((await essonne(['publish', input, '--out', site, '--clock', NOW])).code).to.equal(0);
    return { input, site, again: (...more) => essonne(['publish', input, '--out', site, '--clock', LATER, ...more]) };
  }

  for (const [what, change] of [
    ['has disappeared', (file: string) => rmSync(file)],
    ['is empty', (file: string) => writeFileSync(file, '')],
    ['holds headings only', (file: string) => writeFileSync(file, 'référence;titre\n')],
  ] as const)
    it(`stops, everything untouched, when a table ${what}; goes on when asked, and tells`, async () => {
      const { input, site, again } = await published();
      change(join(input, 'projets.csv'));
      const before = { ...snapshot(site), ...snapshot(join(input, '_essonne')) };
      const { code, err } = await again();
      expect(code).to.equal(1);
      expect(err).to.match(/projets.*10 des 10 fiches.*projets\.csv, 10 lignes → 0.*--allow-removals/s);
      expect({ ...snapshot(site), ...snapshot(join(input, '_essonne')) }).to.deep.equal(before);
      const allowed = await again('--allow-removals');
      expect(allowed.code).to.equal(0);
      expect(allowed.out).to.match(/projets +0 +0 +0 +0 +0 +0 +0 +10\n/);
      expect(allowed.out).to.match(/projets\.csv : « 10 »/u);
    });

  it('stops when a table of lines loses them all, and when more than a fifth of a dataset goes', async () => {
    const { input, again } = await published();
    rmSync(join(input, 'lieux.csv'));
    expect((await again()).err).to.match(/lieux.*lieux\.csv, 2 lignes → 0/s);
    writeFileSync(join(input, 'lieux.csv'), tables['lieux.csv']);
    const rows = tables['projets.csv'].split('\n');
    writeFileSync(join(input, 'projets.csv'), rows.slice(0, 8).join('\n'));
    expect((await again()).err).to.match(/3 des 10 fiches/);
    writeFileSync(join(input, 'projets.csv'), rows.slice(0, 9).join('\n'));
    const { code, out } = await again();
    expect([code, /projets +8 +8 +0 +0 +0 +0 +0 +2\n/.test(out)]).to.deep.equal([0, true]);
  });

  it('a table under another name is no loss', async () => {
    const { input, again } = await published();
    rmSync(join(input, 'projets.csv'));
    writeFileSync(join(input, 'projets 2026.csv'), tables['projets.csv']);
    const { code, out } = await again();
    expect([code, out.includes('publication précédente')]).to.deep.equal([0, false]);
  });

  it('a site without its ledger is not replaced; the ledger can be made again, and no identifier is lost', async () => {
    const { input, site, again } = await published();
    writeFileSync(join(input, 'projets.csv'), tables['projets.csv'].replace('Projet 1', 'Tout autre titre'));
    await again();
    const ids = idsIn(site);
    expect(ids).to.include('projet-1');
    rmSync(join(input, '_essonne/ledger.json'));
    const { code, err } = await again();
    expect(code).to.equal(1);
    expect(err).to.match(/registre.*--new-ledger/s);
    expect((await again('--new-ledger')).code).to.equal(0);
    expect(idsIn(site)).to.deep.equal(ids);
  });

  it('strict: a file that cannot be read and a rejected line exit with 3, and the file counts its error', async () => {
    const input = makeFolder({ 'projets.csv': 'titre\nA\n', 'projects.json': '{' });
    const strict = await essonne(['publish', input, '--out', join(makeFolder(), 's'), '--strict', '--json']);
    const { files } = JSON.parse(strict.out) as { files: { path: string; errors: number }[] };
    expect(strict.code).to.equal(3);
    expect(files.map(({ errors }) => errors)).to.deep.equal([1, 0]);
    const lines = makeFolder({ 'projets.csv': 'titre\nA\n', 'lieux.csv': 'projet;lieu\nB;Kayes\n' });
    expect((await essonne(['publish', lines, '--out', join(makeFolder(), 's'), '--strict'])).code).to.equal(3);
  });
});

describe('a kill between the site and its ledger', function () {
  this.timeout(60_000);
  afterEach(removeFolders);

  it('is put right by the next run: the ledger is that of the site', async () => {
    const input = makeFolder({ 'projets.csv': 'titre;début\nA;2020\n' });
    const parent = makeFolder();
    const site = join(parent, 'site');
    const state = join(input, '_essonne');
    await essonne(['publish', input, '--out', site, '--clock', '2026-11-01T08:00:00Z']);
    const former = readFileSync(join(state, 'ledger.json'), 'utf8');
    writeFileSync(join(input, 'projets.csv'), 'titre;début\nA;2020\nB;2021\n');

    // Killed as the former site is moved away: it comes back with its ledger.
    await runAndKill(input, site, 'swap');
    expect(readdirSync(state)).to.include('next.json');
    const { settleState } = await import('../../../../src/publish/node/pending-state.js');
    const { recover } = await import('../../../../src/publish/node/replace-folder.js');
    recover(site);
    await settleState(state, site);
    expect(readFileSync(join(state, 'ledger.json'), 'utf8')).to.equal(former);
    expect(idsIn(site)).to.deep.equal(['a']);

    // Killed once the new site is in place, before its ledger.
    await runAndKill(input, site, 'state');
    expect(idsIn(site)).to.deep.equal(['a', 'b']);
    expect(readFileSync(join(state, 'ledger.json'), 'utf8')).to.equal(former);
    rmSync(join(parent, '.site.lock'), { force: true });
    recover(site);
    await settleState(state, site);
    expect(readFileSync(join(state, 'ledger.json'), 'utf8')).to.include('"id":"b"');
    expect(readdirSync(state).filter((name) => name.includes('next'))).to.deep.equal([]);
  });

  it('asked to stop while it reads, it leaves no lock', async () => {
    const input = makeFolder({ 'projets.csv': 'titre\nA\n' });
    const parent = makeFolder();
    expect(await runAndKill(input, join(parent, 'site'), 'reading')).to.equal(143);
    expect([readdirSync(parent), existsSync(join(input, '_essonne/.lock'))]).to.deep.equal([[], false]);
  });
});

describe('paths and locks', () => {
  afterEach(removeFolders);

  it('the lock of another machine is taken over after an hour, with a note; before, the file to delete is named', async () => {
    const input = makeFolder({ 'projets.csv': 'titre\nA\n' });
    const parent = makeFolder({ '.site.lock': JSON.stringify({ pid: 1, host: 'ailleurs' }) });
    const lock = join(parent, '.site.lock');
    const held = await essonne(['publish', input, '--out', join(parent, 'site')]);
    expect(held.code).to.equal(1);
    expect(held.err).to.match(/supprimez le fichier .*\.site\.lock/);
    const old = Date.now() / 1000 - 2 * 3600;
    utimesSync(lock, old, old);
    const taken = await essonne(['publish', input, '--out', join(parent, 'site')]);
    expect([taken.code, existsSync(lock)]).to.deep.equal([0, false]);
    expect(taken.err).to.match(/autre machine/);
  });

  it('a file where a folder is expected: a sentence', async () => {
    const input = makeFolder({ 'projets.csv': 'titre\nA\n' });
    const file = join(input, 'projets.csv');
    const other = join(makeFolder({ x: '' }), 'x');
    for (const args of [
      [file, '--out', join(makeFolder(), 'site')],
      [input, '--out', join(makeFolder(), 'site'), '--state', other],
      [input, '--out', join(makeFolder(), 'site'), '--state', join(other, 'y')],
      [input, '--out', join(other, 'y')],
      [input, '--out', join(other, 'y/z')],
    ]) {
      const { code, err } = await essonne(['publish', ...args]);
      expect(code).to.equal(1);
      expect(err).to.match(/ce n’est pas un dossier/);
      expect(err).not.to.match(/inattendue/);
    }
    const { code, err } = await essonne(['check', 'x', '--lang', 'xx']);
    expect([code, /--lang.*fr, en/.test(err)]).to.deep.equal([2, true]);
  });
});

function runAndKill(input: string, output: string, moment: string): Promise<number | null> {
  const script = join(import.meta.dirname, 'killed-child.ts');
  const child = spawn(
    process.execPath,
    ['--import=tsx', '--conditions=essonne-source', script, input, output, moment],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return new Promise((resolve) => child.on('close', resolve));
}
