import { css } from 'lit';
import { filterFormStyles } from '../../shared/filters/form-styles.js';

/** The themes to choose among. */
const themeStyles = css`
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
  .chip input:checked + .face {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .chip input:focus-visible + .face {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;

/** The filters' controls; what they open has sheets of its own. */
export const filterStyles = [filterFormStyles, themeStyles];
