import { css } from 'lit';

/** The form of the filters; what it opens has sheets of its own. */
export const filterFormStyles = css`
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 12px;
    align-items: end;
  }
  .choices {
    display: none;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 12px;
  }
  .field {
    position: relative;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    inline-size: 100%;
    text-align: start;
  }
  .choice span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .choice::after,
  .further::after {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    margin: 0 2px 4px 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .further {
    display: flex;
    align-items: center;
    grid-column: 1 / -1;
    justify-self: start;
  }
  /* No heavier than the rule of a wide place, where they are always shown. */
  .bar:where([data-open='true']) .choices {
    display: grid;
  }
`;
