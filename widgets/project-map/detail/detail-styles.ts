import { css } from 'lit';

/** What the detail adds to the element's style sheets. */
export const styles = css`
  .detail {
    padding: 4px 12px 12px;
    overflow-wrap: anywhere;
  }
  .detail > * + *,
  .detail section > * + * {
    margin-block-start: 12px;
  }
  .detail .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .detail .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .subtitle,
  caption {
    font-size: 1.0625em;
    font-weight: 600;
    text-align: start;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .tags li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) 2fr;
    gap: 8px 16px;
    margin: 0;
    padding-block: 12px;
    border-block: 1px solid var(--line);
    font-size: 0.9375em;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  .long {
    white-space: pre-line;
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  table {
    inline-size: 100%;
    overflow-wrap: break-word;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--muted);
    font-weight: inherit;
  }
  td:nth-child(2) {
    overflow-wrap: anywhere;
  }
  .amount {
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }
`;
