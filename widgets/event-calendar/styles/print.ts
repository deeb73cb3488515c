import { css } from 'lit';

/** On paper: dark on white, nothing cut, no control. */
export const printStyles = css`
  @media print {
    /* Twice, to win over the rules of the dark theme. */
    .root.root {
      --surface: #fff;
      --text: #000;
      --muted: #333;
      --accent: #000;
      --on-accent: #fff;
      --danger: #000;
      padding: 0;
      border: 0;
      color-scheme: light;
    }
    .root > form {
      display: none;
    }
    .body {
      display: block;
    }
    .panel {
      position: static;
      inline-size: auto;
      margin-block-start: 16px;
      box-shadow: none;
    }
    .panel-head button {
      display: none;
    }
    /* Colours of the background are not printed unless asked for. */
    td[data-today] .number,
    .chip[data-length] {
      print-color-adjust: exact;
    }
    thead {
      display: table-header-group;
    }
    tr,
    .item,
    .small-month,
    .timeline li,
    .beside li {
      break-inside: avoid;
    }
    .heading,
    .side {
      break-after: avoid;
    }
    td {
      block-size: 5em;
    }
    .chip {
      display: block;
      overflow: visible;
    }
    .chip:not([data-length]) {
      display: block;
    }
    .chip[data-length]:not([data-length='0']) {
      border: 1px solid var(--line-strong);
    }
    .paper-days {
      columns: 18em;
      column-gap: 24px;
    }
    .paper-day {
      padding-block: 8px;
      border-block-start: 1px solid var(--line);
    }
    .paper-day .heading {
      font-size: 1em;
    }
  }
`;
