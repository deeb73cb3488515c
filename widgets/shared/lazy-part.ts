import type { CSSResult, ReactiveControllerHost } from 'lit';

/**
 * A part of an element that is loaded when it is first needed, so that the first view stays light. The `styles` that its
 * module exports, if any, are added to the element.
 */
export class LazyPart<Module extends object> {
  /** Whether the last attempt failed (no network, a chunk that is no longer there). */
  hasFailed = false;
  /** Whether it is being loaded. */
  isLoading = false;
  #module: Module | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<Module>;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, or `undefined` until it is there; asking for it loads it. */
  get module(): Module | undefined {
    this.load();
    return this.#module;
  }

  /** Loads the part before it is needed. */
  load(): void {
    if (!this.#module && !this.hasFailed) void this.#start();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.hasFailed = false;
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      const module = await this.#load();
      if ('styles' in module) adoptStyles(this.#host, module.styles as CSSResult);
      this.#module = module;
    } catch {
      this.hasFailed = true;
    }
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}

/** Adds a module's styles to an element, once. */
export function adoptStyles(host: Element, { styleSheet }: CSSResult): void {
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
