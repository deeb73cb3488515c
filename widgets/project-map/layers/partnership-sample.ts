import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Standing } from './partnership-drawing.js';

const DIAMOND = 'M11 1.5 20.5 11 11 20.5 1.5 11z';
const CROSS = 'M7.5 7.5l7 7M14.5 7.5l-7 7';

/** The mark of a standing. It says nothing by itself: a word stands beside it. */
export function partnershipSample(standing: Standing): TemplateResult {
  return html`<span class="sample diamond" data-standing=${standing} aria-hidden="true">
    <svg viewBox="0 0 22 22" focusable="false">
      ${svg`<path d=${DIAMOND}></path>${standing === 'ended' ? svg`<path d=${CROSS}></path>` : nothing}`}
    </svg>
  </span>`;
}
