import type { BadgeCredential } from '../credential-document.js';
import { findPeriod, findSite } from './circumstances.js';
import { badgeProblem, claimsProblem, statusPlace } from './claims.js';
import { type Envelope, readEnvelope } from './envelope.js';
import { idOf } from './fields.js';
import { SharedRequests } from './shared-requests.js';
import { type PublicKey, publicKeyOf, signatureProblem } from './signature.js';
import { type FetchedListReading, type Finding, type SignedListReading, findStatus, readSignedList } from './status.js';
import { type TrustedIssuer, isInFolder, isOwnKey } from './trust.js';
import { type CheckDetail, type CheckName, type CredentialCheck, type CredentialVerdict, stateOf } from './verdict.js';

/** The one algorithm that every engine and every Open Badges validator has. */
const ALGORITHMS: readonly string[] = ['ES256'];
/** How long a failure is remembered, so that fifty badges do not ask fifty times. */
const RETRY_MS = 60_000;

/** Whom to believe, and how to fetch. */
export interface VerifierOptions {
  readonly trustedIssuers: readonly TrustedIssuer[];
  /** Fetches a key: the JSON of one JWK. Rejects when it cannot be had, or takes too long: all badges wait for it. */
  readonly fetchKey: (url: string) => Promise<unknown>;
  /** Fetches a signed status list, a compact JWS, asking the server again when its copy is old. Rejects as `fetchKey`. */
  readonly fetchStatus: (url: string) => Promise<string>;
}

/** Where and when a badge is shown. */
export interface VerifyOptions {
  readonly now: Date;
  /** Address of the page that shows the badge; absent where there is none: no site is compared. */
  readonly page?: string;
  /** Identifier that the badge must have (see `badgeAddresses`); absent where any badge will do. */
  readonly badge?: string;
  /** Signed status list given along with the badge, for pages that are offline. */
  readonly stapledStatus?: string;
}

/**
 * Verifies signed badges (Open Badges 3.0 as a compact JWS). Keys and status lists are fetched once for all the badges
 * that it verifies, and only from their issuer's own folder.
 * @example
 * ```ts
 * const verifier = new CredentialVerifier({
 *   trustedIssuers: [{ id: 'https://donnees.example/issuer.json' }],
 *   fetchKey: async (url) => (await fetch(url)).json(),
 *   fetchStatus: async (url) => (await fetch(url)).text(),
 * });
 * const { state, checks } = await verifier.verify(jws, { now: new Date(), page: location.href });
 * ```
 */
export class CredentialVerifier {
  readonly #options: VerifierOptions;
  readonly #keys = new SharedRequests<PublicKey | { readonly problem: CheckDetail }>();
  readonly #lists = new SharedRequests<FetchedListReading>();

  constructor(options: VerifierOptions) {
    this.#options = options;
  }

