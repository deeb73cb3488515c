import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { type ServedSite, serveSite } from '../served-site.js';
import { type CodeBlock, blocksOf, codeBlocks, root } from './guides.js';

const run = promisify(execFile);
const env = { ...process.env, NODE_OPTIONS: '' };
const folder = join(root, 'dist/guides');

/** Commands that CI itself runs, from a clone: running them here would run these tests again. */
const RUN_BY_CI = [/^npm ci && npm (?:start|test)\b/, /^(?:npm ci && )?npm run build$/];
/** Half an hour each. */
const TOO_LONG = [/^npm run bench\b/];
/** What `npm start`, the first of them, has published when the others are run. */
const PUBLISH = 'node dist/esm/src/cli/essonne.js publish examples/data --out dist/site --state dist/state';

/** Guides whose commands have a test of their own, which reads them. */
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/badges.md': 'test/src/cli/badge/recipe.node.test.ts',
};

/** What each kind of block is for; a kind that nobody knows is an error. */
const KINDS = ['cron', 'ts', 'sh', 'html', 'css', 'text', 'json', 'csv', 'nginx', 'apache', 'php', 'bat', 'xml'];

const fileOf = ({ place }: CodeBlock): string => `${place.replace(/\W+/g, '-')}.mts`;

describe('the code of the README and of the guides', () => {
  let site: ServedSite;
  before(async () => {
    site = await serveSite();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const block of blocksOf('ts')) writeFileSync(join(folder, fileOf(block)), block.code);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    return site.close();
  });

  it('is of kinds that are tested or cannot be', () => {
    expect(codeBlocks.filter(({ kind }) => !KINDS.includes(kind)).map(({ place }) => place)).to.deep.equal([]);
  });

  it('is typed', async () => {
    const options = { strict: true, noEmit: true, skipLibCheck: true, target: 'ES2022', module: 'NodeNext' };
    const files = blocksOf('ts').map(fileOf);
    expect(files.length).to.be.greaterThan(4);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, types: ['node'], lib: ['ES2023', 'DOM'] }, files }),
    );
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['--project', folder], { env }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).to.equal('');
  });

  for (const block of blocksOf('ts'))
    it(`runs: ${block.place}`, async () => {
      const file = join(folder, fileOf(block).replace(/mts$/, 'mjs'));
      const { outputText } = ts.transpileModule(block.code.replaceAll('http://localhost:8080', site.url), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      // An agenda of another site is no site of ours.
      writeFileSync(
        file,
        outputText.replace('webcal://agenda.example/international.ics', `${site.url}/data/v1/events.ics`),
      );
      const { stdout } = await run('node', [file], { env });
      if (block.code.includes('console.log')) expect(stdout.trim()).not.to.equal('');
    });

  it('is commands that succeed', async function () {
    // Whole publications.
    this.timeout(300_000);
    const clone = join(folder, 'clone');
    mkdirSync(clone, { recursive: true });
    cpSync(join(root, 'examples/data'), join(clone, 'examples/data'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    mkdirSync(join(clone, 'dist'));
    for (const name of ['esm', 'cdn']) symlinkSync(join(root, 'dist', name), join(clone, 'dist', name));
    cpSync(join(root, 'package.json'), join(clone, 'package.json'));
    writeFileSync(
      join(clone, 'page.html'),
      '<!-- essonne:calendar commune="91228" limit="10" -->\n<!-- /essonne:calendar -->\n',
    );
    await run('bash', ['-c', PUBLISH], { cwd: clone, env });
    let ran = 0;
    for (const [guide, test] of Object.entries(RUN_ELSEWHERE))
      expect(readFileSync(join(root, test), 'utf8')).to.contain(`readFileSync('${guide}'`);
    const blocks = blocksOf('sh').filter(
      ({ place }) => !Object.keys(RUN_ELSEWHERE).some((file) => place.startsWith(file)),
    );
    for (const { place, code } of blocks)
      for (const line of code.replace(/\\\n\s*/g, ' ').split('\n')) {
        const command = line.replace(/\s+#.*$/, '').trim();
        if (command === '' || [...RUN_BY_CI, ...TOO_LONG].some((pattern) => pattern.test(command))) continue;
        await run('bash', ['-c', command], { cwd: clone, env }).catch((error: unknown) => {
          throw new Error(`${place}: ${command}\n${(error as { stderr: string }).stderr}`);
        });
        ran++;
      }
    expect(ran).to.be.greaterThan(3);
    expect(readFileSync(join(clone, 'page.html'), 'utf8')).to.contain('<li');
  });
});
