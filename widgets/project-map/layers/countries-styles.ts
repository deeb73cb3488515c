import { css } from 'lit';

/**
 * Shades of countries, from the least value to the greatest: each at least 1.5 times as light or dark as its neighbour and
 * as the land. In forced colours there is one colour, and the hatching of `countries-shades.ts`.
 */
export const styles = css`
  .root {
    --shade-1: var(--essonne-shade-1, #e6c453);
    --shade-2: var(--essonne-shade-2, #c2962e);
    --shade-3: var(--essonne-shade-3, #9c7025);
    --shade-4: var(--essonne-shade-4, #7c4f1a);
    --shade-5: var(--essonne-shade-5, #593011);
  }
  .root[data-scheme='dark'] {
    --shade-1: var(--essonne-shade-1, #6c4424);
    --shade-2: var(--essonne-shade-2, #8f6330);
    --shade-3: var(--essonne-shade-3, #b2863b);
    --shade-4: var(--essonne-shade-4, #d6ad4f);
    --shade-5: var(--essonne-shade-5, #f3df92);
  }
  .sample.shade {
    border-radius: 2px;
    border: 1px solid var(--map-line);
    background: var(--shade);
    print-color-adjust: exact;
  }
  [data-shade='1'] {
    --shade: var(--shade-1);
    --hatching: radial-gradient(circle at 2px 2px, CanvasText 1.2px, transparent 1.3px);
  }
  [data-shade='2'] {
    --shade: var(--shade-2);
    --hatching:
      radial-gradient(circle at 2px 2px, CanvasText 1.2px, transparent 1.3px),
      radial-gradient(circle at 6px 6px, CanvasText 1.2px, transparent 1.3px);
  }
  [data-shade='3'] {
    --shade: var(--shade-3);
    --hatching: repeating-linear-gradient(-45deg, CanvasText 0 1px, transparent 1px 5.66px);
  }
  [data-shade='4'] {
    --shade: var(--shade-4);
    --hatching: repeating-linear-gradient(-45deg, CanvasText 0 1px, transparent 1px 2.83px);
  }
  [data-shade='5'] {
    --shade: var(--shade-5);
    --hatching:
      repeating-linear-gradient(-45deg, CanvasText 0 1px, transparent 1px 2.83px),
      repeating-linear-gradient(45deg, CanvasText 0 1px, transparent 1px 2.83px);
  }
  @media (forced-colors: active) {
    .root.root {
      --shade-1: CanvasText;
      --shade-2: CanvasText;
      --shade-3: CanvasText;
      --shade-4: CanvasText;
      --shade-5: CanvasText;
    }
    .sample.shade {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Canvas;
      background-image: var(--hatching);
    }
    .sample[data-shade='1'],
    .sample[data-shade='2'] {
      background-size: 8px 8px;
    }
  }
`;
