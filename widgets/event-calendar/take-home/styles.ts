import { css } from 'lit';

/** What the panel adds to the element's style sheets. */
export const styles = css`
  .take-home {
    display: grid;
    grid-template: auto 1fr / repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 20px 32px;
    margin-block-end: 16px;
    padding: 16px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
    overflow-wrap: anywhere;
  }
  .take-home section {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  /* Where there is room for two columns, what is short stands beside what is long. */
  .take-home .follow {
    grid-row: span 2;
  }
  .take-home p,
  .take-home ul {
    margin: 0;
  }
  .take-home ul {
    padding: 0;
    list-style: none;
  }
  .take-home li a {
    display: inline-block;
    padding-block: 4px;
  }
  .take-home p:empty,
  .take-home [role='status']:empty {
    display: none;
  }
  .take-home .heading {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .take-home .muted {
    font-size: 0.875em;
    color: var(--muted);
  }
  .take-home [aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
`;
