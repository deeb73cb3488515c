import { decodeBase64Url } from './base64url.js';
import { fieldsOf } from './fields.js';
import type { Envelope } from './envelope.js';
import type { CheckDetail } from './verdict.js';

/** The public part of a key (RFC 7517), of whatever kind; nothing else of it is kept. */
export interface PublicKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y?: string;
}

/** What the browser's own cryptography calls the algorithms of RFC 7518, § 3.4 and RFC 8037. */
const ALGORITHMS: Readonly<Record<string, EcKeyImportParams & EcdsaParams>> = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ES512: { name: 'ECDSA', namedCurve: 'P-521', hash: 'SHA-512' },
  EdDSA: { name: 'Ed25519', namedCurve: '', hash: '' },
};

/** Keys as the browser holds them, ready for the next badge. */
const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();

/** The public key of a JWK that was fetched; `undefined` for anything else. */
export function publicKeyOf(jwk: unknown): PublicKey | undefined {
  const { kty, crv, x, y } = fieldsOf(jwk);
  if (typeof kty !== 'string' || typeof crv !== 'string' || typeof x !== 'string') return undefined;
  return { kty, crv, x, ...(typeof y === 'string' ? { y } : {}) };
}

/**
 * Whether an envelope was signed with a key: nothing, or what is wrong. Its algorithm is one that was accepted, and decides
 * of the kind of key, never the reverse.
 */
export async function signatureProblem({ jws, alg }: Envelope, key: PublicKey): Promise<CheckDetail | undefined> {
  const signed = jws.lastIndexOf('.');
  try {
    const algorithm = ALGORITHMS[alg]!;
    if (!imported.has(key)) imported.set(key, crypto.subtle.importKey('jwk', key, algorithm, false, ['verify']));
    const signature = decodeBase64Url(jws.slice(signed + 1));
    const text = new TextEncoder().encode(jws.slice(0, signed));
    const isGood = await crypto.subtle.verify(algorithm, (await imported.get(key))!, signature, text);
    return isGood ? undefined : 'bad-signature';
  } catch {
    return 'key-unusable';
  }
}
