import { CREDENTIALS_CONTEXT, type StatusListCredential } from '../credential-document.js';
import { STATUS_LIST_LENGTH, statusBits } from './bits.js';
import { encodeStatusList } from './encode-list.js';

/** How long a copy of the list may be used before asking again: a withdrawal is seen within it. Milliseconds. */
export const STATUS_LIST_TTL_MS = 3_600_000;
/** How long a signed list is good for. Shorter, one missed week-end of the nightly job makes every badge unknown. */
export const STATUS_LIST_VALIDITY_MS = 14 * 86_400_000;

/** What a status list is made of. */
export interface StatusListInput {
  /** Address where the signed list is served. */
  readonly url: string;
  /** Identifier of the issuer, that of the badges. */
  readonly issuer: string;
  /** Entries that are withdrawn. */
  readonly withdrawn: Iterable<number>;
  readonly now: Date;
  readonly validityMs?: number;
  readonly ttlMs?: number;
  /** Number of entries. */
  readonly length?: number;
}

/** The list of withdrawn badges, ready to be signed. */
export async function statusListCredential(input: StatusListInput): Promise<StatusListCredential> {
  const { url, issuer, withdrawn, now, length = STATUS_LIST_LENGTH } = input;
  const { validityMs = STATUS_LIST_VALIDITY_MS, ttlMs = STATUS_LIST_TTL_MS } = input;
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: instant(now.getTime()),
    validUntil: instant(now.getTime() + validityMs),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeStatusList(statusBits(withdrawn, length)),
      ttl: ttlMs,
    },
  };
}

/** Whole seconds, as the claims of the JWT. */
const instant = (timeMs: number): string => `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
