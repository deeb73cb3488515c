import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { publishFolder } from '../../../src/publish/node/publish-folder.js';
import type { CheckResult } from '../../../src/publish/check/check-publication.js';
import type { PublicationReport } from '../../../src/publish/index.js';
import { makeFolder, removeFolders, snapshot } from '../publish/node/folders.js';
import { NOW } from '../publish/publishing.js';
import { essonne } from './command.js';

const tables = {
  'projets.csv':
    'référence;titre;pays;communes;thèmes;statut;début;latitude;longitude\n' +
    'P1;Puits de Douentza;Mali;Évry;eau;en cours;2024;15,0;-2,95\nP2;École;Sénégal;Draveil;éducation;terminé;2020;;\nP2;Doublon;;;;;;;\n',
  'organisations.csv': 'nom;commune\nAjukoby;Bures-sur-Yvette\n',
  'evenements.csv': 'titre;type;début;commune\nForum;forum;12/11/2026 14:00;Évry\n',
};

describe('essonne', () => {
  after(removeFolders);

  describe('help and usage', () => {
    it('helps in French, or in English when asked or when the system is', async () => {
      const { code, out } = await essonne(['--help']);
      expect([code, out.includes('Codes de sortie')]).to.deep.equal([0, true]);
      expect((await essonne(['--lang', 'en', '--help'])).out).to.include('Exit codes');
      expect((await essonne(['-h'], { env: { LANG: 'en_GB.UTF-8' } })).out).to.include('Exit codes');
      expect((await essonne(['-h'], { env: { LANG: 'C.UTF-8' } })).out).to.include('Codes de sortie');
      for (const command of ['publish', 'check', 'query'])
        for (const language of ['fr', 'en']) {
          const help = await essonne([command, '--help', '--lang', language]);
          expect(help.code).to.equal(0);
          expect(help.out).to.match(new RegExp(`^essonne ${command} `));
          for (const line of help.out.split('\n')) expect(line.length, line).to.be.at.most(100);
        }
    });

    const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[], /Il manque une commande/],
      [['publier'], /La commande « publier » n’existe pas/u],
      [['constructor'], /n’existe pas/],
      [['--nope'], /--nope/],
      [['publish'], /Il manque DOSSIER/],
      [['publish', 'a'], /Il manque --out/],
      [['publish', 'a', 'b', '--out', 'c'], /« b » est en trop/u],
      [['publish', 'a', '--out'], /--out attend une valeur/],
      [['publish', 'a', '--nope', 'x'], /--nope n’existe pas/],
      [['publish', 'a', '--out', 'c', '--clock', 'hier'], /« hier » ne convient pas/u],
      [['publish', 'a', '--out', 'c', '--base-url', 'javascript:x'], /--base-url/],
      [['check'], /Il manque DOSSIER/],
      [['query', 'a'], /Il manque JEU/],
      [['query', 'a', 'projets'], /projects, events/],
      [['query', 'a', 'projects', '--kind', 'x'], /--kind n’existe pas/],
      [['query', 'a', 'projects', '--format', 'xml'], /table, json/],
      [['query', 'a', 'projects', '--year', 'abc'], /abc/],
    ];
    for (const [args, message] of mistakes)
      it(`« essonne ${args.join(' ')} »: a sentence, where to look, exit code 2`, async () => {
        const { code, out, err } = await essonne(args);
        expect(err.replaceAll('\u202f', ' ')).to.match(message);
        expect(err).to.match(/essonne .*--help/);
        expect(err).not.to.match(/ {4}at |Error:/);
        expect([code, out]).to.deep.equal([2, '']);
      });

    it('tells its version', async () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      expect((await essonne(['--version'])).out).to.equal(`${version}\n`);
    });
  });

  describe('publish', () => {
    it('publishes, tells what is wrong, worst first, and where the report is', async () => {
      const input = makeFolder(tables);
      const out = join(makeFolder(), 'site');
      const { code, out: text, err } = await essonne(['publish', input, '--out', out, '--clock', NOW]);
      expect([code, err]).to.deep.equal([0, '']);
      expect(text).to.match(/projets +3 +2 +1 +0 +0/);
      expect(text).to.match(/projets\.csv, ligne 4/);
      expect(text.indexOf('Erreur')).to.be.lessThan(text.indexOf('report.json'));
      expect(existsSync(join(out, 'data/v1/catalog.json'))).to.equal(true);
    });

    it('shows the examples of each field with it, once', async () => {
      const items = [1, 2].map((n) => ({ title: `Projet ${n}`, start: `hier ${n}`, end: `demain ${n}` }));
      const input = makeFolder({ 'projects.json': JSON.stringify({ items }) });
      const { out: text } = await essonne(['publish', input, '--out', join(makeFolder(), 'site')]);
      for (const example of ['hier 1', 'hier 2', 'demain 1', 'demain 2'])
        expect(text.split(`« ${example} »`), text).to.have.length(2);
    });

    it('is quiet when asked, writes JSON when asked, and has a strict exit code', async () => {
      const input = makeFolder(tables);
      const out = join(makeFolder(), 'site');
      expect(await essonne(['publish', input, '--out', out, '--quiet'])).to.deep.equal({ code: 0, out: '', err: '' });
      const { code, out: text } = await essonne(['publish', input, '--out', out, '--json', '--strict', '--lang=en']);
      const report = JSON.parse(text) as PublicationReport;
      expect([code, report.language, report.summary.rejected]).to.deep.equal([3, 'en', 1]);
      const clean = makeFolder({ 'projets.csv': 'titre\nA\n' });
      expect((await essonne(['publish', clean, '--out', join(makeFolder(), 's'), '--strict'])).code).to.equal(0);
    });

    it('shows progress to a person only', async () => {
      const input = makeFolder(tables);
      const { err } = await essonne(['publish', input, '--out', join(makeFolder(), 'site')], { isTty: true });
      expect(err).to.match(/\r.*%/);
    });

    it('refuses with a sentence and exit code 1, and changes nothing', async () => {
      const output = makeFolder({ 'à-garder.txt': 'x' });
      const { code, err } = await essonne(['publish', makeFolder(tables), '--out', output]);
      expect([code, snapshot(output)]).to.deep.equal([1, { 'à-garder.txt': 'x' }]);
      expect(err).to.match(/n’est pas vide/);
      expect((await essonne(['publish', '/nulle/part', '--out', output])).err).to.match(/n’existe pas/);
    });
  });

  describe('check and query', () => {
    const site = join(makeFolder(), 'site');
    let server: Server;
    let url: string;
    before(async () => {
      await publishFolder({ input: makeFolder(tables), output: site, now: NOW });
      server = createServer((request, response) => {
        const path = join(site, request.url ?? '');
        if (existsSync(path)) response.end(readFileSync(path));
        else response.writeHead(404).end('<!doctype html>');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/v1/`;
    });
    after(() => void server.close());

    it('accepts what publish wrote, from the folder and over HTTP', async () => {
      for (const source of [site, join(site, 'data/v1'), url, `${url}catalog.json`]) {
        const { code, out, err } = await essonne(['check', source]);
        expect([code, err], source).to.deep.equal([0, '']);
        expect(out).to.match(/respecte le contrat/);
      }
    });

    it('finds what was tampered with', async () => {
      const copy = join(makeFolder(), 'copie');
      await publishFolder({ input: makeFolder(tables), output: copy, now: NOW });
      const file = join(copy, 'data/v1/projects.json');
      const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Record<string, unknown>[] };
      writeFileSync(
        file,
        JSON.stringify({ items: [...items, { id: 'x', title: 'X', call: 'nulle-part', start: '2024-13' }, items[0]] }),
      );
      rmSync(join(copy, 'data/v1/schema/events.json'));
      const { code, out } = await essonne(['check', copy, '--json']);
      const codes = (JSON.parse(out) as CheckResult).findings.map((finding) => finding.code);
      expect(code).to.equal(1);
      expect(codes).to.include.members([
        'wrong-bytes',
        'wrong-digest',
        'wrong-count',
        'bad-record',
        'duplicate-id',
        'dangling-reference',
        'missing-change',
        'missing-file',
      ]);
      const told = await essonne(['check', copy]);
      expect(told.err).to.match(/projects\.json/);
      expect(told.out).to.match(/ne respecte pas/);
      writeFileSync(join(copy, 'data/v1/catalog.json'), '{"contractVersion":"2.0"}');
      expect((await essonne(['check', copy])).code).to.equal(1);
      writeFileSync(join(copy, 'data/v1/catalog.json'), '{');
      expect((await essonne(['check', copy])).err).to.match(/JSON/);
    });

    it('tells what is missing beside the datasets, and a dataset that cannot be read once', async () => {
      const copy = join(makeFolder(), 'copie');
      const files = { ...tables, 'parrainages.csv': 'titre;objet soutenu\nSoutien;P1\n' };
      await publishFolder({ input: makeFolder(files), output: copy, now: NOW });
      expect((await essonne(['check', copy])).err).to.equal('');
      rmSync(join(copy, 'badges/soutien/badge.json'));
      rmSync(join(copy, 'data/v1/events.ics'));
      const missing = (await essonne(['check', copy])).err;
      expect(missing).to.match(/events\.ics/);
      expect(missing).to.match(/badges\/soutien\/badge\.json/);
      writeFileSync(join(copy, 'data/v1/projects.json'), '{"items":[\n{"id":"a",,}]}');
      const { err } = await essonne(['check', copy]);
      expect(err).to.match(/projects\.json 2:11 .*« , » inattendu|projects\.json 2:11 .*clé manquante/u);
      expect(err).not.to.match(/fiche citée|changes\.json/);
    });

    it('malformed JSON over HTTP: its line', async () => {
      const file = join(site, 'data/v1/projects.json');
      const good = readFileSync(file);
      try {
        writeFileSync(file, '{"items":[\n{"id":"a",,}]}');
        expect((await essonne(['check', url])).err).to.match(/projects\.json 2:11/);
      } finally {
        writeFileSync(file, good);
      }
    });

    it('a catalog cannot make it read the rest of the disk', async () => {
      const copy = join(makeFolder(), 'copie');
      await publishFolder({ input: makeFolder(tables), output: copy, now: NOW });
      const file = join(copy, 'data/v1/catalog.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"projects.json"', '"../../../../../../etc/passwd"'));
      const { code, err, out } = await essonne(['check', copy]);
      expect(code).to.equal(1);
      expect(err + out).not.to.match(/root:/);
      expect(err).to.match(/passwd/);
    });

    it('says so when there is nothing, or no server', async () => {
      expect((await essonne(['check', makeFolder()])).code).to.equal(1);
      const missing = await essonne(['check', url.replace('/v1/', '/v2/')]);
      expect([missing.code, missing.err.includes('404')]).to.deep.equal([1, true]);
    });

    it('answers the same from a folder and over HTTP, filters repeatable', async () => {
      const ask = async (...args: string[]): Promise<string[]> => {
        const answers = await Promise.all(
          [site, url].map((source) => essonne(['query', source, ...args, '--format', 'json'])),
        );
        expect(answers[1]).to.deep.equal(answers[0]);
        expect(answers[0]?.code, answers[0]?.err).to.equal(0);
        return (JSON.parse(answers[0]?.out ?? '') as { items: { id: string }[] }).items.map(({ id }) => id);
      };
      expect(await ask('projects', '--country', 'ml', '--theme', 'water')).to.deep.equal(['puits-de-douentza']);
      expect(await ask('projects', '--country', 'ML', '--country', 'SN')).to.have.length(2);
      expect(await ask('projects', '--sort', '-start')).to.deep.equal(['puits-de-douentza', 'ecole']);
      expect(await ask('projects', '--near', '2.44,48.63,3')).to.deep.equal(['puits-de-douentza']);
      expect(await ask('projects', '--text', 'école')).to.deep.equal(['ecole']);
      expect(await ask('events', '--kind', 'forum', '--from', '2026-11-01', '--limit', 'all')).to.deep.equal(['forum']);
      expect(await ask('projects', '--no-sponsored', '--year', '2020')).to.deep.equal(['ecole']);
    });

    it('writes tables, GeoJSON, CSV and calendars; says when a format has no meaning', async () => {
      const table = await essonne(['query', site, 'projects'], { isTty: true });
      expect(table.out).to.match(/puits-de-douentza .*Puits de Douentza .*En cours.*Mali/i);
      const unknown = await essonne(['query', site, 'projects', '--country', 'Mali', '--format', 'json']);
      expect([unknown.code, /«\sMALI\s».*vouliez-vous dire ML/u.test(unknown.err)]).to.deep.equal([0, true]);
      const narrow = await essonne(['query', site, 'projects'], { isTty: true, width: 50 });
      expect(narrow.out).to.include('puits-de-douentza ');
      for (const line of table.out.split('\n')) expect(line.length).to.be.at.most(100);
      const geojson = await essonne(['query', site, 'projects', '--format', 'geojson']);
      expect((JSON.parse(geojson.out) as { type: string }).type).to.equal('FeatureCollection');
      expect((await essonne(['query', site, 'projects', '--format', 'csv'])).out).to.include('puits-de-douentza');
      expect((await essonne(['query', site, 'events', '--format', 'ics'])).out).to.match(/^BEGIN:VCALENDAR\r\n/);
      expect((await essonne(['query', site, 'projects', '--format', 'ics'])).code).to.equal(2);
      expect((await essonne(['query', site, 'projects', '--sort', 'nope'])).code).to.equal(2);
      expect((await essonne(['query', site, 'projects', '--country', 'ZZ', '--format', 'table'])).out).to.match(
        /Aucun/,
      );
    });
  });

  it('runs as a program', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import=tsx', '--conditions=essonne-source', 'src/cli/essonne.ts', 'check', '/nulle/part'],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', LANG: 'en_US.UTF-8', LC_ALL: '' } },
    );
    expect(status).to.equal(1);
    expect(stderr).to.match(/does not exist/);
    expect(stderr).not.to.match(/ {4}at /);
  });
});
