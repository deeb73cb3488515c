import { css } from 'lit';

/** What the filters beyond the first ones add to the element's style sheets. */
export const styles = css`
  :where(.choice-panel ul, .choice-panel p, .near p, .chosen) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(.more-filters, .choice-panel) .muted {
    color: var(--muted);
  }
  .more-filters {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 12px;
    align-items: start;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .choice-panel {
    position: absolute;
    z-index: 5;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: max(100%, 240px);
    margin-block-start: 4px;
    padding: 8px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  .choice-panel ul {
    max-block-size: 280px;
    overflow: auto;
  }
  .choice-panel > * + * {
    margin-block-start: 4px;
  }
  .choice-panel input[type='search'] {
    margin-block-end: 4px;
  }
  .choice-panel p {
    padding-inline: 4px;
    font-size: 0.875em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    margin: 0;
    padding: 4px;
    font-size: inherit;
    font-weight: inherit;
    cursor: pointer;
  }
  .option:hover {
    background: var(--soft);
  }
  .option[data-empty='true'] {
    color: var(--muted);
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .option span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .years,
  .flags {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .years legend,
  .flags legend,
  .near .label {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .years {
    display: grid;
    grid-template-columns: auto 1fr auto 1fr;
    gap: 8px;
    align-items: center;
  }
  .years label {
    margin: 0;
    font-weight: inherit;
  }
  .flags {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .flags .option {
    padding-inline-start: 0;
  }
  .near-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .near-row select {
    flex: 1 0 auto;
    inline-size: auto;
  }
  .near p {
    margin-block-start: 4px;
    font-size: 0.875em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .chosen button {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    padding: 0 8px 0 12px;
    border-radius: 18px;
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chosen svg {
    flex: none;
    fill: currentColor;
    inline-size: 12px;
    block-size: 12px;
  }
  @media print {
    .chosen svg {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .option,
    .chosen button {
      min-block-size: 44px;
    }
  }
`;
