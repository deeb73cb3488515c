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
    text-align: start;
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
    --land: var(--essonne-land, #f4f1ea);
    --sea: var(--essonne-sea, #dce8f0);
    --theme-education: #2f5d9e;
    --theme-health: #b3304a;
    --theme-water: #0b6e8a;
    --theme-food: #5e7a12;
    --theme-environment: #1f7a4d;
    --theme-energy: #946200;
    --theme-economy: #8a4b14;
    --theme-digital: #5b4aa8;
    --theme-culture: #a0337f;
    --theme-rights: #7a3b3b;
    --theme-equality: #b93f0c;
    --theme-other: #55606b;
    --on-theme: #ffffff;
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
    --land: var(--essonne-land, #2a3038);
    --sea: var(--essonne-sea, #11161b);
    --theme-education: #8fb4ec;
    --theme-health: #f08ca0;
    --theme-water: #6fc6e0;
    --theme-food: #b5cf6a;
    --theme-environment: #7ccfa2;
    --theme-energy: #f0c060;
    --theme-economy: #e0a878;
    --theme-digital: #b9acf2;
    --theme-culture: #ee9bd4;
    --theme-rights: #e0a5a5;
    --theme-equality: #f7a072;
    --theme-other: #aeb9c4;
    --on-theme: #161b21;
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
