import { css } from 'lit';

/** The filters' controls; what they open has sheets of its own. */
export const filterStyles = css`
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 12px;
    align-items: end;
  }
  .choices {
    display: none;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 12px;
  }
  .field {
    position: relative;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    inline-size: 100%;
    text-align: start;
  }
  .choice span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .choice::after,
  .further::after {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin: 0 2px 4px 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .further {
    display: flex;
    align-items: center;
    grid-column: 1 / -1;
    justify-self: start;
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
`;
