import { html, nothing, type TemplateResult } from 'lit';
import type { MapViewName } from '../events.js';

/** The shape of what comes: head, filters, count, map and list, of the sizes that most have, so that nothing moves. */
export function skeleton(view: MapViewName): TemplateResult {
  return html`<div class="shape">
    <div class="skeleton line"></div>
    <div class="skeleton bar-shape"></div>
    <div class="skeleton count-shape"></div>
    <div class="body" data-view=${view}>
      ${view === 'list' ? nothing : html`<div class="stage skeleton"></div>`}
      ${view === 'map' ? nothing : html`<div class="side rows skeleton"></div>`}
    </div>
    <div class="skeleton provenance"></div>
  </div>`;
}
