import { css } from 'lit';

/** What the list of organisations adds to the element's style sheets. */
export const styles = css`
  .actors-count {
    padding: 8px 12px;
  }
  .actors-note {
    padding: 0 12px 8px;
    font-size: 0.875em;
  }
  .group-title {
    padding: 12px 12px 4px;
    border-block-end: 1px solid var(--line-strong);
    font-size: 1.0625em;
    font-weight: 600;
    break-after: avoid;
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .actors {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr));
    column-gap: 24px;
  }
  .actors-download {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 4px 12px 12px;
  }
  .project-table .of-projects {
    inline-size: 104px;
    text-align: end;
  }
  .actor {
    padding: 12px;
    border-block-end: 1px solid var(--line);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .actor-name,
  .actor strong {
    font-weight: 600;
  }
  .exchange {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--line-strong);
  }
  .contacts a {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-end: 12px;
  }
  .actor summary {
    inline-size: fit-content;
    min-block-size: 32px;
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
  }
  .actor button.link {
    text-align: start;
  }
  .of-actor li {
    padding-block: 4px;
  }
  .of-actor .skeleton {
    block-size: 1.5em;
  }
  @media (pointer: coarse) {
    .actor summary,
    .actor button.link,
    .contacts a {
      min-block-size: 44px;
    }
  }
`;
