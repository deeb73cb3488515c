import { css } from 'lit';

/** Widths of links in the legend, as on the map. */
export const styles = css`
  .sample.link {
    block-size: 0;
    border-radius: 0;
    border-block-start: 0.75px solid var(--accent);
  }
  .sample.link[data-width='1'] {
    border-block-start-width: 1.25px;
  }
  .sample.link[data-width='2'] {
    border-block-start-width: 2px;
  }
  .sample.link[data-width='3'] {
    border-block-start-width: 3px;
  }
`;
