/** The frame of what takes the list's place: the way back, a title, a body. Loaded when the first one is opened. */
import { css, html, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { arrowIcons } from '../templates/arrow-icons.js';
import { icon } from '../templates/icons.js';
import type { PanelContent } from './panel-part.js';

/** What panels add to the element's style sheets. */
export const styles = css`
  .panel {
    padding: 4px 12px 12px;
    overflow-wrap: anywhere;
  }
  .panel > * + * {
    margin-block-start: 12px;
  }
  .panel .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .panel-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .panel-subtitle {
    font-weight: 600;
  }
  .panel table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .panel caption {
    padding-block-end: 4px;
    text-align: start;
    color: var(--muted);
  }
  .panel th,
  .panel td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
    font-weight: inherit;
  }
  .panel thead th {
    color: var(--muted);
  }
  .panel .figure {
    padding-inline-end: 0;
    text-align: end;
  }
  .panel td.figure {
    white-space: nowrap;
  }
  .panel .figure + .figure {
    padding-inline-start: 8px;
  }
  .panel dl {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) 2fr;
    gap: 8px 16px;
    margin-block-end: 0;
    padding-block: 12px;
    border-block: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .panel dt {
    color: var(--muted);
  }
  .panel dd {
    margin: 0;
  }
  .panel .entries > li {
    display: flex;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  .panel button.link {
    text-align: start;
  }
  @media (pointer: coarse) {
    .panel button.link {
      min-block-size: 44px;
    }
  }
`;

/** A panel. Its title takes the focus when it opens; Escape closes it, and not the page's own dialog around the map. */
export function panelFrame(
  { level, shared, actions }: MapView,
  { title, body, back = { label: shared.back, go: actions.close } }: PanelContent,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    back.go();
  };
  return html`<article class="panel" @keydown=${onKey}>
    <button class="back no-print" type="button" @click=${back.go}>${icon(arrowIcons.back)} ${back.label}</button>
    <div class="panel-title" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">${title}</div>
    ${body}
  </article>`;
}
