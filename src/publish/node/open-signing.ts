import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badgeAddresses } from '../../credentials/issue/addresses.js';
import { thumbprintOf } from '../badges/issuer-files.js';
import type { Signing } from '../badges/sign-badges.js';
import { type SigningState, newSigningState, readSigningState, writeSigningState } from '../badges/signing-state.js';
import { siteRoot } from '../outputs/site-root.js';
import { holds, realPath } from './check-output.js';
import { FileError, systemCode } from './file-error.js';
import { replaceFile } from './replace-folder.js';
import { type AskPassphrase, keyFileIn, readSigningKey, settleSigningKey } from './signing-key-file.js';

/** Where the key is, and where the signed site will be. */
export interface SigningOptions {
  /** File of the private key; that of the state when absent. */
  readonly key?: string | undefined;
  /** Absolute address of the site; the one signed for before when absent. */
  readonly url?: string | undefined;
  readonly askPassphrase?: AskPassphrase | undefined;
}

/** Where the state of the signatures is kept. */
export const signingFileIn = (state: string): string => join(state, 'signing.json');

/**
 * What badges are signed with: nothing when there is neither key nor address, and nothing was signed before.
 * @param state Folder of the state.
 * @param output Folder of the site, in which no key may be.
 * @throws {FileError} @throws {CredentialError} when badges were signed before and cannot be any more: published without
 * their signatures, all would look false.
 */
export async function openSigning(
  state: string,
  output: string,
  { key, url, askPassphrase }: SigningOptions,
): Promise<Signing | undefined> {
  const path = key ?? keyFileIn(state);
  if (holds(output, realPath(path))) throw new FileError(path, 'key-in-site');
  const former = await readSigningFile(state);
  const present = former?.keys[0];
  if (present) settleSigningKey(path, thumbprintOf(present));
  const root = siteRoot(url) ?? former?.root;
  const isNeeded = key !== undefined || Object.keys(former?.badges ?? {}).length > 0;
  if (!isNeeded && (root === undefined || !existsSync(path))) return undefined;
  if (root === undefined) throw new FileError(path, 'no-signing-address');
  return {
    key: await readSigningKey(path, badgeAddresses(root).key, askPassphrase),
    state: former ?? newSigningState(root),
    root,
  };
}

/** What was signed before. @throws {FileError} when the file is damaged: withdrawn badges would look in force again. */
export async function readSigningFile(state: string): Promise<SigningState | undefined> {
  const path = signingFileIn(state);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new FileError(path, systemCode(error), { cause: error });
  }
  try {
    return readSigningState(JSON.parse(text), path);
  } catch (error) {
    throw new FileError(path, 'damaged-signing', { cause: error });
  }
}

/** Keeps what was signed; notes about withdrawals are private, so nobody else may read it. */
export function writeSigningFile(state: string, signing: SigningState): Promise<void> {
  return replaceFile(signingFileIn(state), writeSigningState(signing), 0o600);
}
