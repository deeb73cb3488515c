import { css, unsafeCSS } from 'lit';
import { themeCodes } from './theme-icons.js';

const themeColours = unsafeCSS(
  themeCodes.map((code) => `[data-theme='${code}'] { --theme: var(--theme-${code}); }`).join('\n'),
);

/** Layout and parts of the map; colours and controls are shared. */
export const styles = css`
  .root {
    --partner: var(--essonne-partner, #e2d5b1);
    --map-line: var(--essonne-map-line, #b3ab98);
    container-type: inline-size;
    block-size: 100%;
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

  .head {
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
  }
  .views {
    display: flex;
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

  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 12px;
    align-items: end;
  }
  .choices {
    display: none;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr));
    gap: 12px;
  }
  .bar[data-open='true'] .choices {
    display: grid;
  }
  .themes {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .themes legend {
    padding: 0;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .chip {
    position: relative;
    margin: 0;
    font-weight: inherit;
    cursor: pointer;
  }
  .face {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 4px 12px 4px 6px;
    border: 1px solid var(--line-strong);
    border-radius: 18px;
  }
  .chip[data-empty='true'] .face {
    color: var(--muted);
    border-color: var(--line);
  }
  .chip:hover .face {
    background: var(--soft);
  }
  .chip input:checked + .face {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .chip input:focus-visible + .face {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
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
  .stage {
    position: relative;
    block-size: var(--essonne-map-height, clamp(280px, 80cqi, 420px));
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  canvas,
  .surface {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .surface {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    border-radius: var(--radius);
  }
  .surface:active {
    cursor: grabbing;
  }
  .surface[data-pointed='true'] {
    cursor: pointer;
  }
  .root .surface:focus-visible {
    outline-offset: -4px;
  }
  .mark {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 32px;
    block-size: 32px;
    margin: -16px;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .caption,
  .hint {
    position: absolute;
    padding: 4px 12px;
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.875em;
    pointer-events: none;
  }
  .caption {
    inset-block-start: 8px;
    inset-inline: 8px 60px;
    inline-size: fit-content;
    border: 1px solid var(--line);
  }
  .hint {
    inset: auto 50% 45% auto;
    translate: 50%;
    max-inline-size: 90%;
    font-size: 1em;
    border: 1px solid var(--line-strong);
    opacity: 0;
    transition: opacity 150ms;
  }
  .hint[data-shown='true'] {
    opacity: 1;
  }
  .tools {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
    justify-items: end;
  }
  .tools button {
    display: grid;
    place-items: center;
    inline-size: 36px;
    padding: 0;
  }
  .moves {
    display: grid;
    grid-template-columns: repeat(2, auto);
    gap: 4px;
  }
  .moves button:first-child,
  .moves button:last-child {
    grid-column: 1 / -1;
    justify-self: center;
  }
  .legend {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    max-inline-size: min(320px, calc(100% - 16px));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.875em;
  }
  .legend summary {
    display: flex;
    align-items: center;
    min-block-size: 36px;
    padding: 4px 12px;
    cursor: pointer;
    font-weight: 600;
  }
  .legend summary::before {
    content: '+';
    inline-size: 1em;
  }
  .legend[open] summary::before {
    content: '–';
  }
  .legend-body {
    max-block-size: 200px;
    overflow: auto;
    padding: 0 12px 12px;
    color: var(--text);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 4px;
  }
  .sample {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    font-weight: 600;
  }
  .sample.cluster {
    border: 4px solid var(--theme-water);
    border-block-color: var(--theme-education);
  }
  .sample.vague {
    border: 2px dashed var(--theme-water);
  }
  .sample.partner {
    border-radius: 2px;
    border: 1px solid var(--map-line);
    background: var(--partner);
  }
  .sample.disputed {
    block-size: 0;
    border-radius: 0;
    border-block-start: 2px dashed var(--muted);
  }

  .side {
    min-block-size: 0;
  }
  .project {
    position: relative;
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    padding: 12px;
    border-block-end: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .project:hover,
  .project[data-selected='true'] {
    background: var(--soft);
  }
  .root .open {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: 600;
    text-align: start;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .listed-at {
    padding: 8px 12px;
    border-block-end: 1px solid var(--line);
    background: var(--soft);
  }
  .show-more {
    display: block;
    margin: 12px auto;
  }
  .side .state {
    border: 0;
  }

  .detail {
    padding: 4px 12px 12px;
  }
  .detail > * + *,
  .detail section > * + * {
    margin-block-start: 12px;
  }
  .detail .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .detail .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .subtitle,
  caption {
    font-size: 1.0625em;
    font-weight: 600;
    text-align: start;
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
  dl {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) 2fr;
    gap: 8px 16px;
    margin: 0;
    padding-block: 12px;
    border-block: 1px solid var(--line);
    font-size: 0.9375em;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  .long {
    white-space: pre-line;
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--muted);
    font-weight: inherit;
  }
  .amount {
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .line {
    inline-size: 40%;
    block-size: 36px;
  }
  .bar-shape {
    block-size: 92px;
  }
  .row {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    padding: 12px;
  }
  .row .skeleton {
    min-block-size: 24px;
  }
  .row .skeleton + .skeleton {
    block-size: 60px;
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
    .bar .themes {
      grid-column: 1 / -1;
    }
    .body {
      flex: 1 1 var(--essonne-map-height, 540px);
      flex-direction: row;
      gap: 0;
      min-block-size: 360px;
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
    .body[data-view='list'] .side {
      flex: 1;
      border: 0;
    }
  }
  @media (pointer: coarse) {
    .face,
    .legend summary {
      min-block-size: 44px;
    }
    .tools button {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .root {
      --surface: Canvas;
      --text: CanvasText;
      --sea: Canvas;
      --land: Canvas;
      --partner: Canvas;
      --map-line: GrayText;
      --on-theme: Canvas;
    }
    .root,
    .root [data-theme] {
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
