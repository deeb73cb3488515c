/** Writes `docs/benchmarks.md` from the last complete results. */
import type { Results } from '../results.js';
import type { Suite } from '../suite.js';
import { rowsOf } from './rows.js';

/** The whole page, a section a suite. */
export function documentation(sections: readonly (readonly [Suite, Results])[]): string {
  const intro =
    '---\ntitle: Benchmarks\nlang: en\ngroup: For developers\norder: 52\n' +
    'summary: The widgets against what one would use otherwise, measured in one run.\n---\n\n' +
    'Our widgets against what one would use otherwise, on the same page, with the same data, in one run. This page is ' +
    'written by the bench: run it on your own machine.\n\n' +
    '```sh\nnpm ci && npm run build\n' +
    'npm run bench                      # everything, about half an hour on two cores\n' +
    'npm run bench -- map --quick       # a rough look, a few minutes\n' +
    'npm run bench -- --write-docs      # and then write this page\n```\n\n' +
    'The peers are installed under `test/bench/`, apart from the project’s own dependencies. Every sample is kept in ' +
    '`test/bench/results/`. Linux only: processor time is read from `/proc`.\n';
  return [intro, ...sections.map(([suite, results]) => section(suite, results))].join('\n');
}

function section(suite: Suite, results: Results): string {
  const { machine, versions } = results;
  const usages = suite.subjects.map(({ label, usage }) => `- **${label}**: ${usage}`).join('\n');
  const gigabytes = Math.round(machine.memoryBytes / 1e9);
  return (
    `## ${suite.title}\n\n` +
    `${results.date.slice(0, 10)}, ${results.runs} runs; ${machine.cpu}, ${machine.cores} cores, ${gigabytes} GB, ` +
    `${machine.system}; ${results.browser}, without a graphics card; ` +
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.\n\n` +
    `${usages}\n\n${suite.method.join('\n\n')}\n\n${tables(suite, results)}`
  );
}

/** A table a group: small enough to be read. */
function tables(suite: Suite, results: Results): string {
  const rows = rowsOf(suite, results);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = suite.subjects.map(({ label }) => label);
  return groups
    .map((group) =>
      [
        `### ${group}\n`,
        line(['', ...head]),
        line(['---', ...head.map(() => '---:')]),
        ...rows.filter((row) => row.group === group).map(({ label, cells }) => line([label, ...cells])),
        '',
      ].join('\n'),
    )
    .join('\n');
}
