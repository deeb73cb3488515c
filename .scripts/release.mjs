// Makes dist/cdn ready to be served: integrity manifest, compressed copies, and the archive to host the widgets oneself. Beside
// it, what editors say of the elements.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { editorData } from './editor-data.mjs';
import { zip } from './release-zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');
/** What a host adds to the built files: how to serve them, under which licence, and a consent service. */
const NOTES = [
  ['LISEZMOI.txt', 'examples/cms/self-hosted/LISEZMOI.txt'],
  ['tarteaucitron-essonne.js', 'examples/cms/self-hosted/tarteaucitron-essonne.js'],
  ['LICENSE', 'LICENSE'],
];
const ARCHIVE = 'essonne-widgets.zip';
const MANIFEST = 'integrity.json';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (name) => readFileSync(join(cdn, name));

/** Built files, by path, without what an earlier run of this command left. */
function builtFiles() {
  const all = readdirSync(cdn, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of all) if (/\.(?:gz|br|zip)$/.test(name) || name === MANIFEST) rmSync(join(cdn, name));
  return all.filter((name) => /\.(?:js|html)$/.test(name)).sort();
}

/** `{ version, files: { "essonne.js": { integrity, bytes } } }`; integrity as the attribute of that name has it. */
function manifestOf(names) {
  const files = names.map((name) => {
    const content = read(name);
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [name, { integrity, bytes: content.length }];
  });
  return `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 1)}\n`;
}

/** Compressed once and for all, as small as can be: a server that knows them sends them as they are. */
async function compress(name) {
  const content = read(name);
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [gz, br] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: parameters }),
  ]);
  writeFileSync(join(cdn, `${name}.gz`), gz);
  writeFileSync(join(cdn, `${name}.br`), br);
}

const names = builtFiles();
writeFileSync(join(cdn, MANIFEST), manifestOf(names));
const own = names.filter((name) => !/^(?:sdk\.js|chunks\/sdk-)/.test(name));
const entries = [
  ...[...own, MANIFEST].map((name) => [name, read(name)]),
  ...NOTES.map(([name, path]) => [name, readFileSync(join(root, path))]),
];
writeFileSync(join(cdn, ARCHIVE), zip(entries.map(([name, content]) => [`essonne/${name}`, content])));
await Promise.all([...names, MANIFEST].map(compress));
const elements = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
writeFileSync(join(root, 'dist/vscode.html-custom-data.json'), `${JSON.stringify(editorData(elements), null, 1)}\n`);
console.log(`dist/cdn: ${names.length} files of version ${version}, ${MANIFEST}, ${ARCHIVE}`);
