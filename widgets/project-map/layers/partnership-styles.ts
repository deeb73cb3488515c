import { css } from 'lit';

/** Samples of the marks of partnerships, in the legend and in lists: as `partnership-drawing.ts` draws them. */
export const styles = css`
  .sample.diamond {
    border-radius: 0;
  }
  .diamond svg {
    inline-size: 22px;
    block-size: 22px;
    fill: var(--surface);
    stroke: var(--text);
    stroke-width: 2;
  }
  .diamond[data-standing='active'] svg {
    fill: var(--text);
  }
  .diamond[data-standing='dormant'] path:first-child {
    stroke-dasharray: 4 2.5;
  }
  .diamond[data-standing='ended'] svg {
    stroke: var(--theme-other);
  }
`;
