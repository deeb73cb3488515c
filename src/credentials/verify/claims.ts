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
 * Whether a document is an Open Badge 3.0 with what this library tells of it: all that `BadgeCredential` promises to
 * whoever reads a verdict.
 * @param badge Identifier that it must have, if any: a good badge of others cannot stand in for it.
 */
export function badgeProblem(document: Fields, badge = document.id): CheckDetail | undefined {
  const [first, second] = itemsOf(document['@context']);
  const types = itemsOf(document.type);
  const subject = fieldsOf(document.credentialSubject);
  const achievement = fieldsOf(subject.achievement);
  const issuer = fieldsOf(document.issuer);
  const { activityStartDate, activityEndDate, licenseNumber } = subject;
  const optional = [document.awardedDate, activityStartDate, activityEndDate, licenseNumber, issuer.url];
  const isBadge =
    first === CREDENTIALS_CONTEXT &&
    typeof second === 'string' &&
    BADGES_CONTEXT.test(second) &&
    types.includes('VerifiableCredential') &&
    (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) &&
    [document, issuer, achievement].every(isSaid) &&
    isText(document.validFrom, subject.id, fieldsOf(achievement.criteria).id) &&
    isText(achievement.description, achievement.achievementType) &&
    isText(...optional.filter((value) => value !== undefined)) &&
    isListOf(document['@context'], isText) &&
    isListOf(subject.type, isText) &&
    isListOf(subject.identifier, isFact) &&
    (document.evidence === undefined || isListOf(document.evidence, isSaid));
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
  const { id, type, statusPurpose, statusListIndex, statusListCredential, statusSize = 1 } = fieldsOf(credentialStatus);
  const isRight =
    type === 'BitstringStatusListEntry' &&
    statusPurpose === 'revocation' &&
    statusSize === 1 &&
    typeof id === 'string' &&
    typeof statusListIndex === 'string' &&
    /^\d{1,9}$/.test(statusListIndex) &&
    typeof statusListCredential === 'string';
  return isRight ? { index: Number(statusListIndex), url: statusListCredential } : { problem: 'status-entry' };
}

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const isListOf = (value: unknown, isRight: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isRight(item));

/** Whether a thing has an identifier, a name, and its kinds in a list: whoever reads a verdict relies on them. */
function isSaid(thing: unknown): boolean {
  const { id, name, type } = fieldsOf(thing);
  return isText(id, name) && isListOf(type, isText);
}

/** Whether a fact is told as it is: a hash of it could not be shown nor compared. */
function isFact(thing: unknown): boolean {
  const { hashed, identityType, identityHash } = fieldsOf(thing);
  return hashed === false && isText(identityType, identityHash);
}

const isIdentifier = (claim: unknown, id: unknown): boolean => typeof claim === 'string' && claim === id;

const secondsOf = (instant: unknown): number => Math.floor(timeOf(instant) / 1000);
