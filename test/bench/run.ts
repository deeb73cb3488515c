/** `npm run bench`: measures the widgets against their peers, prints a table and keeps the samples. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { describeMachine } from './machine.js';
import { documentation } from './report/documentation.js';
import { terminalTable } from './report/terminal-table.js';
import { lastResults, mediansOf, ratiosOf, Recorder, type Results, writeResults } from './results.js';
import type { Suite } from './suite.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

const USAGE = `npm run bench -- [SUITE…] [options]
  --runs N        visits of each page (5)
  --quick         a rough look: one run, fewer points, shorter movements
  --only A,B      these subjects with the reference: for work on one of them
  --write-docs    write docs/benchmarks.md from the last complete results
  --no-run        measure nothing (with --write-docs)
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
      'no-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  if (values.help || !Number.isInteger(runs) || runs < 1) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (process.platform !== 'linux') {
    console.error('The bench reads processor time from /proc: it runs on Linux only.');
    return 1;
  }
  if (!existsSync(`${root}/dist/cdn/essonne.js`) || !existsSync(`${root}/dist/esm/src/cli/essonne.js`)) {
    console.error('dist/ is not there: run npm run build first.');
    return 1;
  }
  installPeers();
  const { suites } = await import('./suites.js');
  const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(', ')}: there is ${suites.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const options = { runs, isQuick: values.quick, only: values.only?.split(',') };
  if (!values['no-run']) for (const suite of chosen) await runSuite(suite, options);
  if (values['write-docs']) await writeDocumentation(suites);
  return 0;
}

/** The peers are installed apart, the first time. */
function installPeers(): void {
  if (existsSync(`${folder}/node_modules`)) return;
  console.error('Installing the peers under test/bench…');
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

async function runSuite(
  suite: Suite,
  options: { readonly runs: number; readonly isQuick: boolean; readonly only: readonly string[] | undefined },
): Promise<void> {
  const recorder = new Recorder();
  const log = (line: string): void => console.error(line);
  const browser = await suite.run({ ...options, log }, (subject, measures) => recorder.add(subject, measures));
  const { samples } = recorder;
  const medians = mediansOf(samples);
  const results: Results = {
    suite: suite.name,
    date: new Date().toISOString(),
    runs: options.runs,
    // A run that leaves something out is no more a reference than a quick one.
    isQuick: options.isQuick || options.only !== undefined,
    machine: describeMachine(),
    browser,
    versions: suite.versions(),
    reference: suite.reference,
    medians,
    ratios: ratiosOf(medians, suite.reference),
    samples,
  };
  console.log(terminalTable(suite, results));
  console.log(`\nEvery sample: ${writeResults(results)}`);
}

async function writeDocumentation(suites: readonly Suite[]): Promise<void> {
  const sections = suites.flatMap((suite) => {
    const results = lastResults(suite.name);
    return results ? [[suite, results] as const] : [];
  });
  if (sections.length === 0) {
    console.error('No complete results yet: docs/benchmarks.md is left as it is.');
    return;
  }
  const config = await resolveConfig(docs);
  writeFileSync(docs, await format(documentation(sections), { ...config, parser: 'markdown' }));
  console.log(`Written: ${docs}`);
}

process.exitCode = await main();
