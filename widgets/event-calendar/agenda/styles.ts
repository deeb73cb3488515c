import { css } from 'lit';

/** The agenda: a day a row, its date large. */
export const styles = css`
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .agenda {
    container-type: inline-size;
    border-block-start: 2px solid var(--text);
  }
  .group:first-child {
    border-block-start: 0;
  }
  @container (min-width: 35em) {
    .group {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 16px;
    }
  }
  .side .heading {
    font-size: 1em;
  }
  .side .date {
    display: flex;
    gap: 10px;
    align-items: center;
    line-height: 1.3;
  }
  .side .number {
    flex: none;
    inline-size: 1.75em;
    margin: 0;
    padding: 0;
    font-size: 2em;
    font-weight: 400;
    line-height: 1.3;
    border-radius: 0.2em;
  }
  .side .rest {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }
  .side .rest b {
    color: var(--accent);
  }
  [data-today] .side .number {
    text-align: center;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  [data-past] .side .number {
    color: var(--muted);
  }
  .extend {
    margin: 12px 0;
  }
  div.extend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .side {
      break-after: avoid;
    }
    .on-paper {
      display: block;
    }
  }
`;
