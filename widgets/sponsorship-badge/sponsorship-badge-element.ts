import type { Language } from 'essonne-international';
import { sponsorshipState, type SponsorshipState } from 'essonne-international/credentials';
import { html, type TemplateResult } from 'lit';
import { dispatch } from '../shared/dispatch.js';
import { EssonneElement } from '../shared/essonne-element.js';
import { LazyPart } from '../shared/lazy-part.js';
import { LoadController } from '../shared/load-controller.js';
import { tokens } from '../shared/tokens.js';
import type { BadgeError } from './badge-error.js';
import { type BadgeView, badgeView, isCommon } from './badge-view.js';
import type { BadgeErrorDetail, BadgeVerifyDetail } from './events.js';
import { badgeAddress, fetchBadge, type LoadedBadge } from './fetch-badge.js';
import { type BadgeMessages, badgeMessages } from './messages/index.js';
import { styles } from './styles.js';
import { badge, type BadgeVariant, loading } from './templates.js';
import type { Trouble } from './trouble.js';
import type { BadgeVerification } from './verification/badge-verification.js';

const ID = /^[a-z0-9-]{1,64}$/;

/**
 * The Department's support of a project, an event or an organisation, with the state that the open data give it today, or,
 * when it is signed, the state that its signature, the list of withdrawals and this page's address prove. It wraps the
 * static snippet (`<a href="…"><img alt="…"></a>`), which shows until the badge is ready and stays when it can't be; the
 * box of the snippet's picture is kept. It reads one small file, `badges/{id}/badge.json`; what verifies is loaded for
 * signed badges only, and all those of a page share their requests.
 *
 * @element essonne-sponsorship-badge
 *
 * @attr {string} lang - Language of the words, `fr` or `en`; that of the page when absent.
 * @slot - The static snippet: a link to the verification page, around a picture. Shown until the badge is ready.
 *
 * @csspart badge - The badge itself (in the variants `compact` and `mark`, also a `link`).
 * @csspart title - What is supported.
 * @csspart wording - The required wording: « avec le soutien financier du Département de l’Essonne ».
 * @csspart state - The state, in words.
 * @csspart proof - What the signature is worth; in the variant `full`, it opens the checks.
 * @csspart mark - The publisher's name, set as a mark.
 * @csspart logo - The publisher's logo, when it gives one.
 * @csspart link - A link: to the verification page, to the page of what is supported.
 * @csspart demonstration - « Données de démonstration ».
 * @csspart provenance - Producer and date of the data.
 * @csspart loading - The shape of what comes.
 * @csspart error - What failed, with a retry.
 * @csspart empty - What the page forgot to say.
 *
 * @cssprop --essonne-accent - Colour of the seal, the wording and the links.
 * @cssprop --essonne-surface - Background.
 * @cssprop --essonne-text - Colour of the text.
 * @cssprop --essonne-radius - Radius of the corners.
 *
 * @fires {CustomEvent<BadgeVerifyDetail>} badge-verify - The state is known, or is no longer the same.
 * @fires {CustomEvent<BadgeErrorDetail>} data-error - The badge's file could not be read.
 */
export class SponsorshipBadgeElement extends EssonneElement {
  static override properties = {
    sponsorship: {},
    variant: { reflect: true },
    credential: {},
    status: {},
    issuer: {},
    proof: {},
  };

  /** @internal */
  static override styles = [tokens, styles];

