// The guides: Markdown files of `docs/`, each with a few lines at its head that say where it stands.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Page
 * @property {string} slug Its folder on the site.
 * @property {'fr' | 'en'} lang
 * @property {string} title
 * @property {string} summary
 * @property {string} group Under which heading of the menu.
 * @property {number} order
 * @property {string} body Markdown.
 * @property {string} [file] Name of its source.
 */

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const NEEDED = ['title', 'lang', 'group', 'order', 'summary'];

/** @returns {Page[]} @throws {Error} that names the file whose head lacks something. */
export function readPages(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readPage(join(folder, name)))
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

function readPage(path) {
  const source = readFileSync(path, 'utf8');
  const head = HEAD.exec(source);
  const fields = Object.fromEntries(
    (head?.[1] ?? '').split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const missing = NEEDED.filter((name) => !fields[name]);
  if (missing.length > 0) throw new Error(`${path}: its head lacks ${missing.join(', ')}`);
  return {
    slug: basename(path, '.md'),
    file: basename(path),
    lang: fields.lang,
    title: fields.title,
    summary: fields.summary,
    group: fields.group,
    order: Number(fields.order),
    body: source.slice(head[0].length),
  };
}
