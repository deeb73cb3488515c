import { css } from 'lit';

/** The grid of the month: a printed agenda, not a spreadsheet. */
export const monthStyles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    border-block-start: 2px solid var(--text);
  }
  th {
    padding: 6px 6px 4px;
    font-size: max(0.8125em, 13px);
    font-weight: 400;
    text-align: start;
    color: var(--muted);
  }
  td {
    position: relative;
    block-size: 7em;
    padding: 2px 0 6px;
    border-block-start: 1px solid var(--line);
    vertical-align: top;
    cursor: pointer;
  }
  [data-weekend] {
    background: var(--weekend);
  }
  td:hover {
    background: color-mix(in srgb, var(--accent) 5%, var(--surface));
  }
  td .number {
    min-block-size: 0;
    padding: 0 6px;
    border: 0;
    background: none;
  }
  td .number::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .number:focus-visible {
    outline: none;
  }
  td .number:focus-visible::after {
    z-index: 2;
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .number {
    display: inline-block;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  [data-outside] .number {
    color: var(--muted);
    font-size: 1.125em;
    line-height: 1.87;
  }
  [data-outside] .chip:not([data-length]) {
    color: var(--muted);
  }
  td[data-today] {
    border-block-start: 3px solid var(--accent);
    padding-block-start: 0;
  }
  td[data-today] .number {
    min-inline-size: 1.4em;
    margin: 2px 0 2px 3px;
    padding-inline: 4px;
    border-radius: 1em;
    line-height: 1.3;
    text-align: center;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  td[aria-selected='true'] {
    background: var(--tint);
  }
  .chip,
  [data-more] {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    padding: 2px 6px;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: max(0.8125em, 13px);
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .chip:not([data-length]) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .chip[data-status]:not([data-length]),
  .chip[data-kind='call-deadline'] {
    -webkit-line-clamp: 3;
  }
  .chip:hover {
    background: var(--tint);
    text-decoration: underline;
  }
  .chip .time {
    font-weight: 600;
    white-space: nowrap;
  }
  .chip[data-length],
  .lane {
    display: block;
    block-size: max(24px, 1.35em + 4px);
    font-size: max(0.8125em, 13px);
    margin-block-end: 3px;
  }
  .chip[data-length] {
    z-index: 1;
    padding-inline: 8px;
    overflow: hidden;
    border-radius: var(--radius);
    background: var(--tint);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .chip[data-length]:hover {
    background: color-mix(in srgb, var(--accent) 24%, var(--surface));
  }
  .chip[data-length='0'] {
    z-index: 0;
    visibility: inherit;
    background: none;
    color: transparent;
  }
  .chip[data-length='0'] > :not(.visually-hidden) {
    display: none;
  }
  .chip[data-length]:not([data-length='0']) {
    --from: 3px;
    --to: 3px;
    margin-inline-start: var(--from);
    inline-size: calc(var(--days) * 100% - var(--from) - var(--to));
  }
  [data-length='1'] {
    --days: 1;
  }
  [data-length='2'] {
    --days: 2;
  }
  [data-length='3'] {
    --days: 3;
  }
  [data-length='4'] {
    --days: 4;
  }
  [data-length='5'] {
    --days: 5;
  }
  [data-length='6'] {
    --days: 6;
  }
  [data-length='7'] {
    --days: 7;
  }
  .chip[data-continued]:not([data-length='0']) {
    --from: 0px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .chip[data-continues]:not([data-length='0']) {
    --to: 0px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  [data-more] {
    color: var(--accent);
    font-weight: 600;
  }
  [data-status='cancelled'] .title,
  [data-status='postponed'] .title {
    text-decoration: line-through;
  }
  .chip[data-status='postponed'][data-length]:not([data-length='0']) {
    outline: 1px dashed var(--line-strong);
    outline-offset: -1px;
    background: none;
  }
  .chip[data-status='cancelled'][data-length]:not([data-length='0']) {
    background: var(--soft);
  }
  .status,
  .left {
    font-style: normal;
    font-weight: 600;
  }
  .status,
  .soon {
    color: var(--danger);
  }
  [data-status='rescheduled'] .status,
  [data-status='moved-online'] .status {
    color: var(--accent);
  }
  .left {
    font-variant-numeric: tabular-nums;
  }
  .left::before {
    content: '◆';
    margin-inline-end: 3px;
    font-size: 0.75em;
    vertical-align: 0.1em;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .beside > span {
    font-weight: 600;
  }
  .beside ul {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    .chip[data-length]:not([data-length='0']) {
      border: 1px solid ButtonText;
    }
    td[data-today] .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    td[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
