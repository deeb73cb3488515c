import { css } from 'lit';

/** What the list's options and table add to the element's style sheets. */
export const styles = css`
  .listed-at {
    padding: 8px 12px;
    border-block-end: 1px solid var(--line);
    background: var(--soft);
  }
  .list-options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
    gap: 12px;
    align-items: end;
    padding: 4px 12px 12px;
    border-block-end: 1px solid var(--line);
  }
  /* Its longest option is whole. */
  .list-options .field:has(#list-grouping) {
    grid-column: 1 / -1;
    max-inline-size: 320px;
  }
  .limit {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    margin: 0;
    font-size: 1em;
    font-weight: inherit;
    cursor: pointer;
  }
  .limit input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .unread {
    grid-column: 2;
    margin: 0;
  }
  .table-frame {
    position: relative;
    overflow-x: auto;
    /* What has the focus is never under the first column, nor in the fade. */
    scroll-padding-inline: calc(min(232px, 45cqi) + 8px) 48px;
  }
  /* What is out of sight fades away. */
  .table-frame[data-more] {
    mask-image: linear-gradient(to left, transparent, #000000 40px);
  }
  .table-hint:has(+ .table-frame:not([data-scrolls])) .scroll-hint {
    display: none;
  }
  .root .table-frame:focus-visible {
    outline-offset: -3px;
  }
  .project-table {
    inline-size: 100%;
    min-inline-size: 960px;
    /* Rows that come do not move the columns. */
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .table-hint {
    padding: 8px 12px;
    color: var(--muted);
    font-size: 0.875em;
  }
  .project-table th,
  .project-table td {
    padding: 8px 12px;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    background: var(--surface);
  }
  .project-table thead th {
    vertical-align: bottom;
    color: var(--muted);
    border-block-end-color: var(--line-strong);
  }
  .project-table thead button {
    color: var(--text);
    font-weight: 600;
    text-align: start;
  }
  .project-table .arrow {
    display: inline-block;
    inline-size: 1.4em;
    text-align: end;
    font-size: 0.75em;
  }
  .project-table th:first-child {
    position: sticky;
    inset-inline-start: 0;
    inline-size: min(232px, 45cqi);
    border-inline-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .project-table .of-status,
  .project-table .of-dates,
  .project-table .of-budget {
    white-space: nowrap;
  }
  .project-table .of-budget {
    inline-size: 124px;
    text-align: end;
  }
  .project-table .of-status {
    inline-size: 136px;
  }
  .project-table .of-dates {
    inline-size: 124px;
  }
  .project-table [data-selected='true'] > * {
    background: var(--soft);
  }
  .project-table .open::after {
    content: none;
  }
  .project-table .waiting .skeleton {
    block-size: 4.5em;
  }
  @media (pointer: coarse) {
    .limit,
    .project-table button {
      min-block-size: 44px;
    }
  }
  @media print {
    .root .table-frame {
      overflow: visible;
      mask: none;
    }
    .root .project-table {
      min-inline-size: 0;
    }
    .project-table tr {
      break-inside: avoid;
    }
  }
`;
