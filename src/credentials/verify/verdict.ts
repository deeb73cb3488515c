import type { BadgeCredential } from '../credential-document.js';
import type { SponsorshipState } from '../sponsorship-state.js';

/** Where a signed badge stands: as {@link SponsorshipState}, or `invalid`: not a badge of an issuer that is trusted. */
export type CredentialState = SponsorshipState | 'invalid';

/**
 * What is looked at, in order:
 * - `form`: an envelope that can be read, of a kind that is accepted;
 * - `issuer`: a trusted one, and a key of its own;
 * - `signature`: made with that key;
 * - `claims`: an Open Badge, the one that was asked for, whose envelope and content say the same;
 * - `status`: not withdrawn, as the signed list says;
 * - `site`: the page is one that the badge is issued to;
 * - `period`: the present day is in it.
 */
export type CheckName = 'form' | 'issuer' | 'signature' | 'claims' | 'status' | 'site' | 'period';

/** Why a check did not pass: stable codes, for words of the reader's language. */
export type CheckDetail =
  // form
  | 'unreachable'
  | 'too-large'
  | 'malformed'
  | 'header-member'
  | 'algorithm'
  | 'media-type'
  // issuer
  | 'issuer-not-trusted'
  | 'foreign-key'
  // signature
  | 'no-web-crypto'
  | 'key-unreachable'
  | 'key-unusable'
  | 'bad-signature'
  // claims
  | 'not-a-badge'
  | 'nested-claims'
  | 'claim-mismatch'
  | 'other-badge'
  | 'status-entry'
  // status
  | 'withdrawn'
  | 'status-elsewhere'
  | 'status-unreachable'
  | 'status-untrusted'
  | 'status-unreadable'
  | 'status-stale'
  // site
  | 'other-site'
  | 'unclear-site'
  // period
  | 'ended'
  | 'not-yet'
  | 'no-period';

/** One check and its outcome. */
export interface CredentialCheck {
  readonly name: CheckName;
  /** `unknown`: it could not be made; nothing is wrong for all that is known. */
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /**
   * Instant that the outcome holds for, RFC 3339: that of the check, or for `status` when the list was signed. Absent when
   * the clock gives none.
   */
  readonly at?: string;
  readonly detail?: CheckDetail;
}

/**
 * What is known of a signed badge. The checks stop at the first that makes it `invalid` or leaves its signature unknown:
 * what nobody signed says nothing. `site` is left out where there is no page.
 */
export interface CredentialVerdict {
  readonly state: CredentialState;
  readonly checks: readonly CredentialCheck[];
  /** What was signed; only when the signature and the claims are good. */
  readonly credential?: BadgeCredential;
  /** Instant after which the verdict may be another, RFC 3339: a list to fetch again, a period that begins or ends. */
  readonly askAgainAt?: string;
}

/** States, the gravest first. */
const GRAVITY: readonly CredentialState[] = [
  'invalid',
  'withdrawn',
  'mismatch',
  'ended',
  'not-yet',
  'unknown',
  'active',
];

/** What a failed check makes of the badge, when it does not make it invalid. */
const STATES: Partial<Record<CheckDetail, CredentialState>> = {
  withdrawn: 'withdrawn',
  'other-site': 'mismatch',
  ended: 'ended',
  'not-yet': 'not-yet',
};

/** The gravest of the states that the checks give; never `active` unless all passed. */
export function stateOf(checks: readonly CredentialCheck[]): CredentialState {
  const found = checks.map(({ outcome, detail }) => {
    if (outcome === 'passed') return 'active';
    return outcome === 'unknown' || detail === undefined ? 'unknown' : (STATES[detail] ?? 'invalid');
  });
  return GRAVITY.find((state) => found.includes(state)) ?? 'unknown';
}
