import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBaked } from '../../credentials/bake/read-baked.js';
import type { BadgeFile } from '../../credentials/badge-file.js';
import { parseBadgeFile } from '../../credentials/parse-badge-file.js';
import { fetchBytes } from '../../transport/fetch-bytes.js';
import { holds, realPath } from './check-output.js';
import { FileError, systemCode } from './file-error.js';
import { isWebAddress } from './open-publication.js';

/** A signed badge that was found. */
export interface FoundBadge {
  readonly jws: string;
  /** Root of the site that it was found in, a folder or an address: `…/`. None for a file that lies alone. */
  readonly site?: URL;
  /** The file that named it: what the open data say, which nobody signed. */
  readonly badge?: BadgeFile;
}

/**
 * Finds the signed badge of whatever someone gives: a baked picture, a JWT, a `badge.json`, the page of a badge or its
 * folder.
 * @throws {FileError} when there is none. @throws the SDK's errors for an address that cannot be read.
 */
export async function findBadge(source: string): Promise<FoundBadge> {
  const url = addressOf(source);
  const isPage = /(?:\/|\.html?)$/.test(url.pathname);
  const start = isPage ? new URL('badge.json', url) : url;
  const bytes = await readAddress(start);
  const baked = readBaked(bytes);
  if ('jws' in baked) return found(baked.jws, start);
  const badge = badgeIn(bytes);
  if (!badge) throw new FileError(source, 'no-badge');
  if (badge.credential === undefined) throw new FileError(source, 'unsigned-badge');
  // Whoever wrote the file must not choose what is read or asked for elsewhere, on the disk or the web.
  const credential = inFolder(badge.credential, new URL('.', start));
  if (!credential) throw new FileError(source, 'no-badge');
  const signed = readBaked(await readAddress(credential));
  if ('problem' in signed) throw new FileError(source, 'no-badge');
  return { ...found(signed.jws, credential), badge };
}

/** Largest file that is read, bytes: a badge has some tens of kilobytes, a list of withdrawals a megabyte at most. */
const MAX_BYTES = 10_000_000;

/**
 * Bytes of a file or of a web address.
 * @throws {FileError} also for what is no plain file, or too large. @throws the SDK's errors
 */
export async function readAddress(url: URL): Promise<Uint8Array> {
  if (url.protocol !== 'file:') return (await fetchBytes(url.href, { maxBytes: MAX_BYTES })).data;
  const path = fileURLToPath(url);
  try {
    // Before it is opened: a pipe would wait for ever.
    if (!statSync(path).isFile()) throw new FileError(path, 'not-a-file');
    const file = await open(path);
    try {
      if ((await file.stat()).size > MAX_BYTES) throw new FileError(path, 'large-file');
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, systemCode(error), { cause: error });
  }
}

/**
 * The address of something in a folder, or below it, by links too; `undefined` for anywhere else.
 * @param path Relative to the folder, or absolute; of others, so maybe hostile.
 */
export function inFolder(path: string, folder: URL): URL | undefined {
  if (!URL.canParse(path, folder)) return undefined;
  const url = new URL(path, folder);
  if (!url.href.startsWith(folder.href)) return undefined;
  if (url.protocol !== 'file:') return url;
  try {
    return holds(realPath(fileURLToPath(folder)), realPath(fileURLToPath(url))) ? url : undefined;
  } catch {
    // A name that no disk has, such as one with an escaped slash.
    return undefined;
  }
}

/** The address of a file, a folder or what is one already. */
export function addressOf(source: string): URL {
  if (isWebAddress(source)) return new URL(source);
  const path = resolve(source);
  return pathToFileURL(existsSync(path) && statSync(path).isDirectory() ? join(path, '/') : path);
}

function found(jws: string, url: URL): FoundBadge {
  if (!/\/badges\/[^/]+\/[^/]*$/.test(url.pathname)) return { jws };
  const site = new URL('../../', url);
  const isSite = site.protocol !== 'file:' || existsSync(fileURLToPath(new URL('issuer.json', site)));
  return isSite ? { jws, site } : { jws };
}

function badgeIn(bytes: Uint8Array): BadgeFile | undefined {
  try {
    const reading = parseBadgeFile(JSON.parse(new TextDecoder().decode(bytes)));
    return 'badge' in reading ? reading.badge : undefined;
  } catch {
    return undefined;
  }
}
