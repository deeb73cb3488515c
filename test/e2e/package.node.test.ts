import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ServedSite, serveSite } from './served-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
/** What the tests themselves need must not help the package. */
const env = { ...process.env, NODE_OPTIONS: '' };
const ENTRIES = [
  '',
  '/sources',
  '/formats',
  '/credentials',
  '/publish',
  '/widgets',
  '/define',
  '/define/essonne-project-map',
];

describe('the built package', () => {
  it('is imported in Node without touching a document', async () => {
    const script = `for (const entry of ${JSON.stringify(ENTRIES)}) await import('essonne-international' + entry);`;
    await run('node', ['--input-type=module', '--eval', script], { cwd: root, env });
  });

  it('is typed for a consumer who knows nothing of its sources', async () => {
    const folder = join(root, 'dist/consumer');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'consumer.ts'),
      `import { createClient, type Project } from 'essonne-international';
       import { memorySource } from 'essonne-international/sources';
       import { toGeoJson } from 'essonne-international/formats';
       import { publish } from 'essonne-international/publish';
       import { ProjectMapElement } from 'essonne-international/widgets';
       import 'essonne-international/define/essonne-project-map';
       const client = createClient({ source: memorySource({}) });
       export const titles = (await client.projects.list({ country: 'ML' })).items.map((project: Project) => project.title);
       // @ts-expect-error a filter that does not exist
       await client.projects.list({ contry: 'ML' });
       // @ts-expect-error a field that does not exist
       export const wrong = (await client.projects.retrieve('x')).titel;
       export const all = [toGeoJson, publish, ProjectMapElement];`,
    );
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      module: 'NodeNext',
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['--project', folder], { env }).catch(
      (error: unknown) => error as { stdout: string },
    );
    rmSync(folder, { recursive: true });
    expect(stdout).to.equal('');
  });
});

describe('the README', () => {
  let site: ServedSite;
  before(async () => (site = await serveSite()));
  after(() => site.close());

  it('shows an SDK example that runs as it is', async () => {
    const [, code = ''] = /```ts\n([\s\S]+?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect(code).to.contain('createClient');
    const file = join(root, 'dist/readme-example.mjs');
    writeFileSync(file, code.replace('http://localhost:8080', site.url));
    const { stdout } = await run('node', [file], { env });
    rmSync(file);
    expect(stdout.trim().split('\n').length).to.be.greaterThan(3);
  });
});
