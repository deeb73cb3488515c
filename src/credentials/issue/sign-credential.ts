import type { BadgeCredential, JwtClaims, StatusListCredential } from '../credential-document.js';
import { idOf, timeOf } from '../verify/fields.js';
import type { SigningKey } from './signing-key.js';

/** Signs a document: a compact JWS whose payload is the document, with the claims that plain JWT libraries read. */
export function signCredential(document: BadgeCredential | StatusListCredential, key: SigningKey): Promise<string> {
  return key.sign(JSON.stringify({ ...document, ...claimsOf(document) }));
}

/** What the JWT repeats of a document. */
export function claimsOf(document: BadgeCredential | StatusListCredential): JwtClaims {
  return {
    iss: String(idOf(document.issuer)),
    jti: document.id,
    sub: document.credentialSubject.id,
    nbf: seconds(document.validFrom),
    ...('validUntil' in document ? { exp: seconds(document.validUntil) } : {}),
  };
}

const seconds = (instant: string): number => Math.floor(timeOf(instant) / 1000);
