import { css } from 'lit';

/** The list of projects. */
export const listStyles = css`
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
    overflow-wrap: anywhere;
  }
  .project > .skeleton {
    grid-column: 1 / -1;
    /* Most projects take four lines. */
    block-size: 6em;
  }
  .list-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    justify-content: space-between;
    padding: 12px;
    border-block-end: 1px solid var(--line);
  }
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
  .open > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .show-more {
    display: block;
    margin: 12px auto;
  }
  .side .state {
    border: 0;
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* Twice, to win over the rules of the dark theme. */
    .root.root {
      --surface: #fff;
      --text: #000;
      --muted: #333;
      --accent: #000;
    }
    .on-paper {
      display: block;
    }
    .legend:not([open]) {
      display: none;
    }
    .root .body {
      display: block;
      flex: none;
      overflow: visible;
    }
    .root .body .stage {
      block-size: 420px;
    }
    canvas {
      object-fit: contain;
    }
    .project,
    .stage {
      break-inside: avoid;
    }
  }
`;
