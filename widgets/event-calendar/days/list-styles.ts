import { css } from 'lit';

/** Lists of events. */
export const listStyles = css`
  ul.events {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    padding-block: 6px;
  }
  .item + .item {
    border-block-start: 1px solid var(--line);
  }
  .item p {
    margin: 0;
  }
  .item .when:empty {
    display: none;
  }
  .when,
  .about {
    font-size: 0.875em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .what {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  button.open {
    display: inline;
    font-weight: 600;
    text-align: start;
    text-decoration: none;
    color: var(--text);
  }
  button.open:hover {
    background: none;
    color: var(--accent);
    text-decoration: underline;
  }
  .chosen-day {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--text);
  }
  #panel-title,
  #chosen-day {
    font-size: 1.25em;
  }
  .today-mark {
    font-size: 0.75em;
    color: var(--accent);
  }
  .none {
    margin: 8px 0;
    color: var(--muted);
  }
`;
