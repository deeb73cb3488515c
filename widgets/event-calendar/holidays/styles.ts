import { css } from 'lit';

/** Holidays: words first, a strip that tells the days they cover. */
export const styles = css`
  .bank-holiday {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    padding: 0 6px 3px;
    font-size: max(0.8125em, 13px);
    line-height: 1.2;
    color: var(--muted);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Beside the number: below it would move the bars of that day only. */
  td .bank-holiday {
    position: absolute;
    inset-block-start: 5px;
    inset-inline: 3.25em 0;
    padding: 0;
  }
  @media screen {
    .view {
      container-type: inline-size;
    }
  }
  /* No word holds beside a number here: a day opened says it. */
  @container (max-width: 45em) {
    td .bank-holiday {
      display: none;
    }
    .wide td[data-holiday='public'] .number {
      text-decoration: underline dotted var(--line-strong) 2px;
      text-underline-offset: 3px;
    }
  }
  @media print {
    td .bank-holiday {
      font-size: 10px;
      inset-inline: 3.9em 0;
    }
  }
  .school-holidays {
    position: relative;
    display: block;
    block-size: max(20px, 1.35em + 2px);
    margin-block-end: 3px;
    font-size: max(0.8125em, 13px);
  }
  .school-holidays[data-length] {
    z-index: 1;
    inline-size: calc(var(--days) * 100%);
    padding-inline: 6px;
    overflow: hidden;
    border-block-end: 2px dotted var(--line-strong);
    color: var(--muted);
    line-height: 1.35;
    white-space: nowrap;
    text-overflow: ellipsis;
    pointer-events: none;
  }
  .narrow .bank-holiday,
  .narrow .school-holidays {
    display: none;
  }
  .narrow td[data-holiday] .number,
  .year td[data-holiday] .number {
    text-decoration: underline dotted var(--line-strong) 2px;
    text-underline-offset: 3px;
  }
  .year .holidays-list ul {
    flex: 1 1 20em;
    columns: 20em;
  }
  .holidays {
    margin: 0 0 8px;
    color: var(--muted);
  }
  .holidays-source {
    margin: 8px 0 0;
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
`;
