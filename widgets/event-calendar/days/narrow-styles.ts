import { css } from 'lit';

/** Weeks of dots. */
export const narrowStyles = css`
  .narrow th {
    padding-inline: 0;
    text-align: center;
  }
  .narrow td {
    block-size: 3.25em;
    padding: 0;
    text-align: center;
  }
  .narrow td .number {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.6;
    inline-size: min(100%, 1.9em);
    min-inline-size: 0;
    padding: 0;
  }
  .dots {
    display: flex;
    justify-content: center;
    gap: 3px;
    block-size: 8px;
  }
  .dots i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--accent);
  }
  .line {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 5px;
    block-size: 3px;
    background: color-mix(in srgb, var(--accent) 40%, var(--surface));
  }
  .dots [data-deadline] {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
    background: var(--danger);
  }
  @media (forced-colors: active) {
    .dots i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
