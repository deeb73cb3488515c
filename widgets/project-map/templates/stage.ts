/** The map itself: canvas, its marks as a listbox, buttons and legend. */
import { html, nothing, type TemplateResult } from 'lit';
import { ESSONNE, essonneZoom } from '../layers/communes/essonne.js';
import type { MapView } from '../map-view.js';
import { drawn } from './drawn.js';
import { buttonIcons, icon, iconButton } from './icons.js';

/** The map and what lies over it. */
export function stage(view: MapView): TemplateResult {
  const { words, marks, activeMark, shownCount, pointedName, visitor, actions } = view;
  const active = marks[activeMark];
  return html`<section class="stage" part="map" data-legend=${visitor.isLegendOpen} aria-label=${words.map.label}>
    <button class="skip no-print" type="button" @click=${actions.skipMap}>${words.skipMap}</button>
    <canvas aria-hidden="true"></canvas>
    <div
      class="surface"
      role="listbox"
      data-pointed=${pointedName !== undefined}
      tabindex="0"
      @focus=${actions.nameMarks}
      @pointerenter=${actions.nameMarks}
      aria-label=${words.map.label}
      aria-describedby="map-help"
      aria-activedescendant=${active ? `mark-${active.key}` : nothing}
    >
      ${marks.map(
        ({ key, name }, i) =>
          html`<div class="mark" id=${`mark-${key}`} role="option" aria-selected=${i === activeMark}>${name}</div>`,
      )}
    </div>
    <p class="visually-hidden" role="status">${shownCount === undefined ? nothing : words.map.shown(shownCount)}</p>
    <p class="visually-hidden" id="map-help">${words.map.help}</p>
    <div class="caption" aria-hidden="true" ?hidden=${pointedName === undefined}>${pointedName}</div>
    <div class="hint" aria-hidden="true" data-shown=${visitor.hint !== undefined}>
      ${visitor.hint && view.parts.controls.module?.hintText(visitor.hint, view)}
    </div>
    ${toolbar(view)} ${legend(view)} ${tiles(view) ?? nothing}
  </section>`;
}

/** Asks the visitor before any tile is asked for, and names whom they are owed to. */
function tiles(view: MapView): TemplateResult | undefined {
  const { basemap, basemapAttribution, parts } = view;
  return basemap === undefined ? undefined : parts.tiles.module?.tilesBar(view, basemap, basemapAttribution);
}

function toolbar(view: MapView): TemplateResult {
  const { words, visitor, parts, projection, actions } = view;
  const { areMovesOpen } = visitor;
  return html`<div class="tools no-print" role="group" aria-label=${words.map.tools}>
    ${iconButton(words.map.zoomIn, buttonIcons.plus, () => actions.zoom(1))}
    ${iconButton(words.map.zoomOut, buttonIcons.minus, () => actions.zoom(-1))}
    ${iconButton(words.map.fit, buttonIcons.fit, actions.fit)}
    ${iconButton(words.map.essonne, buttonIcons.home, ({ currentTarget }) =>
      actions.look(ESSONNE, essonneZoom((currentTarget as Element).closest('.stage')!, projection)),
    )}
    <button
      type="button"
      aria-label=${words.map.move}
      title=${words.map.move}
      aria-expanded=${areMovesOpen}
      @click=${() => actions.set({ areMovesOpen: !areMovesOpen })}
    >
      ${icon(buttonIcons.move)}
    </button>
    ${areMovesOpen ? drawn(parts.controls, view, ({ movePad }) => movePad(view)) : nothing}
  </div>`;
}

/** The legend is always there; what it holds is loaded when it is first opened. */
function legend(view: MapView): TemplateResult {
  const { words, parts, visitor, actions } = view;
  return html`<details
    class="legend"
    part="legend"
    @toggle=${({ target }: Event) => actions.set({ isLegendOpen: (target as HTMLDetailsElement).open })}
  >
    <summary>${words.map.legend}</summary>
    ${visitor.isLegendOpen ? drawn(parts.legend, view, ({ legendBody }) => legendBody(view)) : nothing}
  </details>`;
}
