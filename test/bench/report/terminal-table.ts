import type { Results } from '../results.js';
import type { Suite } from '../suite.js';
import { rowsOf } from './rows.js';

/** The results as a table of fixed-width text; ratios to the reference in brackets. */
export function terminalTable(suite: Suite, results: Results): string {
  const rows = rowsOf(suite, results);
  const head = ['', ...suite.subjects.map(({ label }) => label)];
  const lines = rows.map(({ label, cells }) => [`  ${label}`, ...cells]);
  const widths = head.map((cell, column) => Math.max(cell.length, ...lines.map((line) => line[column]!.length)));
  const text = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  const body = lines.flatMap((line, i) =>
    rows[i]!.group === rows[i - 1]?.group ? [text(line)] : ['', rows[i]!.group, text(line)],
  );
  return [text(head), ...body].join('\n');
}
