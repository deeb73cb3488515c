import { html, type TemplateResult } from 'lit';
import type { MapViewName } from '../events.js';

/** The shape of what comes: filters, map and list, at their own sizes so that nothing moves when they are there. */
export function skeleton(view: MapViewName): TemplateResult {
  return html`<div class="head"><div class="skeleton line"></div></div>
    <div class="skeleton bar-shape"></div>
    <div class="body" data-view=${view}>
      ${view === 'list' ? '' : html`<div class="stage skeleton"></div>`}
      ${
        view === 'map'
          ? ''
          : html`<div class="side">
              ${[1, 2, 3, 4, 5].map(
                () =>
                  html`<div class="row">
                    <div class="skeleton"></div>
                    <div class="skeleton"></div>
                  </div>`,
              )}
            </div>`
      }
    </div>`;
}