  /** `undefined` where all that is known of a badge is the signed one that the page gives. */
  readonly #load = new LoadController<LoadedBadge | undefined>(this, {
    key: () => this.#address ?? this.credential,
    load: async () => (this.#address ? fetchBadge(this.#address) : undefined),
    onLoad: (loaded) => {
      if (!loaded || this.#isSigned(loaded)) return;
      const { id } = loaded.badge.sponsorship;
      dispatch<BadgeVerifyDetail>(this, 'badge-verify', { state: this.#openDataState(loaded), sponsorship: id });
    },
    onError: (error) => dispatch<BadgeErrorDetail>(this, 'data-error', { error }),
  });

  readonly #trouble = new LazyPart(this, () => import('./trouble.js'));
  readonly #uncommon = new LazyPart(this, () => import('./uncommon-states.js'));
  readonly #verifier = new LazyPart(this, () => import('./verification/badge-verification.js'));
  /** Of a signed badge, once what verifies is there. */
  #verification: BadgeVerification | undefined;

  #words: BadgeMessages | undefined;
  /** Language of the words read, or being read. */
  #language: Language | undefined;

  /** Identifier of the sponsorship, given by the Department. */
  declare sponsorship: string | undefined;
  /** How much is said: `full` (default), `compact` or `mark`. */
  declare variant: BadgeVariant | undefined;
  /** The signed badge, or its address; that of the badge's file when absent. With it, a badge does without its file. */
  declare credential: string | undefined;
  /** A signed list of withdrawals, or its address: for pages that are read offline. */
  declare status: string | undefined;
  /** Address of the profile (`issuer.json`) of the issuer that is believed; by default, that of the site of the data. */
  declare issuer: string | undefined;
  /** `open` shows the checks from the start, in the variant `full`. */
  declare proof: string | undefined;

  get #id(): string {
    return this.sponsorship?.trim() ?? '';
  }

  get #address(): string | undefined {
    const src = this.resolvedSrc;
    return src !== undefined && ID.test(this.#id) ? badgeAddress(src, this.#id) : undefined;
  }

  protected override willUpdate(): void {
    const { language } = this;
    if (language === this.#language) return;
    this.#language = language;
    badgeMessages(language).then(
      (words) => {
        if (language !== this.#language) return;
        this.#words = words;
        this.requestUpdate();
      },
      () => (this.#language = undefined),
    );
  }

  protected override render(): TemplateResult {
    return html`<div class="root">${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { language } = this;
    const words = this.#words;
    const variant = this.variant === 'compact' || this.variant === 'mark' ? this.variant : 'full';
    const trouble = this.#troubleMet;
    const troublePart = trouble && this.#trouble.module;
    if (troublePart) return troublePart.troubleMessage(trouble, language, this.#retry);
    const view = trouble || !words ? undefined : this.#view(words);
    if (!words || !view) return loading(variant, this.childElementCount > 0, words);
    return badge(view, words, this.#verification?.fit(variant) ?? variant);
  }

  /** Why there can be no badge. Where the page gives a signed one, its file is a help that it does without. */
  get #troubleMet(): Trouble | undefined {
    const { state } = this.#load;
    if (!this.credential && !ID.test(this.#id)) return 'no-id';
    if (!this.resolvedSrc && !(this.credential && this.issuer)) return 'no-source';
    if (this.#verifier.hasFailed || this.#uncommon.hasFailed) return 'no-part';
    return state.kind === 'error' && !this.credential ? (state.error as BadgeError) : undefined;
  }

  readonly #retry = (): void => {
    this.#verifier.retry();
    this.#uncommon.retry();
    this.#load.retry();
  };

  #isSigned(loaded: LoadedBadge | undefined): boolean {
    return Boolean(this.credential ?? loaded?.badge.credential);
  }

  #openDataState({ badge, url }: LoadedBadge): SponsorshipState {
    return sponsorshipState(badge, { now: new Date(), page: location.href, base: url });
  }

  /** What the badge says; `undefined` until it can say something. */
  #view(words: BadgeMessages): BadgeView | undefined {
    const { language } = this;
    const { state } = this.#load;
    const loaded = state.kind === 'ready' ? state.value : undefined;
    if (state.kind === 'idle' || state.kind === 'loading') return undefined;
    if (this.#isSigned(loaded)) {
      const part = this.#verifier.module;
      this.#verification ??= part && new part.BadgeVerification(this, this.#uncommon);
      return this.#verification?.view(loaded, this.resolvedSrc, language, words);
    }
    if (!loaded) return undefined;
    const known = this.#openDataState(loaded);
    const uncommon = isCommon(known) ? undefined : this.#uncommon.module;
    if (!uncommon && !isCommon(known)) return undefined;
    return badgeView(loaded, known, { language, words, proof: words.unsigned, uncommon: uncommon?.uncommonState });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'essonne-sponsorship-badge': SponsorshipBadgeElement;
  }
}
