import { css } from 'lit';

/** The map and what lies over it. */
export const stageStyles = css`
  .stage {
    position: relative;
    block-size: var(--essonne-map-height, clamp(280px, 80cqi, 420px));
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  canvas,
  .surface {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .surface {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    border-radius: var(--radius);
  }
  .root .surface:focus-visible {
    outline-offset: -4px;
  }
  .mark {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 32px;
    block-size: 32px;
    margin: -16px;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  /* What the visitor opens lies over the question about tiles. */
  .tools,
  .legend {
    z-index: 1;
  }
  .tools {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: start;
    justify-content: end;
  }
  .tools button {
    display: grid;
    place-items: center;
    inline-size: 36px;
    padding: 0;
  }
  @container (min-width: 720px) {
    .tools {
      flex-direction: column;
      align-items: end;
    }
  }
  .legend {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    max-inline-size: min(320px, calc(100% - 16px));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.875em;
  }
  .legend summary {
    display: flex;
    align-items: center;
    min-block-size: 36px;
    padding: 4px 12px;
    cursor: pointer;
    font-weight: 600;
  }
  .legend summary::before {
    content: '+';
    inline-size: 1em;
  }
  .legend[open] summary::before {
    content: '–';
  }
  @media (pointer: coarse) {
    .legend summary {
      min-block-size: 44px;
    }
    .tools button {
      inline-size: 44px;
    }
  }
`;
