import { css } from 'lit';

/** What the legend adds to the element's style sheets. */
export const styles = css`
  .legend-body {
    max-block-size: clamp(168px, 50cqi, 320px);
    overflow: auto;
    padding: 0 12px 12px;
    color: var(--text);
  }
  /* Narrow maps keep their room: what is open is under them, whole. */
  @container (max-width: 479px) {
    .stage[data-legend='true'] {
      /* As when it is closed: less the borders. */
      --height: calc(var(--essonne-map-height, clamp(280px, 80cqi, 420px)) - 2px);
      block-size: auto;
      padding-block-start: var(--height);
    }
    .legend[open] {
      position: static;
      max-inline-size: none;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .stage[data-legend='true'] :is(canvas, .surface) {
      block-size: var(--height);
    }
    .stage[data-legend='true'] .caption {
      inset-block: calc(var(--height) - 60px) auto;
      translate: 0 -100%;
    }
    .legend[open] .legend-body {
      max-block-size: none;
    }
  }
  .legend section + section {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  .legend-title {
    font-weight: 600;
    margin-block-end: 4px;
  }
  .legend p + p,
  .legend ul + p {
    margin-block-start: 4px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 4px;
  }
  .legend button.link {
    min-block-size: 36px;
    text-align: start;
  }
  .layer-choices {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .layer-choices + ul {
    margin-block-start: 4px;
  }
  .layer-choices legend {
    padding: 0;
  }
  .layer-choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    margin: 0;
    padding-block: 2px;
    font-size: 1em;
    font-weight: inherit;
    cursor: pointer;
  }
  .layer-choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  @media (pointer: coarse) {
    .layer-choice,
    .legend button.link {
      min-block-size: 44px;
    }
  }
  .sample {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
  }
  .sample.cluster {
    border: 4px solid var(--theme-water);
    border-block-color: var(--theme-education);
  }
  .sample.vague {
    border: 2px dashed var(--theme-water);
  }
  .sample.partner {
    border-radius: 2px;
    border: 1px solid var(--map-line);
    background: var(--partner);
  }
  .sample.disputed {
    block-size: 0;
    border-radius: 0;
    border-block-start: 2px dashed var(--muted);
  }
  @media print {
    .legend-body {
      max-block-size: none;
      overflow: visible;
    }
    .legend::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