  /** Checks a badge, whatever it is made of; never throws. */
  async verify(jws: string, { now, page, badge, stapledStatus }: VerifyOptions): Promise<CredentialVerdict> {
    const nowMs = now.getTime();
    const checks: CredentialCheck[] = [];
    let againMs = Infinity;
    /** Writes a check down; tells whether to go on. */
    const note = (name: CheckName, { outcome, detail, atMs = nowMs, askAgainMs = Infinity }: Finding): boolean => {
      againMs = Math.min(againMs, askAgainMs);
      const at = Number.isNaN(atMs) ? {} : { at: new Date(atMs).toISOString() };
      checks.push({ name, outcome, ...at, ...(detail === undefined ? {} : { detail }) });
      return outcome === 'passed';
    };
    const verdict = (): CredentialVerdict => ({
      state: stateOf(checks),
      checks,
      ...(Number.isFinite(againMs) ? { askAgainAt: new Date(againMs).toISOString() } : {}),
    });

    const envelope = readEnvelope(jws, ALGORITHMS);
    if (!note('form', 'problem' in envelope ? failed(envelope.problem) : passed) || 'problem' in envelope)
      return verdict();
    const issuer = this.#options.trustedIssuers.find(({ id }) => id === idOf(envelope.payload.issuer));
    const trust = issuer
      ? isOwnKey(issuer, envelope.kid)
        ? passed
        : failed('foreign-key')
      : failed('issuer-not-trusted');
    if (!note('issuer', trust) || !issuer) return verdict();
    if (!note('signature', await this.#findSignature(envelope, nowMs))) return verdict();
    const document = envelope.payload;
    const place = statusPlace(document);
    const problem =
      claimsProblem(document) ?? badgeProblem(document, badge) ?? ('problem' in place ? place.problem : undefined);
    if (!note('claims', problem ? failed(problem) : passed) || 'problem' in place) return verdict();
    note('status', await this.#findStatus(issuer, place, nowMs, stapledStatus));
    if (page !== undefined) note('site', findSite(document, page));
    note('period', findPeriod(document, nowMs));
    return { ...verdict(), credential: document as unknown as BadgeCredential };
  }

  async #findSignature(envelope: Envelope, nowMs: number): Promise<Finding> {
    // Pages in plain http have no cryptography (and types do not know it).
    if (!(globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle) return unknown('no-web-crypto');
    const key = await this.#keys.get(
      envelope.kid,
      nowMs,
      () => this.#fetchKey(envelope.kid),
      (answer) => ('problem' in answer ? RETRY_MS : Infinity),
    );
    const problem = 'problem' in key ? key.problem : await signatureProblem(envelope, key);
    if (problem === undefined) return passed;
    if (problem === 'bad-signature') return failed(problem);
    return { ...unknown(problem), askAgainMs: nowMs + RETRY_MS };
  }

  async #fetchKey(url: string): Promise<PublicKey | { readonly problem: CheckDetail }> {
    try {
      return publicKeyOf(await this.#options.fetchKey(url)) ?? { problem: 'key-unusable' };
    } catch {
      return { problem: 'key-unreachable' };
    }
  }

  async #findStatus(
    issuer: TrustedIssuer,
    { index, url }: { readonly index: number; readonly url: string },
    nowMs: number,
    stapledStatus: string | undefined,
  ): Promise<Finding> {
    if (!isInFolder(url, issuer.id)) return unknown('status-elsewhere');
    const stapled = stapledStatus === undefined ? undefined : await this.#readList(stapledStatus, issuer, url, nowMs);
    return findStatus(index, nowMs, stapled, () =>
      this.#lists.get(
        url,
        nowMs,
        () => this.#fetchList(issuer, url, nowMs),
        ({ askAgainMs }) => askAgainMs - nowMs,
      ),
    );
  }

  async #fetchList(issuer: TrustedIssuer, url: string, nowMs: number): Promise<FetchedListReading> {
    let list: SignedListReading = { problem: 'status-unreachable' };
    try {
      list = await this.#readList(await this.#options.fetchStatus(url), issuer, url, nowMs);
    } catch {
      // It remains out of reach.
    }
    const keepMs = 'problem' in list || list.untilMs < nowMs ? RETRY_MS : list.ttlMs;
    return { ...list, askAgainMs: nowMs + keepMs };
  }

  async #readList(jws: string, issuer: TrustedIssuer, url: string, nowMs: number): Promise<SignedListReading> {
    const envelope = readEnvelope(jws, ALGORITHMS);
    if ('problem' in envelope) return { problem: 'status-unreadable' };
    if (idOf(envelope.payload.issuer) !== issuer.id || !isOwnKey(issuer, envelope.kid))
      return { problem: 'status-untrusted' };
    const { outcome } = await this.#findSignature(envelope, nowMs);
    if (outcome !== 'passed') return { problem: outcome === 'failed' ? 'status-untrusted' : 'status-unreachable' };
    return readSignedList(envelope.payload, url);
  }
}

const passed: Finding = { outcome: 'passed' };
const failed = (detail: CheckDetail): Finding => ({ outcome: 'failed', detail });
const unknown = (detail: CheckDetail): Finding => ({ outcome: 'unknown', detail });
