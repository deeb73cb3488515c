import { css } from 'lit';
import { chartStyles } from './chart-styles.js';

/** What the detail adds to the element's style sheets. */
export const styles = css`
  .detail {
    max-inline-size: 800px;
    padding: 8px 12px 16px;
    overflow-wrap: anywhere;
  }
  .detail > * + *,
  .detail section > * + * {
    margin-block-start: 12px;
  }
  .detail section > .subtitle + * {
    margin-block-start: 4px;
  }
  .detail > section {
    margin-block-start: 24px;
  }
  .detail-bar,
  .steps,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .detail-bar {
    justify-content: space-between;
  }
  .detail .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .steps {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .steps button {
    display: inline-grid;
    place-items: center;
    min-inline-size: 36px;
    padding: 4px;
  }
  .detail .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .subtitle {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .minor {
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .tags li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .detail dl {
    display: grid;
    grid-template-columns: minmax(104px, 1fr) 2fr;
    gap: 8px 16px;
    margin-inline: 0;
    margin-block-end: 0;
    padding-block: 12px;
    border-block: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .detail dt {
    color: var(--muted);
  }
  .detail dd {
    margin: 0;
    min-inline-size: 0;
  }
  .detail dd li + li,
  .detail dd details,
  .detail summary + ul {
    margin-block-start: 4px;
  }
  @container (max-width: 340px) {
    .detail dl {
      display: block;
    }
    .detail dd + dt {
      margin-block-start: 8px;
    }
  }
  .long {
    white-space: pre-line;
  }
  .detail section > ul:not([class]) {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .detail summary {
    min-block-size: 24px;
    color: var(--accent);
    cursor: pointer;
  }
  .detail .muted {
    font-size: 0.9375em;
  }

  .lesson {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--theme-environment);
  }
  .lesson[data-kind='difficulty'] {
    border-inline-start-color: var(--theme-economy);
  }
  .lesson svg {
    vertical-align: -2px;
    fill: var(--theme-environment);
  }
  .lesson[data-kind='difficulty'] svg {
    fill: var(--theme-economy);
  }
  .lesson .long {
    margin-block-start: 4px;
  }

  .certificates li {
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .certificates li + li,
  .events li + li,
  .events details {
    margin-block-start: 8px;
  }
  .certificates strong {
    font-weight: 600;
  }
  .certificates svg {
    vertical-align: -2px;
    fill: var(--accent);
  }
  .coming {
    block-size: 48px;
  }
  .events .status {
    padding-inline: 8px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    font-size: 0.875em;
    font-weight: inherit;
  }
  .detail button.link {
    text-align: start;
  }

  figure {
    margin: 0;
  }
  figure + figure {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  figure img,
  figure video {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: contain;
    border-radius: var(--radius);
    background: var(--soft);
  }
  figure audio {
    display: block;
    inline-size: 100%;
  }
  .consent {
    padding: 12px;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
  }
  .consent p {
    margin-block-end: 8px;
  }
  figcaption {
    margin-block-start: 4px;
    font-size: 0.9375em;
  }
  figcaption > * {
    display: block;
  }
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
    .detail tr,
    .detail li,
    .detail figure {
      break-inside: avoid;
    }
  }
  ${chartStyles}
`;
