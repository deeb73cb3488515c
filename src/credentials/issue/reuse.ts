import { hasSameBits } from '../status-list/bits.js';
import { decodeStatusList } from '../status-list/decode-list.js';
import type { BadgeCredential, StatusListCredential } from '../credential-document.js';
import { readEnvelope } from '../verify/envelope.js';
import { type Fields, fieldsOf, timeOf } from '../verify/fields.js';

/**
 * Whether what was signed before still says a badge, so that it is not signed again: two signatures of the same words
 * differ, and so would the published files. Only the date of the signature may differ, unless it is to come: a clock was
 * wrong, and the badge would not be in force before it.
 * @param previous The JWS that was published.
 * @param keys Keys that still sign for the issuer, by their `kid`: what others signed is signed again.
 */
export function isStillSigned(previous: string, badge: BadgeCredential, keys: readonly string[]): boolean {
  const signed = documentOf(previous, keys);
  return signed !== undefined && !isFromLater(signed, badge) && wordsOf(signed) === wordsOf({ ...badge });
}

/**
 * Whether a signed status list is still good: the same withdrawals, begun, and time enough before its end. One that was
 * signed by a clock that was wrong, years ahead, is believed by nobody until then.
 * @param marginMs Least time left: half of the validity when absent, so that one missed night does no harm.
 */
export async function isStillListed(
  previous: string,
  list: StatusListCredential,
  keys: readonly string[],
  marginMs = (timeOf(list.validUntil) - timeOf(list.validFrom)) / 2,
): Promise<boolean> {
  const signed = documentOf(previous, keys);
  if (!signed || isFromLater(signed, list) || wordsOf(signed) !== wordsOf({ ...list })) return false;
  if (!(timeOf(signed.validUntil) - timeOf(list.validFrom) >= marginMs)) return false;
  const [before, now] = await Promise.all(
    [signed, list].map((document) => decodeStatusList(fieldsOf(document.credentialSubject).encodedList)),
  );
  return before !== undefined && now !== undefined && 'bits' in before && 'bits' in now
    ? hasSameBits(before.bits, now.bits)
    : false;
}

/** When a signed status list ends: renew it before, or every badge becomes unknown. `undefined` for anything else. */
export function statusListEnd(jws: string): Date | undefined {
  const endMs = timeOf(documentOf(jws)?.validUntil);
  return Number.isNaN(endMs) ? undefined : new Date(endMs);
}

/** Whether what was signed before begins after what would be signed now. Written so that no date is one to come. */
const isFromLater = (signed: Fields, { validFrom }: { readonly validFrom: string }): boolean =>
  !(timeOf(signed.validFrom) <= timeOf(validFrom));

/** What was signed, not verified: it comes from the issuer's own folder. */
function documentOf(jws: string, keys?: readonly string[]): Fields | undefined {
  const envelope = readEnvelope(jws, ['ES256']);
  return 'problem' in envelope || (keys && !keys.includes(envelope.kid)) ? undefined : envelope.payload;
}

/** Names of what changes at each signature, or is compared apart. */
const IGNORED = ['validFrom', 'validUntil', 'encodedList', 'iss', 'jti', 'sub', 'nbf', 'exp'];

/** All the rest of a document, in one text. */
const wordsOf = (document: Fields): string =>
  JSON.stringify(document, (name, value: unknown) => (IGNORED.includes(name) ? undefined : value));
