import { css } from 'lit';

/** The list of months: a line for each year. */
export const styles = css`
  .jump {
    container-type: inline-size;
    margin-block: 12px;
    padding: 4px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .year-line {
    padding-block: 8px;
  }
  .year-months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 4px;
  }
  .year-line + .year-line {
    border-block-start: 1px solid var(--line);
  }
  .year-name {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .jump button {
    padding-inline: 8px;
    display: flex;
    gap: 8px;
    align-items: baseline;
    justify-content: space-between;
    background: var(--surface);
  }
  .jump button:hover {
    background: var(--tint);
  }
  .jump [aria-current] {
    border: 2px solid var(--accent);
    font-weight: 600;
  }
  .jump .how-many {
    font-size: max(0.8125em, 13px);
    font-weight: 400;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 34em) {
    .year-line {
      display: grid;
      grid-template-columns: 4em 1fr;
    }
    .year-name {
      padding-block: 6px;
    }
  }
`;
