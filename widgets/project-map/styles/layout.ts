import { css, unsafeCSS } from 'lit';
import { themeCodes } from '../theme-icons.js';

const themeColours = unsafeCSS(
  themeCodes.map((code) => `[data-theme='${code}'] { --theme: var(--theme-${code}); }`).join('\n'),
);

/** Layout, filters and states; colours and controls are shared. */
export const layoutStyles = css`
  .root {
    --partner: var(--essonne-partner, #e2d5b1);
    --map-line: var(--essonne-map-line, #b3ab98);
    --outside: color-mix(in srgb, var(--sea) 35%, var(--surface));
    container-type: inline-size;
    contain-intrinsic-inline-size: 600px;
    block-size: 100%;
    overflow: auto;
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .root[data-scheme='dark'] {
    --partner: var(--essonne-partner, #465462);
    --map-line: var(--essonne-map-line, #56626e);
  }
  ${themeColours}
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  p {
    margin: 0;
  }
  .muted,
  .facts {
    color: var(--muted);
  }

  .head,
  .head-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .views button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .views button:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  .views button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .views button[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .views button:focus-visible {
    position: relative;
  }
  .tools-button svg {
    display: none;
    vertical-align: middle;
  }
  /* One line of controls; in the narrowest columns, and with large text, the tools keep a sign only. */
  @container (max-width: 30em) {
    .head-controls {
      flex-wrap: nowrap;
      column-gap: 8px;
      inline-size: 100%;
    }
    .views {
      flex: auto;
    }
    .views button {
      flex: auto;
      padding-inline: 4px;
    }
  }
  @container (max-width: 17.5em) {
    .tools-button span {
      display: none;
    }
    .tools-button svg {
      display: inline;
    }
  }

  .disc {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--theme);
    color: var(--on-theme);
  }
  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: currentColor;
  }
  .disc svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    min-block-size: 24px;
  }
  .summary [role='status'] {
    font-weight: 600;
  }

  .body {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-block-size: 0;
  }
  .shape {
    /* What comes at once is not foreshadowed. */
    animation: appear 0s 0.25s both;
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  /* The page's own link, above, stands for the rest of the head. */
  .line {
    inline-size: 60%;
    block-size: 34px;
  }
  :host(:empty) .line {
    block-size: 70px;
  }
  .bar-shape {
    block-size: 61px;
  }
  .count-shape {
    inline-size: 60%;
    block-size: 48px;
  }
  .skeleton.provenance {
    block-size: 58.5px;
  }
  /* Discs and lines, as many as a list shows at first or nearly: what follows the element in its page stays out of sight. */
  .rows {
    block-size: 2016px;
    -webkit-mask:
      radial-gradient(circle at 12px 12px, #000 12px, #0000 0) 12px 12px / 24px 84px repeat-y,
      linear-gradient(#000 60px, #0000 0) 48px 12px / calc(100% - 60px) 84px repeat-y;
  }
  .shape .stage {
    background: var(--soft);
  }

  @container (min-width: 720px) {
    .bar {
      grid-template-columns: minmax(180px, 2fr) repeat(2, minmax(140px, 1fr));
    }
    .bar .more {
      display: none;
    }
    .bar .choices {
      display: contents;
    }
    /* At the end of the line of the themes' title. */
    .bar :is(.themes, .further) {
      grid-area: 2 / 1 / auto / -1;
    }
    .bar .further {
      justify-self: end;
      align-self: start;
    }
    .body {
      flex: 1 1 var(--essonne-map-height, clamp(540px, 45cqi, 720px));
      flex-direction: row;
      gap: 0;
      min-block-size: 240px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      overflow: hidden;
    }
    .body .stage {
      flex: 1;
      block-size: auto;
      border: 0;
      border-radius: 0;
    }
    .body .side {
      flex: 0 0 clamp(280px, 36%, 400px);
      overflow: auto;
      overscroll-behavior: auto;
      border-inline-start: 1px solid var(--line);
    }
    .line {
      block-size: 0;
    }
    :host(:empty) .line {
      block-size: 36px;
    }
    .bar-shape {
      block-size: 222px;
    }
    .count-shape {
      block-size: 24px;
    }
    .skeleton.provenance {
      block-size: 19.5px;
    }
    .body[data-view='list'] {
      flex: none;
    }
    .body[data-view='list'] .side {
      flex: 1;
      border: 0;
    }
  }
  @media (pointer: coarse) {
    .face {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    /* Twice, to win over the rules of the dark theme. */
    .root.root {
      --surface: Canvas;
      --text: CanvasText;
      --sea: Canvas;
      --land: Canvas;
      --outside: Canvas;
      --partner: Canvas;
      --map-line: GrayText;
      --on-theme: Canvas;
      ${unsafeCSS(themeCodes.map((code) => `--theme-${code}: CanvasText;`).join(' '))}
    }
    .disc {
      forced-color-adjust: none;
    }
    .views button[aria-pressed='true'],
    .chip input:checked + .face {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .side {
      overflow: visible;
    }
  }
`;
