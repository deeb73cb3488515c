import { css } from 'lit';

/** The year: twelve small months as in a pocket diary, then what lasts. */
export const styles = css`
  .year .heading {
    font-size: 1em;
  }
  .year {
    container-type: inline-size;
  }
  .small-months {
    --columns: 2;
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: 24px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--text);
  }
  @container (min-width: 40em) {
    .small-months {
      --columns: 3;
    }
  }
  @container (min-width: 54em) {
    .small-months {
      --columns: 4;
    }
  }
  @container (min-width: 84em) {
    .small-months {
      --columns: 6;
    }
  }
  .small-month .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    justify-content: space-between;
  }
  .small-month .link {
    font-size: 1.125em;
    font-weight: 600;
    text-decoration: none;
    color: var(--text);
  }
  .small-month .link:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .how-many {
    font-size: max(0.8125em, 13px);
    font-weight: 400;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .small-month table {
    border-block-start: 1px solid var(--line);
  }
  .small-month th {
    padding: 4px 0 0;
    text-align: center;
  }
  .small-month td {
    block-size: 2em;
    padding: 0;
    border: 0;
    text-align: center;
  }
  .small-month .no-day {
    background: none;
    cursor: default;
  }
  .small-month td .number {
    display: block;
    position: static;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 2.285em;
    min-block-size: 24px;
    margin: 0;
    padding: 0 0 5px;
    border-radius: 0;
    font-size: max(0.875em, 13px);
    line-height: 1.6;
    color: var(--muted);
  }
  .small-month .number:not([data-density='0']) {
    font-weight: 600;
    color: var(--text);
  }
  .small-month td[data-today] {
    border: 0;
  }
  .small-month td[data-today] .number {
    background: var(--accent);
    color: var(--on-accent);
    border-radius: var(--radius);
  }
  .small-month .number::before,
  .scale i {
    content: '';
    display: block;
    block-size: 4px;
    background: currentColor;
  }
  .small-month .number::before {
    position: absolute;
    inset-block-end: 5px;
    inset-inline-start: 50%;
    translate: -50%;
    color: var(--accent);
  }
  .small-month td[data-today] .number::before {
    color: var(--on-accent);
  }
  [data-density='0']::before {
    inline-size: 0;
  }
  [data-density='1']::before,
  i[data-density='1'] {
    inline-size: 5px;
  }
  [data-density='2']::before,
  i[data-density='2'] {
    inline-size: 11px;
  }
  [data-density='3']::before,
  i[data-density='3'] {
    inline-size: 17px;
  }
  [data-density='4']::before,
  i[data-density='4'] {
    inline-size: 23px;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 12px 0 0;
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .scale span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .scale i {
    color: var(--accent);
  }
  .timeline {
    margin-block-start: 24px;
  }
  .timeline .heading {
    font-size: 1.125em;
  }
  .timeline ul,
  .month-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline ul {
    border-block-start: 1px solid var(--line);
  }
  .timeline p {
    margin: 0;
  }
  .timeline li {
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
  }
  .year .axis {
    display: grid;
    grid-template-columns: 31fr 28fr 31fr 30fr 31fr 30fr 31fr 31fr 30fr 31fr 30fr 31fr;
    margin-inline-start: 40%;
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .axis span {
    min-inline-size: 0;
    overflow: hidden;
    padding-inline-start: 2px;
    white-space: nowrap;
  }
  .axis + ul > li {
    display: grid;
    grid-template-columns: 40% 60%;
    align-items: center;
  }
  .axis + ul .label {
    padding-inline-end: 16px;
  }
  .timeline .what {
    font-size: 1em;
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 24px;
  }
  .track > * {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .rules {
    stroke: var(--line);
  }
  .bar {
    stroke: color-mix(in srgb, var(--accent) 55%, var(--surface));
    stroke-width: 12px;
  }
  [data-status='cancelled'] .bar,
  [data-status='postponed'] .bar {
    stroke: var(--line-strong);
    stroke-dasharray: 3 3;
  }
  .track .now {
    stroke: var(--danger);
    stroke-width: 2px;
  }
  .month-list {
    border-block-start: 2px solid var(--text);
  }
  .month-list button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 0;
    border: 0;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
    text-align: start;
  }
  .month-list .name {
    font-size: 1.125em;
  }
  .month-list svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 4px;
    fill: var(--accent);
  }
  @media print {
    .small-month,
    .timeline li {
      break-inside: avoid;
    }
    .small-month .number,
    .scale i {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .small-month .number::before,
    .scale i {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .small-month td[data-today] .number {
      background: Highlight;
    }
    .small-month td[data-today] .number::before {
      background: HighlightText;
    }
    .bar {
      stroke: CanvasText;
    }
    .month-list svg {
      fill: CanvasText;
    }
  }
`;
