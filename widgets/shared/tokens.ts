import { css } from 'lit';

/**
 * Colours, spaces and the isolation of the inside from the page. Pages set `--essonne-*` on the element (or above it);
 * the rest is derived. `!important` on the host guards only what must win (display); width and margin stay the page's.
 */
export const tokens = css`
  :host {
    display: block !important;
    contain: layout style;
    text-align: start;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    font: inherit;
    font-size: max(1em, 13px);
    line-height: 1.5;
    overflow-wrap: break-word;
    --accent: var(--essonne-accent, #0a4f8f);
    --surface: var(--essonne-surface, #ffffff);
    --text: var(--essonne-text, #1b2430);
    --muted: var(--essonne-muted, #55606b);
    --radius: var(--essonne-radius, 6px);
    --on-accent: var(--essonne-on-accent, #ffffff);
    --line: color-mix(in srgb, var(--text) 22%, var(--surface));
    --line-strong: color-mix(in srgb, var(--text) 55%, var(--surface));
    --soft: color-mix(in srgb, var(--text) 5%, var(--surface));
    --danger: #9c1c28;
    color-scheme: light;
    color: var(--text);
    background: var(--surface);
  }
  .root[data-scheme='dark'] {
    --accent: var(--essonne-accent, #8cc2f5);
    --surface: var(--essonne-surface, #161b21);
    --text: var(--essonne-text, #e8edf2);
    --muted: var(--essonne-muted, #a9b4bf);
    --on-accent: var(--essonne-on-accent, #161b21);
    --danger: #ff9aa2;
    color-scheme: dark;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .root :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
