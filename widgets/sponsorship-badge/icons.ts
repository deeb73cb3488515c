import { html, type TemplateResult } from 'lit';
import type { BadgeView } from './badge-view.js';

/**
 * Seal of a state, in a square of 48 units: full only for what is in force, a ring otherwise, its rim broken when nothing
 * is claimed. The drawing inside says the state to a photocopy, which loses colours.
 */
export function seal({ state, drawing }: BadgeView): TemplateResult {
  return html`<svg class="seal ${state}" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="23" stroke-dasharray=${/^(?:active|ended|not-yet)$/.test(state) ? '0' : '5'}></circle>
    <circle cx="24" cy="24" r="19"></circle>
    <path d=${drawing}></path>
  </svg>`;
}
