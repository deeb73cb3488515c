import { css } from 'lit';

/** The week: hours down, days across. */
export const styles = css`
  .week {
    --row: 3em;
  }
  .week th:first-child {
    inline-size: 5.25em;
    text-align: end;
    vertical-align: top;
  }
  .week thead th {
    position: relative;
    padding: 0;
    vertical-align: top;
    cursor: pointer;
  }
  .week thead .number {
    min-block-size: 0;
    padding: 0 6px;
    border: 0;
    background: none;
    color: var(--text);
  }
  .week thead .number::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .week thead .number:focus-visible::after,
  .week td:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .week thead small {
    font-size: max(0.55em, 13px);
    color: var(--muted);
  }
  .week thead [data-today] {
    border-block-start: 3px solid var(--accent);
  }
  .week thead [data-today] .number,
  .week thead [data-today] small {
    color: var(--accent);
    font-weight: 600;
  }
  .week [aria-selected='true'] {
    background: var(--tint);
  }
  .week tbody th {
    padding: 0 6px 0 0;
    font-variant-numeric: tabular-nums;
    border-block-start: 1px solid var(--line);
  }
  .week tbody small {
    display: block;
    font-size: 1em;
    line-height: 1.2;
    white-space: nowrap;
  }
  .week td,
  .week td[data-today] {
    block-size: var(--row);
    padding: 0;
    border-block-start: 1px solid var(--line);
    /* A shadow takes no width: bars go across days. */
    box-shadow: inset 1px 0 var(--line);
  }
  .week .whole td {
    block-size: 2em;
    padding-block: 3px;
  }
  .slot {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--from) * var(--row));
    inset-inline-start: calc(var(--left) * 100%);
    block-size: calc(var(--hours) * var(--row));
    inline-size: calc(var(--width) * 100%);
    padding: 1px;
  }
  .slot .chip {
    display: flex;
    flex-direction: column;
    justify-content: flex-start;
    block-size: 100%;
    overflow: hidden;
    padding-block: 1px;
    padding-inline: 5px 2px;
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
    line-height: 1.3;
  }
  .slot .chip .time {
    white-space: normal;
  }
  .slot .more {
    block-size: 100%;
    padding: 1px 0;
    text-align: center;
    vertical-align: top;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .slot .chip:hover,
  .slot .chip:focus-visible {
    z-index: 2;
    block-size: auto;
    min-block-size: 100%;
    background: color-mix(in srgb, var(--accent) 24%, var(--surface));
  }
  .slot[data-open] .chip {
    border-block-end: 2px dashed var(--line-strong);
  }
  /* Its days left, its hour and its title on three lines of an hour. */
  .slot[data-point] .chip {
    display: -webkit-box;
    padding-block: 0;
    border-inline-start: 0;
    background: none;
    line-height: 1.15;
  }
  .slot [data-status='cancelled'],
  .slot [data-status='postponed'] {
    background: var(--soft);
    border-inline-start-style: dashed;
  }
  .week .now {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(var(--hours) * var(--row));
    block-size: 2px;
    background: var(--danger);
    pointer-events: none;
  }
  .week .now::before {
    content: '';
    position: absolute;
    inset-block-start: -4px;
    inset-inline-start: -5px;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: inherit;
  }
  .week .now[hidden] {
    display: none;
  }
  .week ~ .notice {
    margin-block-start: 12px;
  }
  .paper-days {
    columns: 18em;
    column-gap: 24px;
  }
  @media (forced-colors: active) {
    .week .now {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .slot .chip {
      border: 1px solid ButtonText;
    }
  }
`;
