import { html, type TemplateResult } from 'lit';

const WEEKS = [0, 1, 2, 3, 4];

/** The shape of what comes: title, filters, toolbar and weeks, at about their height. */
export function skeleton(): TemplateResult {
  return html`<div class="skeleton-line title skeleton"></div>
    <div class="skeleton-line skeleton"></div>
    <div class="skeleton-line skeleton"></div>
    ${WEEKS.map(() => html`<div class="skeleton-week skeleton"></div>`)}`;
}
