import { css } from 'lit';

/** The detail of an event. */
export const styles = css`
  .summary {
    margin: 8px 0;
  }
  dl {
    margin: 12px 0;
    border-block-end: 1px solid var(--line);
  }
  dt {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
    font-size: 0.875em;
    font-weight: 600;
  }
  dd {
    margin: 0;
    padding-block-end: 8px;
  }
  dd ul,
  .links {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dd li + li {
    margin-block-start: 6px;
  }
  dd a {
    margin-inline-start: 4px;
  }
  .over,
  .muted {
    color: var(--muted);
  }
  .dates [data-status='cancelled'],
  .dates [data-status='postponed'] {
    text-decoration: line-through;
  }
  .programme-day {
    margin: 8px 0 4px;
    font-weight: 600;
  }
  .programme button {
    display: block;
    text-align: start;
  }
  .description {
    white-space: pre-line;
    max-inline-size: 65ch;
  }
  .links {
    margin-block-end: 12px;
  }
  figure {
    margin: 12px 0;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
  }
  figcaption {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
`;
