/** What the map's marks, colours and lines mean; loaded when the legend is first opened. */
import { css, html, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { legendMessages } from './legend-messages.js';
import { themeDisc } from '../templates/icons.js';
import { themeCodes } from '../theme-icons.js';

/** What the legend adds to the element's style sheets. */
export const styles = css`
  .legend-body {
    max-block-size: 200px;
    overflow: auto;
    padding: 0 12px 12px;
    color: var(--text);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 4px;
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
`;

/** The content of the legend: the marks, then the themes that the data have. It scrolls, by keyboard too. */
export function legendBody({ words: { map }, labels, data, language }: MapView): TemplateResult {
  const words = legendMessages[language];
  const known = new Set(data.facets.theme.map(({ value }) => value));
  const themes = themeCodes.filter((code) => known.has(code));
  return html`<div class="legend-body" role="group" aria-label=${map.legend} tabindex="0">
    <ul>
      <li><span class="sample cluster" aria-hidden="true">5</span> ${words.cluster}</li>
      <li><span class="sample vague" aria-hidden="true"></span> ${words.vague}</li>
      <li><span class="sample partner" aria-hidden="true"></span> ${words.partner}</li>
      <li><span class="sample disputed" aria-hidden="true"></span> ${words.disputed}</li>
      ${themes.map((code) => html`<li>${themeDisc(code)} ${labels('themes', code)}</li>`)}
    </ul>
    <p>${words.disputedNote}</p>
  </div>`;
}
