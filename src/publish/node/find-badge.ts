import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBaked } from '../../credentials/bake/read-baked.js';
import { parseBadgeFile } from '../../credentials/parse-badge-file.js';
import { fetchBytes } from '../../transport/fetch-bytes.js';
import { holds } from './check-output.js';
import { FileError, systemCode } from './file-error.js';
import { isWebAddress } from './open-publication.js';

/** A signed badge that was found. */
export interface FoundBadge {
  readonly jws: string;
  /** Root of the site that it was found in, a folder or an address: `…/`. None for a file that lies alone. */
  readonly site?: URL;
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
  const credential = new URL(badge.credential, start);
  // A file of the disk that names another, elsewhere on the disk, is not followed.
  if (credential.protocol === 'file:' && !holds(dirname(fileURLToPath(start)), fileURLToPath(credential)))
    throw new FileError(source, 'no-badge');
  const signed = readBaked(await readAddress(credential));
  if ('problem' in signed) throw new FileError(source, 'no-badge');
  return found(signed.jws, credential);
}

/** Bytes of a file or of a web address. @throws {FileError} @throws the SDK's errors */
export async function readAddress(url: URL): Promise<Uint8Array> {
  if (url.protocol !== 'file:') return (await fetchBytes(url.href)).data;
  const path = fileURLToPath(url);
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(path, systemCode(error), { cause: error });
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

function badgeIn(bytes: Uint8Array): { readonly credential?: string } | undefined {
  try {
    const reading = parseBadgeFile(JSON.parse(new TextDecoder().decode(bytes)));
    return 'badge' in reading ? reading.badge : undefined;
  } catch {
    return undefined;
  }
}
