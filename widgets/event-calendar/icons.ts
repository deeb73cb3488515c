/** The few signs of the toolbar; drawn, since fonts of pages differ. */
import { html, type TemplateResult } from 'lit';

/** An arrow towards earlier or later. */
export function arrow(towards: 'back' | 'forward'): TemplateResult {
  return html`<svg class="arrow ${towards}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;
}
