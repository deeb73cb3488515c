import { css } from 'lit';

/**
 * The bars of the detail and the table of the funding. Stages differ by fullness (solid, paler, outlined, dashed), so
 * that they stay apart without colour.
 */
export const chartStyles = css`
  .funding {
    --paid: color-mix(in srgb, var(--accent) 60%, var(--surface));
    --voted: color-mix(in srgb, var(--accent) 18%, var(--surface));
  }
  .chart {
    display: grid;
    grid-template-columns: max-content minmax(40px, 1fr) fit-content(45%);
    gap: 4px 8px;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chart-year {
    display: contents;
  }
  .gap {
    grid-column: 1 / -1;
    border-block-start: 1px dashed var(--line);
  }
  .chart .track {
    inline-size: 100%;
    block-size: 14px;
    overflow: visible;
  }
  .swatch {
    inline-size: 14px;
    block-size: 14px;
    vertical-align: -2px;
  }
  rect[data-stage] {
    fill: var(--muted);
    stroke: var(--surface);
  }
  rect[data-stage='spent'] {
    fill: var(--accent);
  }
  rect[data-stage='paid'] {
    fill: var(--paid);
  }
  rect[data-stage='voted'] {
    fill: var(--voted);
    stroke: var(--accent);
  }
  rect[data-stage='requested'] {
    fill: none;
    stroke: var(--accent);
    stroke-dasharray: 3 2;
  }
  .totals {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .totals strong {
    font-weight: 600;
  }

  .detail table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .detail details table {
    margin-block-start: 8px;
  }
  .detail th,
  .detail td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .detail th {
    color: var(--muted);
    font-weight: inherit;
  }
  .detail .year th {
    padding-block-start: 12px;
    color: inherit;
    font-weight: 600;
  }
  .detail .amount {
    text-align: end;
  }
  .detail tr .amount {
    min-inline-size: 6.5em;
    padding-inline-end: 0;
  }

  .indicators li + li,
  .result + .result {
    margin-block-start: 8px;
  }
  .figure {
    font-weight: 600;
  }
  .progress {
    display: block;
    inline-size: 100%;
    max-inline-size: 240px;
    block-size: 6px;
    margin-block-start: 4px;
  }
  .progress .whole {
    fill: color-mix(in srgb, var(--text) 14%, var(--surface));
  }
  .progress .done {
    fill: var(--accent);
  }
  @media (forced-colors: active) {
    .chart svg,
    .swatch,
    .progress {
      forced-color-adjust: none;
    }
    .funding {
      --accent: CanvasText;
      --paid: Highlight;
      --voted: Canvas;
    }
    .progress .whole {
      fill: Canvas;
      stroke: CanvasText;
    }
    .progress .done {
      fill: CanvasText;
    }
  }
`;
