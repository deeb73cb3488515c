import { css } from 'lit';

/** Buttons, fields, chips and the frames of the four states. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  @media (pointer: coarse) {
    button,
    select,
    input {
      min-block-size: 44px;
    }
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--soft);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  button[disabled] {
    cursor: default;
    color: var(--muted);
    border-color: var(--line);
  }
  a {
    color: var(--accent);
    text-underline-offset: 2px;
  }
  label {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
    margin-block-end: 4px;
  }
  .notice {
    margin: 0;
    padding: 4px 12px;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
    font-size: 0.875em;
  }
  .notice strong {
    font-weight: 600;
  }
  .state {
    padding: 24px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    text-align: start;
  }
  .state p {
    margin: 0 0 8px;
    max-inline-size: 65ch;
  }
  .state .title {
    font-weight: 600;
  }
  .provenance {
    margin: 12px 0 0;
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .provenance a {
    color: inherit;
  }
  .skeleton {
    border-radius: var(--radius);
    background: var(--soft);
    /* What comes at once costs no frame. */
    animation: breathe 1.6s ease-in-out 0.8s infinite alternate;
  }
  @keyframes breathe {
    to {
      background: color-mix(in srgb, var(--text) 11%, var(--surface));
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
