import { css } from 'lit';

/** Heading, filters, toolbar, what surrounds the views. */
export const frameStyles = css`
  .root {
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    --tint: color-mix(in srgb, var(--accent) 14%, var(--surface));
    --weekend: color-mix(in srgb, var(--text) 3.5%, var(--surface));
  }
  .heading {
    margin: 0;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading:focus:not(:focus-visible) {
    outline: none;
  }
  .root > .heading {
    margin-block-end: 12px;
  }
  .root > .notice {
    margin-block-end: 16px;
  }
  .filter-box {
    container-type: inline-size;
    position: relative;
    z-index: 4;
    display: grid;
    gap: 12px;
    margin-block-end: 20px;
  }
  @container (min-width: 30em) {
    .bar {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    .bar .text {
      grid-column: span 2;
    }
    .bar .more {
      display: none;
    }
    .bar .choices {
      display: contents;
    }
  }
  @container (min-width: 40em) {
    .bar {
      grid-template-columns: minmax(0, 2fr) repeat(3, minmax(0, 1fr));
    }
    .bar .text {
      grid-column: auto;
    }
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  #period {
    flex: 1 1 7em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 1.75em;
    font-weight: 400;
    letter-spacing: -0.01em;
  }
  .moves,
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .views button {
    padding-inline: 9px;
  }
  :is(.moves, .views) button {
    border-radius: 0;
  }
  :is(.moves, .views) button + button {
    margin-inline-start: -1px;
  }
  :is(.moves, .views) button:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  :is(.moves, .views) button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  :is(.moves, .views) button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .views [aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.icon {
    padding: 4px 8px;
  }
  .arrow {
    display: block;
  }
  .arrow.back {
    transform: scaleX(-1);
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block: 8px 12px;
  }
  .count {
    margin: 0;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .view,
  .panel {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .view[hidden] {
    display: none;
  }
  .view .state {
    margin-block-end: 16px;
    padding: 16px;
  }
  /* As high as the shape that it replaces. */
  .root[data-waiting] {
    min-block-size: 49.75em;
  }
  .skeleton-line {
    block-size: 2.5em;
    margin-block-end: 16px;
  }
  .skeleton-line.title {
    inline-size: min(20rem, 70%);
  }
  .skeleton-week {
    block-size: 7em;
    margin-block-end: 2px;
  }
  .visually-hidden {
    user-select: none;
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
`;
