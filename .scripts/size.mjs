// Bytes on first view of each entry, from the built files: gzip -9 of the entry, of every chunk that it imports at once,
// and of the chunks that it asks for by itself, without the visitor. The whole path's test compares this list with
// what a browser really fetches.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');

/**
 * Modules that begin each first view; what they import comes along. French, as the pages are. The map's names of countries
 * come by themselves once it is drawn, with what makes its layers: they are counted apart, and with the three elements
 * together.
 */
const BADGE = ['widgets/define/essonne-sponsorship-badge.ts'];
const VERIFICATION = ['widgets/sponsorship-badge/verification/badge-verification.ts'];
const RARE_STATES = ['widgets/sponsorship-badge/uncommon-states.ts'];
const BOX = ['widgets/sponsorship-badge/verification/box-keeper.ts'];
const PROOFS = ['widgets/sponsorship-badge/proof/proof-panel.ts'];
const CALENDAR = ['widgets/define/essonne-event-calendar.ts'];
const MAP = [
  'widgets/define/essonne-project-map.ts',
  'widgets/project-map/basemap/basemap.generated.ts',
  'widgets/project-map/messages/fr.ts',
];
const NAMES = ['widgets/project-map/layers/labels/labels.ts'];
const HOLIDAYS = ['widgets/event-calendar/holidays/layer.ts'];
const PRESETS = ['src/query/refuse.ts'];
const VISITOR = ['widgets/project-map/data/mark-names.ts', 'widgets/project-map/data/mark-messages.ts'];

/**
 * Budgets in kB (1,000 bytes), gzip -9: script, basemap and styles; data apart. What is over its budget is held where it
 * stands until it is back under it: `held` is no promise, and goes when the budget is met.
 */
export const BUDGETS = [
  { name: 'loader', limit: 2, entries: ['widgets/cdn/loader.ts'] },
  { name: 'sponsorship badge', limit: 14, entries: BADGE },
  { name: 'verification of a badge', limit: 8, entries: VERIFICATION, after: BADGE },
  { name: 'words of states that few are in', limit: 1, entries: RARE_STATES, after: BADGE },
  { name: 'place of its picture', limit: 1.2, entries: BOX, after: [...BADGE, ...VERIFICATION] },
  { name: 'proofs, when opened', limit: 3.2, entries: PROOFS, after: [...BADGE, ...VERIFICATION] },
  { name: 'event calendar', limit: 36, entries: CALENDAR },
  { name: 'bank and school holidays', limit: 3.1, entries: HOLIDAYS, after: CALENDAR },
  { name: 'project map', limit: 50, entries: MAP },
  { name: 'what a visitor of the map needs', limit: 2.3, entries: VISITOR, after: MAP },
  { name: 'a page that presets filters', limit: 1, entries: PRESETS, after: MAP },
  { name: 'names of countries', limit: 2.9, entries: NAMES, after: MAP },
  { name: 'the three together', limit: 75, entries: [...BADGE, ...CALENDAR, ...MAP, ...NAMES] },
];

/** Budget of what a developer's bundler takes in for `createClient`, dependencies included. */
const SDK_LIMIT = 20;

/**
 * Built file that holds a module, by the source maps; of several, the one that the files of the view ask for: the SDK's own
 * build holds the same modules.
 */
function fileOf(module, view) {
  const files = [join(cdn, 'essonne.js'), ...readdirSync(join(cdn, 'chunks')).map((name) => join(cdn, 'chunks', name))];
  const holders = files
    .filter((file) => file.endsWith('.js'))
    .filter((file) =>
      JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources.some((source) => source.endsWith(module)),
    );
  const asked = [...view].map((file) => readFileSync(file, 'utf8')).join('');
  const found = holders.find((file) => asked.includes(basename(file))) ?? holders[0];
  if (!found) throw new Error(`No chunk of ${module} in dist/cdn/chunks: run npm run build first.`);
  return found;
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

/** Files of a first view. */
export function firstViewFiles(entries) {
  const view = new Set();
  for (const entry of entries) closure(fileOf(entry, view), view);
  return [...view];
}

/** Compressed size of a file, in bytes. */
export const gzipSize = (content) => gzipSync(content, { level: 9 }).length;

/** What a bundler makes of `import { createClient } from 'essonne-international'`: the entry, and what it may load later. */
async function sdkSizes() {
  const bundle = await rollup({
    input: 'sdk',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'sdk' ? id : undefined),
        load: (id) =>
          id === 'sdk'
            ? `export { createClient } from ${JSON.stringify(join(root, 'dist/esm/src/index.js'))};`
            : undefined,
      },
      nodeResolve({ browser: true }),
    ],
    treeshake: { moduleSideEffects: false },
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ ecma: 2020, module: true })] });
  const size = (chunks) => chunks.reduce((sum, { code }) => sum + gzipSize(code), 0);
  const [entry, ...others] = output;
  const atOnce = new Set([entry.fileName, ...entry.imports]);
  return {
    atOnce: size(output.filter(({ fileName }) => atOnce.has(fileName))),
    later: size(others.filter(({ fileName }) => !atOnce.has(fileName))),
  };
}

async function main() {
  if (!existsSync(join(cdn, 'essonne.js'))) {
    console.error('dist/cdn is not there: run npm run build first.');
    return 1;
  }
  let isOver = false;
  const report = (name, bytes, limit, held = limit, note = '') => {
    const isTooBig = bytes > held * 1000;
    const isOverBudget = bytes > limit * 1000;
    isOver ||= isTooBig;
    const kilobytes = (bytes / 1000).toFixed(1).padStart(6);
    const excess = isOverBudget ? `: over its budget, held under ${held}` : '';
    const mark = isTooBig ? '✗' : isOverBudget ? '!' : '✓';
    console.log(`${mark} ${name.padEnd(28)} ${kilobytes} kB of ${limit}${excess}${note}`);
  };
  for (const { name, limit, held, entries, after = [] } of BUDGETS) {
    const before = new Set(firstViewFiles(after));
    const files = firstViewFiles([...after, ...entries]).filter((file) => !before.has(file));
    const bytes = files.reduce((sum, file) => sum + gzipSize(readFileSync(file)), 0);
    const isDetailed = process.argv.includes('--files');
    const detail = files.map((file) => `${relative(cdn, file)} ${gzipSize(readFileSync(file))}`).join(', ');
    report(name, bytes, limit, held, isDetailed ? `: ${detail}` : '');
  }
  const { atOnce, later } = await sdkSizes();
  report('SDK client', atOnce, SDK_LIMIT, SDK_LIMIT, ` (+ ${(later / 1000).toFixed(1)} kB on demand)`);
  return isOver ? 1 : 0;
}

if (basename(process.argv[1] ?? '') === 'size.mjs') process.exitCode = await main();
