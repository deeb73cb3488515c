/** Verifies a signed badge for its element: loaded for signed badges alone. */
import type { Language } from 'essonne-international';
import {
  type CredentialCheck,
  type CredentialState,
  type CredentialVerdict,
  dayInEssonne,
} from 'essonne-international/credentials';
import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { dispatch } from '../../shared/dispatch.js';
import { adoptStyles, LazyPart } from '../../shared/lazy-part.js';
import type { Catalogue } from '../../shared/messages.js';
import { safeUrl } from '../../shared/safe-url.js';
import { type BadgeView, badgeView, isCommon } from '../badge-view.js';
import { dateText } from '../date-text.js';
import type { BadgeVerifyDetail } from '../events.js';
import type { LoadedBadge } from '../fetch-badge.js';
import type { BadgeMessages } from '../messages/index.js';
import type { proofPanel } from '../proof/proof-panel.js';
import type { BadgeVariant } from '../templates.js';
import type { uncommonState } from '../uncommon-states.js';
import { askAgain } from './ask-again.js';
import type { BoxedHost, BoxKeeper } from './box-keeper.js';
import { verifierOf } from './issuer-files.js';
import { hostOf } from './host-of.js';
import { ownCredential, signedText } from './signed-text.js';
import { type SignedWords, signedWords, unsignedWords } from './signed-words.js';

const fr = {
  verifying: 'Vérification…',
  verified: 'Signature vérifiée',
  unverified: 'Signature non vérifiée',
  refused: 'Signature non valable',
  /** The list of withdrawals that the page gives may be older than the issuer's own. */
  listed: (date: string) => `, d’après la liste du ${date}`,
  signed: (host: string, date: string) => `Signée par ${host} le ${date}.`,
};
const en: typeof fr = {
  verifying: 'Verifying…',
  verified: 'Signature verified',
  unverified: 'Signature not verified',
  refused: 'Signature not valid',
  listed: (date) => `, by the list of ${date}`,
  signed: (host, date) => `Signed by ${host} on ${date}.`,
};
const messages: Catalogue<typeof fr> = { fr, en };

/** A badge and what its signature proves. */
export interface VerifiedBadge extends SignedWords {
  readonly state: CredentialState;
  readonly checks: readonly CredentialCheck[];
  /** Host of the issuer that the page believes. */
  readonly issuer: string;
  /** Whether the page is of a site that it is issued to, or the issuer's. */
  readonly isHere: boolean;
}

/** An element that shows a signed badge, with what its page's author gave. */
export interface SignedHost extends BoxedHost {
  readonly sponsorship: string | undefined;
  readonly variant: BadgeVariant | undefined;
  readonly credential: string | undefined;
  readonly status: string | undefined;
  readonly issuer: string | undefined;
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
  /** Of a snippet that holds a picture. */
  readonly #boxPart: LazyPart<{ readonly BoxKeeper: typeof BoxKeeper }> | undefined;
  #box: BoxKeeper | undefined;
  readonly #uncommon: LazyPart<{ readonly uncommonState: typeof uncommonState }>;
  readonly #panel: LazyPart<{ readonly proofPanel: typeof proofPanel }>;
  #isProofAsked = false;
  #question: Question | undefined;
  #verified: VerifiedBadge | undefined;
  #askAgainMs: number | undefined;

