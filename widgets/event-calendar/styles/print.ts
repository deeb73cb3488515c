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
    form {
      display: none;
    }
    .body {
      display: block;
    }
    /* Backgrounds are not printed unless asked for. */
    .number {
      print-color-adjust: exact;
    }
    tr,
    .item {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .chip:not([data-length]) {
      display: block;
      padding-inline: 3px;
      font-size: 11px;
    }
    .chip[data-length]:not([data-length='0']) {
      border: 1px solid var(--line);
    }
  }
`;
