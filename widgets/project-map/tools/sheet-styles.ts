import { css } from 'lit';

/** The sheet that is printed or drawn; the screen never shows it. */
export const styles = css`
  .sheet {
    font-size: 15px;
    color: var(--text);
    background: var(--surface);
  }
  .sheet .no-print {
    display: none;
  }
  .sheet > * + * {
    margin-block-start: 8px;
  }
  .sheet > p + p {
    margin-block-start: 0;
  }
  .sheet-title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
  }
  .sheet-count,
  .sheet-subtitle,
  .entry-title {
    font-weight: 600;
  }
  .sheet .sheet-subtitle {
    margin-block-start: 16px;
    font-size: 1.125em;
  }
  .sheet .sheet-legend {
    position: static;
    max-inline-size: none;
    border: 0;
    border-radius: 0;
    background: none;
    break-inside: avoid;
  }
  .sheet .sheet-legend .sheet-subtitle {
    margin-block: 8px 4px;
  }
  .sheet .legend-body {
    columns: 220px;
    column-gap: 24px;
    max-block-size: none;
    overflow: visible;
    padding: 0;
  }
  .sheet .legend section {
    margin: 0;
    padding: 0 0 8px;
    border: 0;
  }
  .sheet .legend li,
  .sheet .legend p {
    break-inside: avoid;
  }
  .sheet-source {
    color: var(--muted);
    font-size: 13px;
  }
  .sheet.drawn {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 24px;
    /* Laid out, so that it can be measured, and never seen. */
    visibility: hidden;
    pointer-events: none;
  }
  .sheet.printed {
    display: none;
    font-size: 10pt;
    line-height: 1.35;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .sheet-map canvas {
    position: static;
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 150mm;
    object-fit: contain;
    border: 1px solid #767676;
    break-inside: avoid;
  }
  .sheet-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .sheet-list li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid #767676;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
`;
