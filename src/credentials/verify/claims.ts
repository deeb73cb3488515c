import { CREDENTIALS_CONTEXT } from '../credential-document.js';
import { type Fields, fieldsOf, idOf, itemsOf, timeOf } from './fields.js';
import type { CheckDetail } from './verdict.js';

const BADGES_CONTEXT = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(?:-3\.\d\.\d)?\.json$/;

/** What a signed document says twice, in its envelope's claims and in itself, must be the same. */
export function claimsProblem(document: Fields): CheckDetail | undefined {
  if ('vc' in document || 'vp' in document) return 'nested-claims';
  const { iss, jti, sub, nbf, exp, issuer, id, credentialSubject, validFrom, validUntil } = document;
  const isSame =
    isIdentifier(iss, idOf(issuer)) &&
    isIdentifier(jti, id) &&
    isIdentifier(sub, idOf(credentialSubject)) &&
    nbf === secondsOf(validFrom) &&
    (validUntil === undefined ? exp === undefined : exp === secondsOf(validUntil));
  return isSame ? undefined : 'claim-mismatch';
}

/**
 * Whether a document is an Open Badge 3.0 with what this library tells of it.
 * @param badge Identifier that it must have, if any: a good badge of others cannot stand in for it.
 */
export function badgeProblem(document: Fields, badge = document.id): CheckDetail | undefined {
  const [first, second] = itemsOf(document['@context']);
  const types = itemsOf(document.type);
  const { achievement } = fieldsOf(document.credentialSubject);
  const isBadge =
    first === CREDENTIALS_CONTEXT &&
    typeof second === 'string' &&
    BADGES_CONTEXT.test(second) &&
    types.includes('VerifiableCredential') &&
    (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) &&
    [document, document.issuer, achievement].every((thing) => typeof fieldsOf(thing).name === 'string');
  if (!isBadge) return 'not-a-badge';
  return document.id === badge ? undefined : 'other-badge';
}

/** Where to ask whether a badge is withdrawn. */
export interface StatusPlace {
  readonly index: number;
  /** Address of the list. */
  readonly url: string;
}

/** The status entry of a badge, or what is wrong with it: one entry, for withdrawals, of one bit. */
export function statusPlace({ credentialStatus }: Fields): StatusPlace | { readonly problem: CheckDetail } {
  const { type, statusPurpose, statusListIndex, statusListCredential, statusSize = 1 } = fieldsOf(credentialStatus);
  const isRight =
    type === 'BitstringStatusListEntry' &&
    statusPurpose === 'revocation' &&
    statusSize === 1 &&
    typeof statusListIndex === 'string' &&
    /^\d{1,9}$/.test(statusListIndex) &&
    typeof statusListCredential === 'string';
  return isRight ? { index: Number(statusListIndex), url: statusListCredential } : { problem: 'status-entry' };
}

const isIdentifier = (claim: unknown, id: unknown): boolean => typeof claim === 'string' && claim === id;

const secondsOf = (instant: unknown): number => Math.floor(timeOf(instant) / 1000);
