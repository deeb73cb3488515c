import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ResponseError } from '../../errors/index.js';
import { fetchBytes } from '../../transport/fetch-bytes.js';
import { KEYS, type ListFiles } from '../check/check-extra-files.js';
import type { ReadFile } from '../check/read-file.js';
import { holds } from './check-output.js';
import { FileError, systemCode } from './file-error.js';

/** Whether a source is a web address; anything else is a folder. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * The catalog of a publication: of its folder (the site's or that of the data), or its address.
 * @throws {FileError} when the folder holds none.
 */
export function catalogUrl(source: string): URL {
  if (isWebAddress(source)) {
    const isFile = /\.json(?:[?#]|$)/.test(source);
    return new URL(isFile ? source : `${source.replace(/\/?$/, '/')}catalog.json`);
  }
  const candidates = [source, join(source, 'catalog.json'), join(source, 'data/v1/catalog.json')];
  const found = candidates.find((path) => path.endsWith('.json') && existsSync(path));
  if (found === undefined) throw new FileError(join(source, 'data/v1/catalog.json'), 'ENOENT');
  return pathToFileURL(resolve(found));
}

/** The only files outside the catalog's own folder: those of badges, whose names hold no way out. */
const BADGE =
  /^\.\.\/\.\.\/(?:issuer\.json|(?:keys|status)\/[\w-]+\.(?:json|jwt)|badges\/[a-z0-9-]+\/(?:badge\.json|credential\.jwt|index\.html)|programmes\/[a-z0-9-]+\/index\.html)$/;

/** Reads the files of a publication, on the disk or over HTTP, as bytes. */
export function openPublication(source: string): ReadFile {
  const catalog = catalogUrl(source);
  return async (href) => {
    const url = href === 'catalog.json' ? catalog : new URL(href, catalog);
    if (url.protocol === 'file:')
      return readLocal(url, catalog, BADGE.test(href) ? new URL('../..', catalog) : new URL('.', catalog));
    return readRemote(url.href);
  };
}

/** Lists the files of a publication that is a folder, and its public keys; an address has no list. */
export function publicationFiles(source: string): ListFiles | undefined {
  if (isWebAddress(source)) return undefined;
  const folder = dirname(fileURLToPath(catalogUrl(source)));
  return async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
    const keys = await readdir(join(folder, KEYS)).catch(() => []);
    return [...files, ...keys.map((name) => `${KEYS}${name}`)];
  };
}

/** A publication's own files only: a hostile catalog, here or on the web, must not make this read the rest of the disk. */
async function readLocal(url: URL, catalog: URL, root: URL): Promise<Uint8Array> {
  if (catalog.protocol !== 'file:' || !holds(resolve(fileURLToPath(root)), fileURLToPath(url)))
    throw new FileError(url.pathname, 'EACCES');
  const path = fileURLToPath(url);
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(path, systemCode(error), { cause: error });
  }
}

/** Bytes of an address, through the SDK's own transport: its time-outs, retries and errors. */
async function readRemote(url: string): Promise<Uint8Array> {
  const { data } = await fetchBytes(url);
  if (isPage(data) && !/\.html?$/.test(new URL(url).pathname))
    throw new ResponseError('not-json', url, { found: 'HTML' });
  return data;
}

/** A page, of sign-in or of error, that answers in place of the file. */
const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<(?:!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
