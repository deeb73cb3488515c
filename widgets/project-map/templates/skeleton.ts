import { html, nothing, type TemplateResult } from 'lit';
import type { MapViewName } from '../events.js';

const row = html`<div class="row">
  <div class="skeleton"></div>
  <div class="skeleton"></div>
</div>`;

/** The shape of what comes: filters, map and list, near their own sizes so that little moves when they are there. */
export function skeleton(view: MapViewName): TemplateResult {
  return html`<div class="shape">
    <div class="head"><div class="skeleton line"></div></div>
    <div class="skeleton bar-shape"></div>
    <div class="body" data-view=${view}>
      ${view === 'list' ? nothing : html`<div class="stage skeleton"></div>`}
      ${view === 'map' ? nothing : html`<div class="side">${[row, row, row, row, row]}</div>`}
    </div>
  </div>`;
}
