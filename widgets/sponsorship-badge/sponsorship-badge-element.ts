import type { Language } from 'essonne-international';
import { sponsorshipState } from 'essonne-international/credentials';
import { html, type TemplateResult } from 'lit';
import { dispatch } from '../shared/dispatch.js';
import { EssonneElement } from '../shared/essonne-element.js';
import { LoadController } from '../shared/load-controller.js';
import { tokens } from '../shared/tokens.js';
import type { BadgeError } from './badge-error.js';
import { badgeView } from './badge-view.js';
import type { BadgeErrorDetail, BadgeVerifyDetail } from './events.js';
import { badgeAddress, fetchBadge, type LoadedBadge } from './fetch-badge.js';
import { type BadgeMessages, badgeMessages } from './messages/index.js';
import { styles } from './styles.js';
import { badge, type BadgeVariant, loading } from './templates.js';
import type { Trouble, troubleMessage } from './trouble.js';

const ID = /^[a-z0-9-]{1,64}$/;

/**
 * The Department's support of a project, an event or an organisation, with the state that the open data give it today.
 * It wraps the static snippet (`<a href="…"><img alt="…"></a>`), which shows until the badge is ready and stays when it
 * can't be. It reads one small file, `badges/{id}/badge.json`.
 *
 * @element essonne-sponsorship-badge
 *
 * @slot - The static snippet: a link to the verification page, around a picture. Shown until the badge is ready.
 *
 * @csspart badge - The badge itself (in the variants `compact` and `mark`, also a `link`).
 * @csspart title - What is supported.
 * @csspart wording - The required wording: « avec le soutien financier du Département de l’Essonne ».
 * @csspart state - The state, in words.
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
 * @fires {CustomEvent<BadgeVerifyDetail>} badge-verify - The state is known.
 * @fires {CustomEvent<BadgeErrorDetail>} data-error - The badge's file could not be read.
 */
export class SponsorshipBadgeElement extends EssonneElement {
  static override properties = {
    sponsorship: {},
    variant: { reflect: true },
  };

  static override styles = [tokens, styles];

  readonly #load = new LoadController<LoadedBadge>(this, {
    key: () => this.#address,
    load: () => fetchBadge(this.#address ?? ''),
    onLoad: ({ badge, url }) => {
      const state = sponsorshipState(badge, { now: new Date(), page: location.href, base: url });
      dispatch<BadgeVerifyDetail>(this, 'badge-verify', { state, sponsorship: badge.sponsorship.id });
    },
    onError: (error) => dispatch<BadgeErrorDetail>(this, 'data-error', { error }),
  });

  #troubleMessage: typeof troubleMessage | undefined;
  #words: BadgeMessages | undefined;
  /** Language of the words read, or being read. */
  #language: Language | undefined;

  /** Identifier of the sponsorship, given by the Department. */
  declare sponsorship: string | undefined;
  /** How much is said: `full` (default), `compact` or `mark`. */
  declare variant: BadgeVariant | undefined;

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
    const { state } = this.#load;
    const trouble = this.#trouble;
    if (trouble && this.#troubleMessage) return this.#troubleMessage(trouble, language, () => this.#load.retry());
    if (trouble) void this.#loadTroubleMessage();
    if (trouble || !words || state.kind !== 'ready') return loading(variant, this.childElementCount > 0, words);
    return badge(badgeView(state.value, { language, words, now: new Date(), page: location.href }), words, variant);
  }

  /** Why there can be no badge. */
  get #trouble(): Trouble | undefined {
    if (!ID.test(this.#id)) return 'no-id';
    if (!this.#address) return 'no-source';
    return this.#load.state.kind === 'error' ? (this.#load.state.error as BadgeError) : undefined;
  }

  async #loadTroubleMessage(): Promise<void> {
    const module = await import('./trouble.js').catch(() => undefined);
    this.#troubleMessage = module?.troubleMessage;
    if (module) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'essonne-sponsorship-badge': SponsorshipBadgeElement;
  }
}
