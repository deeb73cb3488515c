import { STATUS_LIST_LENGTH, hasStatusBit } from '../status-list/bits.js';
import { decodeStatusList } from '../status-list/decode-list.js';
import { claimsProblem } from './claims.js';
import { type Fields, fieldsOf, itemsOf, timeOf } from './fields.js';
import type { CheckDetail, CredentialCheck } from './verdict.js';

/** Tolerance for clocks that do not agree. */
export const CLOCK_SKEW_MS = 300_000;

/** When a list says nothing of it (Bitstring Status List 1.0, § 2.2), and the bounds of what it may say. */
const DEFAULT_TTL_MS = 300_000;
const MIN_TTL_MS = 60_000;
const MAX_TTL_MS = 86_400_000;

/** A list whose signature is good. Times in milliseconds. */
export interface SignedStatusList {
  readonly bits: Uint8Array;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly ttlMs: number;
}

/** A signed list, or why there is none to believe. */
export type SignedListReading = SignedStatusList | { readonly problem: CheckDetail };

/** A list that was fetched, or why not, and when to ask for it again. */
export type FetchedListReading = SignedListReading & { readonly askAgainMs: number };

/** What a check found, before it is dated, and when it may be found otherwise. */
export type Finding = Pick<CredentialCheck, 'outcome' | 'detail'> & {
  readonly atMs?: number;
  readonly askAgainMs?: number;
};

/**
 * Reads the content of a list whose signature was checked.
 * @param url Address of the list that the badge names: a list of another purpose or place cannot stand in for it.
 */
export async function readSignedList(document: Fields, url: string): Promise<SignedListReading> {
  const subject = fieldsOf(document.credentialSubject);
  const isList =
    document.id === url &&
    itemsOf(document.type).includes('BitstringStatusListCredential') &&
    subject.type === 'BitstringStatusList' &&
    subject.statusPurpose === 'revocation';
  if (!isList || claimsProblem(document)) return { problem: 'status-untrusted' };
  const reading = await decodeStatusList(subject.encodedList);
  if ('problem' in reading || reading.bits.length * 8 < STATUS_LIST_LENGTH) return { problem: 'status-unreadable' };
  const ttlMs = typeof subject.ttl === 'number' ? subject.ttl : DEFAULT_TTL_MS;
  return {
    bits: reading.bits,
    fromMs: timeOf(document.validFrom),
    untilMs: timeOf(document.validUntil),
    ttlMs: Math.min(Math.max(ttlMs, MIN_TTL_MS), MAX_TTL_MS),
  };
}

/**
 * Whether an entry is withdrawn. A stapled list saves the request while it is younger than its `ttl`, and counts when none
 * can be fetched; a withdrawal is never taken back, whichever list tells it and however old.
 */
export async function findStatus(
  index: number,
  nowMs: number,
  stapled: SignedListReading | undefined,
  fetchList: () => Promise<FetchedListReading>,
): Promise<Finding> {
  const kept = stapled && judge(stapled, index, nowMs);
  const oldAtMs = stapled && !('problem' in stapled) ? stapled.fromMs + stapled.ttlMs : NaN;
  if (kept?.outcome === 'failed') return kept;
  if (kept?.outcome === 'passed' && nowMs < oldAtMs) return { ...kept, askAgainMs: oldAtMs };
  const list = await fetchList();
  const fetched = judge(list, index, nowMs);
  const { askAgainMs } = list;
  if (fetched.outcome === 'failed') return fetched;
  return fetched.outcome === 'unknown' && kept?.outcome === 'passed'
    ? { ...kept, askAgainMs }
    : { ...fetched, askAgainMs };
}

function judge(list: SignedListReading, index: number, nowMs: number): Finding {
  if ('problem' in list) return { outcome: 'unknown', detail: list.problem };
  const { bits, fromMs, untilMs } = list;
  const isSet = hasStatusBit(bits, index);
  if (isSet === undefined) return { outcome: 'unknown', detail: 'status-unreadable' };
  if (isSet) return { outcome: 'failed', detail: 'withdrawn', atMs: fromMs };
  // Written so that a time that cannot be read is not fresh.
  const isFresh = fromMs <= nowMs + CLOCK_SKEW_MS && nowMs <= untilMs;
  return isFresh ? { outcome: 'passed', atMs: fromMs } : { outcome: 'unknown', detail: 'status-stale', atMs: fromMs };
}
