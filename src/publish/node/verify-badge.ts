import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PublicJwk } from '../../credentials/issue/signing-key.js';
import { CredentialVerifier, type VerifierOptions } from '../../credentials/verify/credential-verifier.js';
import { readEnvelope } from '../../credentials/verify/envelope.js';
import { fieldsOf, idOf, itemsOf } from '../../credentials/verify/fields.js';
import type { TrustedIssuer } from '../../credentials/verify/trust.js';
import type { CredentialVerdict } from '../../credentials/verify/verdict.js';
import { FileError } from './file-error.js';
import { type FoundBadge, addressOf, inFolder, readAddress } from './find-badge.js';

/** Whom to believe, and what is at hand. */
export interface VerifyBadgeOptions {
  /** Identifier of the issuer: the address of its `issuer.json`. */
  readonly issuer?: string | undefined;
  /** File or address of its public keys, one or a set: nothing else is believed, and no key is fetched. */
  readonly key?: string | undefined;
  /** File or address of a signed list of withdrawals: no other is fetched. */
  readonly status?: string | undefined;
  /** Address of the page that shows the badge. */
  readonly page?: string | undefined;
  readonly now: Date;
}

/** Whom a verdict believes. */
export interface BelievedIssuer {
  /** Address of its profile. */
  readonly issuer: string;
  /**
   * Whether someone said to believe it. Otherwise it is that of the site where the badge was found, which may be anyone's:
   * the verdict is only what that site says of itself.
   */
  readonly isGiven: boolean;
}

/** A verdict, or the issuer that the badge claims when nothing says whom to believe. */
export type VerifiedBadge = (CredentialVerdict & BelievedIssuer) | { readonly claimedIssuer: string };

/**
 * Verifies a badge that was found. Whom to believe is given, or else is the issuer of the site that the badge was found
 * in, which the verdict tells: it is never taken from the badge. The keys of an issuer that is given come from its own
 * address: those of a folder may be anyone's.
 */
export async function verifyFoundBadge(
  { jws, site }: FoundBadge,
  { issuer, key, status, page, now }: VerifyBadgeOptions,
): Promise<VerifiedBadge> {
  const claimed = claimedIssuer(jws);
  const keys = key === undefined ? undefined : await keysAt(key);
  // Whoever gives a key believes who holds it, whatever its name.
  const id = issuer ?? (keys ? claimed : await issuerOf(site));
  if (id === undefined) return { claimedIssuer: claimed };
  const trusted: TrustedIssuer = { id, ...(keys ? { keys: keys.map(({ kid }) => kid) } : {}) };
  const stapled = status === undefined ? undefined : await readText(addressOf(status));
  const folder = site?.protocol === 'file:' ? site : undefined;
  const verifier = new CredentialVerifier({
    trustedIssuers: [trusted],
    ...fetchers(issuer !== undefined && !keys ? undefined : folder, id),
    ...(keys ? { fetchKey: (kid) => Promise.resolve(keys.find((one) => one.kid === kid)) } : {}),
    ...(stapled === undefined ? {} : { fetchStatus: () => Promise.resolve(stapled) }),
  });
  const verdict = await verifier.verify(jws, {
    now,
    ...(page === undefined ? {} : { page }),
    ...(stapled === undefined ? {} : { stapledStatus: stapled }),
  });
  return { ...verdict, issuer: id, isGiven: issuer !== undefined || keys !== undefined };
}

/**
 * How keys and lists are fetched.
 * @param folder Folder that stands for the issuer's, and nothing out of it; the web when absent.
 */
function fetchers(folder: URL | undefined, issuer: string): Pick<VerifierOptions, 'fetchKey' | 'fetchStatus'> {
  const root = new URL('.', issuer).href;
  const at = (url: string): URL => {
    if (!folder) return new URL(url);
    const { href } = new URL(url);
    const file = href.startsWith(root) ? inFolder(`./${href.slice(root.length)}`, folder) : undefined;
    if (!file) throw new FileError(url, 'EACCES');
    return file;
  };
  return { fetchKey: async (url) => readJson(at(url)), fetchStatus: async (url) => readText(at(url)) };
}

/** Identifier of the issuer of a site: what its own profile says in a folder, its address on the web. */
async function issuerOf(site: URL | undefined): Promise<string | undefined> {
  if (!site) return undefined;
  const profile = new URL('issuer.json', site);
  if (profile.protocol !== 'file:') return profile.href;
  if (!existsSync(fileURLToPath(profile))) return undefined;
  const id = idOf(await readJson(profile));
  return typeof id === 'string' && URL.canParse(id) ? id : undefined;
}

/** What a badge says of its issuer, not verified. */
function claimedIssuer(jws: string): string {
  const envelope = readEnvelope(jws, ['ES256']);
  return 'problem' in envelope ? '?' : String(idOf(envelope.payload.issuer));
}

async function keysAt(source: string): Promise<readonly Pick<PublicJwk, 'kid'>[]> {
  const text = await readText(addressOf(source));
  const keys = keysIn(text);
  if (keys.length === 0) throw new FileError(source, 'not-a-key');
  return keys;
}

/** Keys of a set, or one alone. An error would quote what was read, which may be a private key. */
function keysIn(text: string): readonly Pick<PublicJwk, 'kid'>[] {
  try {
    const json: unknown = JSON.parse(text);
    return itemsOf(fieldsOf(json).keys ?? json).filter(
      (key): key is PublicJwk => typeof fieldsOf(key).kid === 'string',
    );
  } catch {
    return [];
  }
}

const readText = async (url: URL): Promise<string> => new TextDecoder().decode(await readAddress(url)).trim();

const readJson = async (url: URL): Promise<unknown> => JSON.parse(await readText(url)) as unknown;
