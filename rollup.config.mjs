import { readFileSync, rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplates } from './.scripts/minify-templates.mjs';
import { privateNames } from './.scripts/private-names.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The package's own entry points are resolved to their sources. */
const resolveSources = () =>
  nodeResolve({ exportConditions: ['essonne-source', 'browser', 'import', 'default'], browser: true });

/** Only what registers an element, or starts the loader, the framed page or the command line, acts when imported. */
const moduleSideEffects = (id) => /\/widgets\/(?:define|cdn|embed)|\/src\/cli\/essonne\.ts$|node_modules/.test(id);

/** Hashed names change: what an earlier build left would stay for ever. */
const clean = (folder) => ({ name: 'clean', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

/** A warning about our code stops the build; what a dependency does inside is its authors' matter. */
const onwarn = (warning) => {
  const where = warning.ids ?? [warning.id ?? ''];
  if (
    ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
    where.every((id) => /node_modules/.test(id))
  )
    return;
  throw new Error(warning.message);
};

/** For npm: the modules as they are, typed, with the dependencies left to the consumer. */
const packageBuild = {
  input: [
    'src/index.ts',
    'src/sources/index.ts',
    'src/formats/index.ts',
    'src/credentials/index.ts',
    'src/publish/index.ts',
    'src/cli/essonne.ts',
    'widgets/index.ts',
    'widgets/define.ts',
    'widgets/define/essonne-project-map.ts',
    'widgets/define/essonne-event-calendar.ts',
    'widgets/define/essonne-sponsorship-badge.ts',
  ],
  external: (id) =>
    id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist/esm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: '.' },
  treeshake: { moduleSideEffects },
  plugins: [
    clean('dist/esm'),
    resolveSources(),
    typescript({
      include: ['src/**/*.ts', 'widgets/**/*.ts'],
      exclude: ['test/**'],
      outDir: 'dist/esm',
      noEmitOnError: true,
    }),
  ],
  onwarn,
};

const minified = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, inline: 1, keep_fargs: false },
  format: { comments: false },
});

/**
 * Chunks of the widgets that are cut by hand: each request costs the visitor's processor as much as several kilobytes do. What the communes
 * share with the names on the map is small, and always there, as is what makes layers; an index is read by all that is listed here; what says
 * that data are wrong serves others too.
 */
const CHUNKS = [
  ['labels', /\/layers\/(?:labels\/|drawn-layers)/],
  ['contract-error', /\/src\/(?:errors\/(?:contract-error|index)|messages\/errors\/contract|model\/issues)/],
  [
    'index-reader',
    /\/src\/(?:index-file|sources\/(?:published-indexes|index-table|shards|publication-files)|transport\/fetch-bytes)/,
  ],
];

/**
 * For pages: everything bundled, the entry under a fixed name, chunks under hashed ones. The loader and the SDK are built
 * apart, so that the widgets' chunks are cut for the widgets alone.
 */
const cdnBuild = (name, input, { chunks = [], plugins = [] } = {}) => ({
  input: { [name]: input },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    compact: true,
    // Beside each file, without a line in it to say so: that line costs every visitor its bytes.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: (id) => chunks.find(([, modules]) => modules.test(id))?.[0],
    onlyExplicitManualChunks: true,
    plugins: [minified, privateNames()],
  },
  preserveEntrySignatures: 'exports-only',
  treeshake: { moduleSideEffects },
  plugins: [
    ...plugins,
    resolveSources(),
    typescript({
      include: ['src/**/*.ts', 'widgets/**/*.ts'],
      exclude: ['test/**'],
      compilerOptions: { outDir: 'dist/cdn', declaration: false, noCheck: true },
    }),
    minifyTemplates(),
  ],
  onwarn,
});

/** The page that frames show, beside its script. */
const framedPage = {
  name: 'framed-page',
  generateBundle() {
    const source = readFileSync(new URL('widgets/embed/embed.html', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
};

export default [
  packageBuild,
  cdnBuild('essonne', 'widgets/cdn/loader.ts', { chunks: CHUNKS, plugins: [clean('dist/cdn')] }),
  cdnBuild('sdk', 'src/index.ts'),
  cdnBuild('embed', 'widgets/embed/embed-page.ts', { plugins: [framedPage] }),
  cdnBuild('verifier', 'widgets/sponsorship-badge/proof/verify-anything.ts'),
];
