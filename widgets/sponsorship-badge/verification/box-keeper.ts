import type { ReactiveController, ReactiveElement } from 'lit';
import type { BadgeVariant } from '../templates.js';

/** Variants, the fullest first. */
const VARIANTS: readonly BadgeVariant[] = ['full', 'compact', 'mark'];
/** A mark of more would be all seal. */
const WIDEST_MARK = 200;

/**
 * Keeps the box of the snippet's picture, so that nothing moves on the page when the badge takes its place: the badge is as
 * high, in the fullest variant, from the one that is asked for, that holds in it. Proofs that are open need not.
 */
export class BoxKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Height of the snippet, CSS pixels; 0 when it holds no picture. */
  readonly #height: number;
  #tooFull = 0;

  /** To be made while the snippet still shows. */
  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#height = host.querySelector('img') ? host.clientHeight : 0;
    host.addController(this);
  }

  /** The variant that holds in the box. */
  fit(asked: BadgeVariant): BadgeVariant {
    return VARIANTS[VARIANTS.indexOf(asked) + this.#tooFull] ?? 'mark';
  }

  hostUpdated(): void {
    const badge = this.#host.renderRoot.querySelector<HTMLElement>('.badge:not([part="loading"])');
    if (!badge || !this.#height) return;
    badge.style.setProperty('--box', `${this.#height}px`);
    const most = this.#host.clientWidth > WIDEST_MARK ? 1 : 2;
    if (badge.offsetHeight <= this.#height || this.#tooFull >= most || badge.querySelector('[open]')) return;
    this.#tooFull++;
    this.#host.requestUpdate();
  }
}
