import { compactVerify } from 'jose/jws/compact/verify';
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

/** The public key of a JWK that was fetched; `undefined` for anything else. */
export function publicKeyOf(jwk: unknown): PublicKey | undefined {
  const { kty, crv, x, y } = fieldsOf(jwk);
  if (typeof kty !== 'string' || typeof crv !== 'string' || typeof x !== 'string') return undefined;
  return { kty, crv, x, ...(typeof y === 'string' ? { y } : {}) };
}

/**
 * Whether an envelope was signed with a key: nothing, or what is wrong. A key's object is kept in memory by jose, ready
 * for the next badge.
 */
export async function signatureProblem({ jws, alg }: Envelope, key: PublicKey): Promise<CheckDetail | undefined> {
  try {
    await compactVerify(jws, key, { algorithms: [alg] });
    return undefined;
  } catch (error) {
    const { code } = fieldsOf(error);
    return typeof code === 'string' && code.startsWith('ERR_JWS') ? 'bad-signature' : 'key-unusable';
  }
}
