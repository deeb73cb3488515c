// The scripts of the calendars' pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';

const pages = fileURLToPath(new URL('pages/', import.meta.url));

export async function buildPages(folder, names) {
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    writeFileSync(join(folder, `${name}.mjs`), await bundle({ entryPoints: [join(pages, `${name}.mjs`)] }));
}
