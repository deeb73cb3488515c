import { css } from 'lit';

/** What only a visitor sees: what the pointer is on, and what the map says of a gesture. */
export const styles = css`
  .surface:active {
    cursor: grabbing;
  }
  .surface[data-pointed='true'] {
    cursor: pointer;
  }
  .caption,
  .hint {
    position: absolute;
    padding: 4px 12px;
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.875em;
    pointer-events: none;
  }
  .caption {
    inset-block-end: 60px;
    inset-inline: 8px;
    inline-size: fit-content;
    max-inline-size: 420px;
    border: 1px solid var(--line);
  }
  .hint {
    inset: auto 50% 45% auto;
    translate: 50%;
    max-inline-size: 90%;
    font-size: 1em;
    border: 1px solid var(--line-strong);
    opacity: 0;
    transition: opacity 150ms;
  }
  .hint[data-shown='true'] {
    opacity: 1;
  }
  @container (min-width: 720px) {
    .caption {
      inset-block: 8px auto;
      inset-inline-end: 60px;
    }
  }
  .project:hover {
    background: var(--soft);
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .chip:hover :not(:checked) + .face {
    background: var(--soft);
  }
`;
