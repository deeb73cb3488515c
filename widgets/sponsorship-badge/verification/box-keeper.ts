import { css, type ReactiveController, type ReactiveElement } from 'lit';
import type { BadgeVariant } from '../templates.js';

/** An element whose badge takes the place of a picture. */
export interface BoxedHost extends ReactiveElement {
  readonly proof: string | undefined;
}

/** A box that is less wide, CSS pixels, holds a mark rather than a line. */
const LEAST_LINE = 200;

/** What a box that is too small for it does without, the least needed first: a screen reader still has it. */
const DISPENSABLE = [
  '.source',
  '.wording',
  '.publisher, .logo',
  '.what',
  '.title',
  '[part=proof]',
  '[part=demonstration]',
];

/**
 * Keeps the box of the snippet's picture, so that nothing moves on the page when the badge takes its place: the badge is as
 * high, in the fullest variant, from the one that is asked for, that holds in it, and never higher, whatever it must do
 * without; the page can make it as wide. Proofs that are open need not.
 */
export class BoxKeeper implements ReactiveController {
  readonly #host: BoxedHost;
  /** Of the snippet, CSS pixels; 0 when it holds no picture. */
  readonly #height: number;
  readonly #width: number;
  #isTooFull = false;

  /** To be made while the snippet still shows. */
  constructor(host: BoxedHost) {
    this.#host = host;
    const picture = host.querySelector('img');
    this.#height = picture ? host.clientHeight : 0;
    this.#width = picture?.clientWidth ?? 0;
    host.addController(this);
  }

  /** The variant that holds in the box. */
  fit(asked: BadgeVariant): BadgeVariant {
    if (!this.#isTooFull) return asked;
    return asked !== 'mark' && this.#host.clientWidth > LEAST_LINE ? 'compact' : 'mark';
  }

  hostUpdated(): void {
    const badge = this.#host.renderRoot.querySelector<HTMLElement>('.badge:not([part="loading"])');
    if (!badge || !this.#height || this.#host.proof === 'open') return;
    const root = badge.parentElement;
    root?.classList.add('boxed');
    root?.style.setProperty('--box', `${this.#height}px`);
    root?.style.setProperty('--width', `${this.#width}px`);
    const isOver = (): boolean => badge.offsetHeight > this.#height;
    badge.classList.remove('tight', 'capped');
    const lines = DISPENSABLE.map((line) => badge.querySelector(line));
    for (const line of lines) line?.classList.remove('visually-hidden');
    if (!isOver() || badge.querySelector('[open]')) return;
    if (!this.#isTooFull && !badge.matches('.mark')) {
      this.#isTooFull = true;
      this.#host.requestUpdate();
      return;
    }
    badge.classList.add('tight');
    for (const line of lines) if (isOver()) line?.classList.add('visually-hidden');
    badge.classList.add('capped');
  }
}

export const styles = css`
  .boxed .badge {
    min-block-size: var(--box);
    inline-size: 0;
    min-inline-size: 100%;
  }
  .boxed::after {
    content: '';
    display: block;
    inline-size: var(--width);
    max-inline-size: 100%;
  }
  .full {
    align-content: center;
  }
  .mark {
    align-content: space-evenly;
  }
  .boxed .compact {
    align-items: center;
  }
  .boxed .compact .seal {
    inline-size: clamp(44px, calc(var(--box) * 0.3), 88px);
    block-size: auto;
  }
  .boxed .tight {
    gap: 8px;
    padding: 6px;
    font-size: 13px;
    line-height: 1.2;
  }
  .boxed .tight .seal {
    inline-size: 32px;
  }
  .boxed .tight.compact {
    line-height: 1.35;
  }
  .tight.mark .body {
    gap: 4px;
  }
  .tight.mark .body > [part='proof'] {
    min-block-size: 0;
  }
  .capped {
    max-block-size: var(--box);
    overflow: hidden;
  }
`;
