import { css } from 'lit';

/** What opens beside the view, or in its place. */
export const panelStyles = css`
  .panel {
    position: sticky;
    inset-block-start: 8px;
    z-index: 3;
    justify-self: end;
    align-self: start;
    inline-size: min(26em, 100%);
    min-block-size: min(100%, 24rem);
    padding: 16px 20px 20px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 18%);
  }
  @media screen {
    [data-beside] {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    [data-beside] .panel {
      grid-area: 1 / 2;
      inline-size: 24em;
      margin-inline-start: 20px;
      box-shadow: none;
    }
  }
  [data-stacked] .panel {
    position: static;
    justify-self: stretch;
    inline-size: auto;
    padding: 0;
    border: 0;
    box-shadow: none;
  }
  .panel-head {
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 12px;
  }
  .kicker {
    margin: 0 0 4px;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .kicker > * + * {
    margin-inline-start: 8px;
  }
  article[data-status='cancelled'] #panel-title {
    text-decoration: line-through;
  }
  @media print {
    .panel {
      position: static;
      inline-size: auto;
      box-shadow: none;
    }
    .panel-head button {
      display: none;
    }
  }
`;
