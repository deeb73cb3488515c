// The scripts of the map's pages.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from '../bundle.mjs';

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const peers = fileURLToPath(new URL('../node_modules/', import.meta.url));

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
