// Bytes of each entry on first view, from the built files: gzip -9 of the entry and of every chunk it imports at once.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));

/** Budgets in kB (1,000 bytes), gzip -9: script, basemap and styles; data apart. */
const BUDGETS = [
  { name: 'loader', limit: 2, entries: ['essonne.js'] },
  { name: 'sponsorship badge', limit: 14, entries: ['essonne-sponsorship-badge'] },
  { name: 'event calendar', limit: 36, entries: ['essonne-event-calendar'] },
  { name: 'project map', limit: 50, entries: ['essonne-project-map'] },
  {
    name: 'the three together',
    limit: 75,
    entries: ['essonne-sponsorship-badge', 'essonne-event-calendar', 'essonne-project-map'],
  },
  { name: 'SDK client', limit: 20, entries: ['sdk.js'] },
];

/** Built file of an entry: its own name, or a chunk's name before its hash. */
function fileOf(entry) {
  if (entry.endsWith('.js')) return join(cdn, entry);
  const chunk = readdirSync(join(cdn, 'chunks')).find((name) => name.startsWith(`${entry}-`) && name.endsWith('.js'));
  if (!chunk) throw new Error(`No chunk of ${entry} in dist/cdn/chunks: run npm run build first.`);
  return join(cdn, 'chunks', chunk);
}

/** A file and everything that it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g))
    closure(resolve(dirname(file), path), seen);
  return seen;
}

if (!existsSync(join(cdn, 'essonne.js'))) {
  console.error('dist/cdn is not there: run npm run build first.');
  process.exit(1);
}

let isOver = false;
for (const { name, limit, entries } of BUDGETS) {
  const files = new Set(entries.flatMap((entry) => [...closure(fileOf(entry))]));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const isTooBig = bytes > limit * 1000;
  isOver ||= isTooBig;
  const parts = process.argv.includes('--files')
    ? ` = ${[...files].map((file) => relative(cdn, file)).join(' + ')}`
    : '';
  console.log(
    `${isTooBig ? '✗' : '✓'} ${name.padEnd(20)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${limit}${parts}`,
  );
}
process.exitCode = isOver ? 1 : 0;