  /**
   * To be made while the snippet still shows.
   * @param uncommon Words of the states that few badges are in.
   */
  constructor(host: SignedHost, uncommon: LazyPart<{ readonly uncommonState: typeof uncommonState }>) {
    this.#host = host;
    this.#uncommon = uncommon;
    if (host.querySelector('img')) this.#boxPart = new LazyPart(host, () => import('./box-keeper.js'));
    this.#panel = new LazyPart(host, () => import('../proof/proof-panel.js'));
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
    return this.#host.proof === 'open' ? 'full' : (this.#box?.fit(asked) ?? asked);
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
    const part = this.#boxPart?.module;
    // The snippet still shows, and is measured.
    if (this.#boxPart && !part && !this.#boxPart.hasFailed) return undefined;
    this.#box ??= part && new part.BoxKeeper(this.#host);
    const found = this.#verified;
    const uncommon = !found || isCommon(found.state) ? undefined : this.#uncommon.module;
    // A verdict without its words is none yet.
    const verified = found && (uncommon || isCommon(found.state)) ? found : undefined;
    const known = found ?? loaded;
    if (!known) return undefined;
    const ownWords = messages[language];
    // Until the verdict, the words of a badge in force take the room of those that come, unseen.
    const state = verified?.state ?? 'active';
    const proof = verified ? this.#proof(verified, language) : ownWords.verifying;
    const view = badgeView(known, state, { language, words, proof, uncommon: uncommon?.uncommonState });
    const shown: BadgeView = verified
      ? { ...view, ...(state === 'unknown' ? { isClaimed: false } : {}), ...sourceOf(verified, language) }
      : { ...view, ...pending(view, proof) };
    return { ...shown, proofs: this.#proofs(shown, language) };
  }

  /** What the signature is worth, whose it is, and by which list where that may be an old one. */
  #proof(verified: VerifiedBadge, language: Language): string {
    const words = messages[language];
    const worth = worthOf(verified);
    if (worth !== 'verified') return words[worth];
    const { at } = verified.checks.find(({ name, outcome }) => name === 'status' && outcome === 'passed') ?? {};
    const listed = this.#host.status && at ? words.listed(dateText(at.slice(0, 10), language)) : '';
    // A mark has no room for a name that cannot be cut.
    const issuer = this.fit(this.#host.variant ?? 'full') === 'mark' ? '' : ` · ${verified.issuer}`;
    return words.verified + issuer + listed;
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
    const [jws, stapledStatus, around] = await Promise.all([
      question.credential(),
      question.status(),
      self === top ? undefined : import('./page-around.js'),
    ]);
    const now = new Date();
    const here = around?.shownAround() ?? { page: origin === 'null' ? origin : location.href };
    const verify = async (page: string): Promise<CredentialVerdict> =>
      jws === undefined
        ? unreachable(now)
        : verifierOf(issuer).verify(jws, {
            now,
            page,
            ...(badge ? { badge } : {}),
            ...(stapledStatus === undefined ? {} : { stapledStatus }),
          });
    let verdict = await verify(here.page);
    const signed = verdict.credential && signedWords(verdict.credential, loaded);
    if (signed && around?.maySite(here, verdict, signed.badge.sponsorship.sites)) verdict = await verify('');
    if (question !== this.#question) return;
    const { checks, askAgainAt } = verdict;
    // What nobody signed is not believed; while the signature cannot be told, the open data speak.
    const words =
      signed ??
      (loaded && verdict.state !== 'invalid'
        ? { ...loaded, isAltered: false }
        : unsignedWords(loaded, badge ?? issuer ?? '', now));
    // The open data's word that a badge is withdrawn is taken, whatever a list of some minutes ago says.
    const state = loaded?.badge.sponsorship.withdrawn && verdict.state !== 'invalid' ? 'withdrawn' : verdict.state;
    const { sponsorship: said, page } = words.badge;
    const isHere = [...said.sites, page].some((site) => hostOf(site) === hostOf(here.page));
    const verified: VerifiedBadge = { ...words, state, checks, issuer: hostOf(issuer ?? ''), isHere };
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

/** Of what is verified: who signed it, when; the date of its file is nobody's word. */
const sourceOf = (verified: VerifiedBadge, language: Language): Partial<BadgeView> =>
  worthOf(verified) === 'verified'
    ? {
        source: messages[language].signed(
          verified.issuer,
          dateText(dayInEssonne(new Date(verified.badge.updatedAt)) ?? '', language),
        ),
      }
    : {};

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
  [data-state='pending'] {
    --tone: var(--muted);
  }
  [data-state='pending'] .wording {
    visibility: hidden;
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
