import { css } from 'lit';

/** What the menu of the tools adds to the element's style sheets. */
export const styles = css`
  .head {
    position: relative;
  }
  .tools-menu {
    position: absolute;
    z-index: 4;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    display: grid;
    gap: 8px;
    inline-size: min(100%, 380px);
    padding: 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .tools-menu button {
    text-align: start;
  }
  .tools-title {
    font-size: 0.875em;
    font-weight: 600;
  }
  .tools-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(128px, 1fr));
    gap: 8px;
  }
  .tools-pair a {
    padding-block: 12px;
  }
  .tools-menu [aria-disabled='true'] {
    cursor: default;
    color: var(--muted);
    border-color: var(--line);
  }
  .tools-progress {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .tools-progress:not(:has(button)) p:empty {
    display: none;
  }
`;
