// The pages' scripts, bundled and minified with the same settings as the project's own.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const peers = fileURLToPath(new URL('../node_modules/', import.meta.url));

async function bundle(input) {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // Style sheets are text that the pages adopt in their shadow root; the pictures that they name are not used.
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2022,
    module: true,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return code;
}

export async function buildPages(folder, names) {
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    writeFileSync(join(folder, `${name}.mjs`), await bundle({ entryPoints: [join(pages, `${name}.mjs`)] }));
  copyFileSync(join(peers, 'maplibre-gl/dist/maplibre-gl-worker.mjs'), join(folder, 'maplibre-gl-worker.mjs'));
}

export async function litBytes() {
  const contents = `export { LitElement, css, html, nothing } from 'lit';`;
  return gzipSync(await bundle({ stdin: { contents, resolveDir: pages } }), { level: 9 }).length;
}
