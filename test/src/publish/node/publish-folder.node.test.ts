import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { isEssonneError } from '../../../../src/errors/index.js';
import { checkPublication } from '../../../../src/publish/check/check-publication.js';
import { openPublication } from '../../../../src/publish/node/open-publication.js';
import { publishFolder } from '../../../../src/publish/node/publish-folder.js';
import { NOW } from '../publishing.js';
import { makeFolder, removeFolders, snapshot } from './folders.js';

const tables = {
  'projets.csv': 'titre;pays\nPuits;Mali\nÉcole;Niger\n',
  '2026/agenda.csv': 'titre;début\nForum;12/11/2026\n',
};

/** Publishes, and gives the error when it refuses. */
async function refusal(input: string, output: string, state?: string): Promise<string> {
  try {
    await publishFolder({ input, output, now: NOW, ...(state === undefined ? {} : { state }) });
  } catch (error) {
    if (isEssonneError(error)) return `${error.code} ${String(error.details.reason)}`;
    throw error;
  }
  return 'published';
}

describe('publishing a folder', () => {
  afterEach(removeFolders);

  it('writes the site, then the ledger and the report in the state folder', async () => {
    const input = makeFolder({ ...tables, '.caché.csv': 'x', '~$projets.csv': 'x', 'photos/logo.png': 'x' });
    const output = join(makeFolder(), 'nouveau/site');
    const report = await publishFolder({ input, output, now: NOW });
    expect(report.summary).to.include({ read: 3, published: 3 });
    expect(report.files.map(({ path }) => path)).to.deep.equal(['2026/agenda.csv', 'photos/logo.png', 'projets.csv']);
    expect(readdirSync(join(input, '_essonne')).sort()).to.deep.equal(['ledger.json', 'report.json']);
    expect(readdirSync(dirname(output))).to.deep.equal(['site']);
    expect(Object.keys(snapshot(output)).some((path) => /report|ledger/.test(path))).to.equal(false);
    expect((await checkPublication(openPublication(output))).findings).to.deep.equal([]);
  });

  it('twice with the same clock: the same bytes', async () => {
    const input = makeFolder(tables);
    const output = join(makeFolder(), 'site');
    await publishFolder({ input, output, now: NOW });
    const first = { ...snapshot(output), ...snapshot(join(input, '_essonne')) };
    await publishFolder({ input, output, now: NOW });
    expect({ ...snapshot(output), ...snapshot(join(input, '_essonne')) }).to.deep.equal(first);
  });

  it('a failed run leaves the former site and ledger untouched', async () => {
    const input = makeFolder(tables);
    const output = join(makeFolder(), 'site');
    const state = makeFolder();
    await publishFolder({ input, output, state, now: NOW });
    const before = { ...snapshot(output), ...snapshot(state) };
    expect(await refusal(makeFolder({ 'notes.md': 'x' }), output, state)).to.equal('unreadable-file no-table');
    expect(await refusal(join(input, 'absent'), output, state)).to.equal('unreadable-file ENOENT');
    expect({ ...snapshot(output), ...snapshot(state) }).to.deep.equal(before);
    writeFileSync(join(state, 'ledger.json'), '{"version":1,"datasets":{"projects":[{"id":"PAS UN ID"}]}}');
    expect(await refusal(input, output, state)).to.equal('unreadable-file damaged-ledger');
    expect(snapshot(output)).to.deep.equal(
      Object.fromEntries(Object.entries(before).filter(([path]) => !/^(?:ledger|report)/.test(path))),
    );
  });

  it('refuses to replace what is no publication, or what it would destroy', async () => {
    const input = makeFolder(tables);
    expect(await refusal(input, makeFolder({ 'thèse.doc': 'x' }))).to.equal('unsafe-output not-a-publication');
    expect(await refusal(input, input)).to.equal('unsafe-output contains-input');
    expect(await refusal(input, dirname(input))).to.equal('unsafe-output contains-input');
    expect(await refusal(input, join(input, 'site'))).to.equal('unsafe-output inside-input');
    expect(await refusal(input, process.cwd())).to.equal('unsafe-output contains-cwd');
    const site = makeFolder();
    expect(await refusal(input, site, join(site, 'état'))).to.equal('unsafe-output contains-state');
    const file = join(makeFolder({ a: 'x' }), 'a');
    expect(await refusal(input, file)).to.equal('unsafe-output not-a-folder');
    const link = join(makeFolder(), 'lien');
    symlinkSync(input, link);
    expect(await refusal(input, link)).to.equal('unsafe-output contains-input');
    expect(snapshot(input)).to.have.all.keys(Object.keys(tables));
  });

  it('accepts an empty folder, and follows a link to the site', async () => {
    const input = makeFolder(tables);
    const site = makeFolder();
    const link = join(makeFolder(), 'lien');
    symlinkSync(site, link);
    expect(await refusal(input, link)).to.equal('published');
    expect(existsSync(join(site, 'data/v1/catalog.json'))).to.equal(true);
    expect(await refusal(input, link)).to.equal('published');
  });

  it('one run at a time; the lock of a dead process is taken over', async () => {
    const input = makeFolder(tables);
    const parent = makeFolder();
    const output = join(parent, 'site');
    const [first, second] = await Promise.all([refusal(input, output), refusal(input, output)]);
    expect([first, second].filter((result) => result === 'published')).to.have.length(1);
    expect([first, second].some((result) => result.startsWith('unsafe-output locked'))).to.equal(true);
    const { hostname } = await import('node:os');
    writeFileSync(join(parent, '.site.lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect(await refusal(input, output)).to.equal('published');
    writeFileSync(join(parent, '.site.lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
    expect(await refusal(input, output)).to.match(/^unsafe-output locked/);
  });

  it('puts right what a kill between the two renames left', async () => {
    const input = makeFolder(tables);
    const parent = makeFolder();
    const output = join(parent, 'site');
    await publishFolder({ input, output, now: NOW });
    const before = snapshot(output);
    renameSync(output, join(parent, '.site.former-abc-1'));
    mkdirSync(join(parent, '.site.staging-abc-1/data'), { recursive: true });
    // The next run fails, but the former site is back.
    expect(await refusal(makeFolder({ 'projets.csv': 'titre\nX\n', '_essonne/ledger.json': '{' }), output)).to.match(
      /damaged-ledger/,
    );
    expect(snapshot(output)).to.deep.equal(before);
    expect(readdirSync(parent)).to.deep.equal(['site']);
  });
});

describe('a publication that is killed', function () {
  this.timeout(120_000);
  afterEach(removeFolders);

  it('leaves the former site whole or the new one whole, at any moment', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => `Projet ${index};Mali;${'x'.repeat(500)}`);
    const former = makeFolder({ 'projets.csv': `titre;pays;résumé\n${rows.join('\n')}\n` });
    const next = makeFolder({
      'projets.csv': `titre;pays;résumé\n${rows.map((row) => row.replace('Mali', 'Niger')).join('\n')}\n`,
    });
    const parent = makeFolder();
    const output = join(parent, 'site');
    await publishFolder({ input: former, output, now: NOW });
    const before = snapshot(output);
    const reference = join(makeFolder(), 'site');
    await publishFolder({ input: next, output: reference, now: NOW });
    const after = snapshot(reference);

    const outcomes = new Set<string>();
    // Each child is killed while it writes: at its first file, half-way, at its last, as it swaps, never.
    for (const moment of [1, 60, 130, 'swap', 'end'] as const) {
      await runAndKill(next, output, String(moment));
      const isBetweenRenames = !existsSync(output);
      if (isBetweenRenames) outcomes.add('between');
      const { recover } = await import('../../../../src/publish/node/replace-folder.js');
      recover(output);
      const found = snapshot(output);
      const isFormer = found['data/v1/projects.json'] === before['data/v1/projects.json'];
      expect(found, String(moment)).to.deep.equal(isFormer ? before : after);
      outcomes.add(isFormer ? 'former' : 'new');
      await publishFolder({ input: former, output, now: NOW });
      expect(readdirSync(parent).filter((name) => name.includes('staging') || name.includes('former'))).to.deep.equal(
        [],
      );
    }
    // Asked to stop, it tidies up after itself.
    expect(await runAndKill(next, output, 'SIGTERM')).to.equal(143);
    expect(snapshot(output)).to.deep.equal(before);
    expect(readdirSync(parent).filter((name) => name.includes('staging'))).to.deep.equal([]);
    expect(outcomes.has('former')).to.equal(true);
    expect(outcomes.has('between')).to.equal(true);
  });
});

/** Publishes in a child, which kills itself (SIGKILL) once so many files are written, between the renames, or never. */
function runAndKill(input: string, output: string, moment: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [
      '--import=tsx',
      '--conditions=essonne-source',
      join(import.meta.dirname, 'killed-child.ts'),
      input,
      output,
      moment,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return new Promise((resolve) => child.on('close', resolve));
}
