import { type Language, languageOf } from 'essonne-international';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type ColorScheme, pageColorScheme, watchPageColorScheme } from './color-scheme.js';
import { loaderDefaults } from './loader-defaults.js';

/**
 * What the three elements share: language, colour scheme, address of the data. It renders nothing itself and never
 * throws at the page.
 */
export abstract class EssonneElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    lang: { reflect: true },
    colorScheme: { attribute: 'color-scheme' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the data, resolved against the document's base; the loader's `data-src` when absent. */
  declare src: string | undefined;
  /** `auto` follows the page's own scheme; `light` and `dark` force one. */
  declare colorScheme: ColorScheme | 'auto' | undefined;
  /** Level of the widget's own heading, 2 to 6; the headings inside follow. */
  declare headingLevel: number | undefined;

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPageColorScheme(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** Language of the interface: the element's `lang`, the nearest one around it, the loader's, else French. */
  protected get language(): Language {
    return languageOf(this.lang || this.#surroundingLanguage() || loaderDefaults().lang);
  }

  /** Light or dark, as it is to be drawn now. */
  protected get scheme(): ColorScheme {
    return this.colorScheme === 'light' || this.colorScheme === 'dark' ? this.colorScheme : pageColorScheme(this);
  }

  /**
   * Absolute address of the data, a folder's with its final `/` (relative addresses of the data are resolved against
   * it); `undefined` when none was given anywhere or it is not an address of the web.
   */
  protected get resolvedSrc(): string | undefined {
    const given = this.src ?? loaderDefaults().src;
    if (!given) return undefined;
    try {
      const url = new URL(given, this.baseURI);
      if (!/\/$|\.json$/.test(url.pathname)) url.pathname += '/';
      return /^https?:/.test(url.href) ? url.href : undefined;
    } catch {
      return undefined;
    }
  }

  /** Level of the widget's own heading (2 when not given or out of range). */
  protected get level(): number {
    const level = Math.trunc(this.headingLevel ?? 2);
    return level >= 1 && level <= 6 ? level : 2;
  }

  protected override update(changed: PropertyValues<this>): void {
    // Read first: asked for once the new content is there, it would have all of it styled at once.
    const { scheme } = this;
    super.update(changed);
    // An attribute of the page's own style sheets cannot be read by ours: the scheme is told to the inner wrapper only.
    const root = this.renderRoot.querySelector('.root');
    if (root?.getAttribute('data-scheme') !== scheme) root?.setAttribute('data-scheme', scheme);
  }

  #surroundingLanguage(): string | null | undefined {
    return this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  }
}
