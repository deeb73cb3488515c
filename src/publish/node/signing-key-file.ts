import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { SigningKey } from '../../credentials/issue/signing-key.js';
import { realPath } from './check-output.js';
import { FileError, OutputError, systemCode } from './file-error.js';
import { replaceFile } from './replace-folder.js';

/** Asks for the passphrase of an encrypted key; `undefined` when there is nobody to ask. */
export type AskPassphrase = () => Promise<string | undefined>;

/** Makes the address of a public key from its thumbprint. */
type KidOf = (thumbprint: string) => string;

/** Shortest passphrase: a shorter one is found by trying. */
export const MIN_PASSPHRASE = 12;

const KEY_WRAPPING = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';
/** Makes each try of a passphrase last some tenths of a second. */
const ROUNDS = 310_000;
/** A damaged file must not keep the machine busy. */
const MAX_ROUNDS = 2_000_000;

/** Where the key is kept when no file is named: with the state, out of the site. */
export const keyFileIn = (state: string): string => join(state, 'keys', 'signing-key.json');

/**
 * Reads the private key of a file: a JWK that its owner alone may read, or a JWE that a passphrase opens. No error holds
 * anything of what was read.
 * @throws {FileError} when it cannot be had, lies in a published site, or others may read it.
 * @throws {CredentialError} when what was read is no key.
 */
export async function readSigningKey(path: string, kidOf: KidOf, ask?: AskPassphrase): Promise<SigningKey> {
  refuseInSite(path);
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new FileError(path, systemCode(error) === 'ENOENT' ? 'no-signing-key' : systemCode(error));
  }
  const isEncrypted = !text.startsWith('{');
  // Windows has no such permissions.
  if (!isEncrypted && process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new FileError(path, 'key-readable');
  return SigningKey.parse(isEncrypted ? await decrypted(path, text, ask) : text, kidOf, path);
}

/**
 * Writes a private key where its owner alone may read it, encrypted when there is a passphrase.
 * @throws {FileError} in a published site. @throws {OutputError} when it cannot be written.
 */
export async function writeSigningKey(path: string, key: SigningKey, passphrase?: string): Promise<void> {
  refuseInSite(path);
  if (passphrase !== undefined && passphrase.length < MIN_PASSPHRASE) throw new FileError(path, 'short-passphrase');
  const text = JSON.stringify(await key.exportPrivate());
  try {
    // Its own folder is for its owner alone; those above are as others are.
    await mkdir(dirname(dirname(path)), { recursive: true });
    if (!existsSync(dirname(path))) await mkdir(dirname(path), { mode: 0o700 });
  } catch (error) {
    throw new OutputError(dirname(path), systemCode(error), { cause: error });
  }
  await replaceFile(path, `${passphrase === undefined ? text : await encrypted(text, passphrase)}\n`, 0o600);
}

/** Where a key waits that will replace another: its public part's name says which state of the signatures it belongs to. */
const nextFile = (path: string, thumbprint: string): string => `${path}.${thumbprint}.next`;

/**
 * Writes a key beside the one that it will replace: until what it signed is kept, the former one must not be lost.
 * {@link settleSigningKey} puts it in place.
 */
export async function prepareSigningKey(path: string, key: SigningKey, passphrase?: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  for (const name of existsSync(dirname(path)) ? readdirSync(dirname(path)) : [])
    if (name.startsWith(prefix) && name.endsWith('.next')) rmSync(join(dirname(path), name), { force: true });
  await writeSigningKey(nextFile(path, key.thumbprint), key, passphrase);
}

/**
 * Puts in place the key that waits when it is the one that signs, whatever killed the run that made it.
 * @param thumbprint That of the key that the state of the signatures has first.
 * @throws {OutputError}
 */
export function settleSigningKey(path: string, thumbprint: string): void {
  const next = nextFile(path, thumbprint);
  if (!existsSync(next)) return;
  try {
    renameSync(next, path);
  } catch (error) {
    throw new OutputError(path, systemCode(error), { cause: error });
  }
}

async function encrypted(text: string, passphrase: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: KEY_WRAPPING, enc: ENCRYPTION })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase));
}

async function decrypted(path: string, text: string, ask: AskPassphrase | undefined): Promise<string> {
  const passphrase = await ask?.();
  if (!passphrase) throw new FileError(path, 'no-passphrase');
  try {
    const { plaintext } = await compactDecrypt(text, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: [KEY_WRAPPING],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MAX_ROUNDS,
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    // Which of the two is wrong cannot be told.
    throw new FileError(path, 'wrong-passphrase');
  }
}

/** Whatever is in a published site is public. */
function refuseInSite(path: string): void {
  for (let folder = dirname(realPath(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data/v1/catalog.json'))) throw new FileError(path, 'key-in-site');
    if (dirname(folder) === folder) return;
  }
}
