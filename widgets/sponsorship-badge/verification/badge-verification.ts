/** Verifies a signed badge for its element: loaded for signed badges alone. */
import type { Language } from 'essonne-international';
import type { CredentialCheck, CredentialState, CredentialVerdict } from 'essonne-international/credentials';
import { css, html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { dispatch } from '../../shared/dispatch.js';
import { adoptStyles, LazyPart } from '../../shared/lazy-part.js';
import type { Catalogue } from '../../shared/messages.js';
import { safeUrl } from '../../shared/safe-url.js';
import { type BadgeView, badgeView } from '../badge-view.js';
import type { BadgeVerifyDetail } from '../events.js';
import type { LoadedBadge } from '../fetch-badge.js';
import type { BadgeMessages } from '../messages/index.js';
import type { proofPanel } from '../proof/proof-panel.js';
import type { BadgeVariant } from '../templates.js';
import { styles as uncommonStyles, uncommonState } from '../uncommon-states.js';
import { askAgain } from './ask-again.js';
import { BoxKeeper } from './box-keeper.js';
import { verifierOf } from './issuer-files.js';
import { ownCredential, signedText } from './signed-text.js';
import { type SignedWords, signedWords, unsignedWords } from './signed-words.js';

const fr = {
  verifying: 'Vérification…',
  verified: 'Signature vérifiée',
  unverified: 'Signature non vérifiée',
  refused: 'Signature non valable',
};
const en: typeof fr = {
  verifying: 'Verifying…',
  verified: 'Signature verified',
  unverified: 'Signature not verified',
  refused: 'Signature not valid',
};
const messages: Catalogue<typeof fr> = { fr, en };

/** A badge and what its signature proves. */
export interface VerifiedBadge extends SignedWords {
  readonly state: CredentialState;
  readonly checks: readonly CredentialCheck[];
}

/** An element that shows a signed badge, with what its page's author gave. */
export interface SignedHost extends ReactiveElement {
  readonly sponsorship: string | undefined;
  readonly credential: string | undefined;
  readonly status: string | undefined;
  readonly issuer: string | undefined;
  readonly proof: string | undefined;
}

/** What is asked of a badge. */
interface Question {
  readonly key: string;
  readonly loaded: LoadedBadge | undefined;
  /** Address of the profile of the issuer that is believed. */
  readonly issuer: string | undefined;
  /** Identifier that the badge must have. */
  readonly badge: string | undefined;
  readonly credential: () => Promise<string | undefined>;
  readonly status: () => Promise<string | undefined>;
}

/** Verifies the badge of an element, and again when what the verdict rests on is old. */
export class BadgeVerification implements ReactiveController {
  readonly #host: SignedHost;
  readonly #box: BoxKeeper;
  readonly #panel: LazyPart<{ readonly proofPanel: typeof proofPanel }>;
  #isProofAsked = false;
  #question: Question | undefined;
  #verified: VerifiedBadge | undefined;
  #askAgainMs: number | undefined;

  /** To be made while the snippet still shows. */
  constructor(host: SignedHost) {
    this.#host = host;
    this.#box = new BoxKeeper(host);
    this.#panel = new LazyPart(host, () => import('../proof/proof-panel.js'));
    adoptStyles(host, uncommonStyles);
    adoptStyles(host, styles);
    host.addController(this);
  }

  hostConnected(): void {
    askAgain(this.#ask, this.#askAgainMs);
  }

  hostDisconnected(): void {
    askAgain(this.#ask, undefined);
  }

  /** The variant that holds in the box of the snippet. */
  fit(asked: BadgeVariant): BadgeVariant {
    return this.#box.fit(asked);
  }

  /**
   * What the badge says; `undefined` until something is known.
   * @param loaded Its file, where there is one.
   * @param src Address of the data: their site's issuer is believed when the page names no other.
   */
  view(
    loaded: LoadedBadge | undefined,
    src: string | undefined,
    language: Language,
    words: BadgeMessages,
  ): BadgeView | undefined {
    this.#askAbout(loaded, src);
    const verified = this.#verified;
    const known = verified ?? loaded;
    if (!known) return undefined;
    const ownWords = messages[language];
    // Until the verdict, the words of a badge in force take the room of those that come, unseen.
    const state = verified?.state ?? 'active';
    const proof = verified ? ownWords[worthOf(verified)] : ownWords.verifying;
    const view = badgeView(known, state, { language, words, proof, uncommon: uncommonState });
    const shown: BadgeView = verified ? view : { ...view, ...pending(view, proof) };
    return { ...shown, proofs: this.#proofs(shown, language) };
  }

  /** What opens the proofs, and those once they are there. */
  #proofs(view: BadgeView, language: Language): TemplateResult {
    const onToggle = (): void => {
      this.#isProofAsked = true;
      this.#host.requestUpdate();
    };
    return html`<details class="small" part="proof" ?open=${this.#host.proof === 'open'} @toggle=${onToggle}>
      <summary>${view.proof}</summary>
      ${this.#isProofAsked ? this.#panel.module?.proofPanel(view, this.#verified, language) : nothing}
    </details>`;
  }

  #askAbout(loaded: LoadedBadge | undefined, src: string | undefined): void {
    const { sponsorship = '', credential, status, issuer, baseURI } = this.#host;
    const key = [loaded?.url, src, sponsorship, credential, status, issuer].join('\n');
    if (key === this.#question?.key) return;
    const trusted = issuer ? safeUrl(issuer, baseURI) : safeUrl('../../issuer.json', src);
    this.#question = {
      key,
      loaded,
      issuer: trusted,
      badge: sponsorship && safeUrl(`badges/${sponsorship.trim()}/`, trusted),
      credential: signedText(credential ?? ownCredential(loaded), credential ? baseURI : loaded?.url),
      status: signedText(status, baseURI),
    };
    this.#verified = undefined;
    this.#ask();
  }

  readonly #ask = (): void => void this.#answer();

  async #answer(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const { loaded, issuer, badge } = question;
    const [jws, stapledStatus] = await Promise.all([question.credential(), question.status()]);
    const now = new Date();
    const verdict: CredentialVerdict =
      jws === undefined
        ? unreachable(now)
        : await verifierOf(issuer).verify(jws, {
            now,
            page: pageAddress(),
            ...(badge ? { badge } : {}),
            ...(stapledStatus === undefined ? {} : { stapledStatus }),
          });
    if (question !== this.#question) return;
    const { credential, checks, askAgainAt } = verdict;
    // What nobody signed is not believed; while the signature cannot be told, the open data speak.
    const words = credential
      ? signedWords(credential, loaded)
      : loaded && verdict.state !== 'invalid'
        ? { ...loaded, isAltered: false }
        : unsignedWords(loaded, badge ?? issuer ?? '', now);
    // The open data's word that a badge is withdrawn is taken, whatever a list of some minutes ago says.
    const state = loaded?.badge.sponsorship.withdrawn && verdict.state !== 'invalid' ? 'withdrawn' : verdict.state;
    const verified: VerifiedBadge = { ...words, state, checks };
    const isNews = state !== this.#verified?.state;
    this.#verified = verified;
    this.#askAgainMs = askAgainAt === undefined ? undefined : Date.parse(askAgainAt);
    if (this.#host.isConnected) askAgain(this.#ask, this.#askAgainMs);
    this.#host.requestUpdate();
    if (!isNews) return;
    const sponsorship = verified.badge.sponsorship.id;
    dispatch<BadgeVerifyDetail>(this.#host, 'badge-verify', { state, sponsorship, checks });
  }
}

/** A page in a sandboxed frame has an address that it does not own. */
const pageAddress = (): string => (origin === 'null' ? origin : location.href);

const RETRY_MS = 60_000;

const unreachable = (now: Date): CredentialVerdict => ({
  state: 'unknown',
  checks: [{ name: 'form', outcome: 'unknown', at: now.toISOString(), detail: 'unreachable' }],
  askAgainAt: new Date(now.getTime() + RETRY_MS).toISOString(),
});

function worthOf({ state, checks }: VerifiedBadge): 'verified' | 'unverified' | 'refused' {
  if (state === 'invalid') return 'refused';
  return checks.some(({ name, outcome }) => name === 'claims' && outcome === 'passed') ? 'verified' : 'unverified';
}

/** A badge that is being verified: what is said comes in the room of what it will be. */
const pending = ({ status, statement }: BadgeView, verifying: string): Partial<BadgeView> => ({
  state: 'pending',
  drawing: 'M15 24v0m9 0v0m9 0v0',
  status: undefined,
  statement: html`<span class="pending"
    ><span>${verifying}</span><span aria-hidden="true">${status && `${status} · `}${statement}</span></span
  >`,
});

const styles = css`
  .badge {
    min-block-size: var(--box);
  }
  .full,
  .mark {
    align-content: center;
  }
  [data-state='pending'] {
    --tone: var(--muted);
  }
  .pending {
    display: grid;
  }
  .pending > * {
    grid-area: 1 / 1;
  }
  .pending > :last-child {
    visibility: hidden;
  }
  .mark .body > [part='proof'] {
    min-block-size: 2.5em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
  }
`;
