/** What the map says of tiles: it asks before anything is asked of their server, then names whom they are owed to. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../../map-view.js';
import type { TilesLayer } from './tiles.js';
import { attributionOf, tileHost } from './tile-source.js';
import { tilesMessages, type TilesMessages } from './tiles-messages.js';

/** What the bar adds to the element's style sheets. */
export const styles = css`
  .tiles-bar,
  .tiles-credit {
    position: absolute;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: 0.875em;
  }
  .tiles-bar {
    inset-block-end: 60px;
    inset-inline: 8px;
    inline-size: fit-content;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
    padding: 4px 4px 4px 12px;
  }
  /* What has the focus is seen, whatever the visitor has opened over it. */
  .tiles-bar:focus-within {
    z-index: 2;
  }
  .tiles-bar:empty {
    padding: 0;
    border: 0;
  }
  .tiles-bar p {
    flex: 1 1 200px;
    margin: 0;
  }
  .tiles-bar div {
    display: flex;
    gap: 8px;
  }
  @container (min-width: 720px) {
    .tiles-bar[role='group'] {
      inset-block-end: 8px;
      inset-inline-start: calc(24px + 8em);
    }
  }
  .tiles-credit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 8px;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    max-inline-size: calc(100% - 140px);
    padding: 2px 8px;
    font-size: max(13px, 0.8125em);
  }
  .tiles-credit button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .tiles-credit button {
      min-block-size: 44px;
    }
  }
`;

const nameOf = (basemap: string, words: TilesMessages): string =>
  basemap === 'ign' ? words.ignName : basemap === 'osm' ? words.osmName : words.otherName;

/**
 * The question, or the credit and the way back. What has the focus goes away when it is answered: the map takes it.
 * @param basemap `ign`, `osm` or a template.
 * @param attribution What the page says of its own template.
 */
export function tilesBar(view: MapView, basemap: string, attribution: string | null | undefined): TemplateResult {
  const { visitor, actions, language } = view;
  const words = tilesMessages[language];
  const answer = (hasAgreedToTiles: boolean) => (event: Event) => {
    focusMap(event);
    actions.set({ hasAgreedToTiles, hasDeclinedTiles: !hasAgreedToTiles });
  };
  const button = (label: string, hasAgreed: boolean): TemplateResult =>
    html`<button type="button" @click=${answer(hasAgreed)}>${label}</button>`;
  if (visitor.hasAgreedToTiles) return credit(view, basemap, attribution, button(words.hide, false));
  if (visitor.hasDeclinedTiles) return html`<div class="tiles-credit no-print">${button(words.show, true)}</div>`;
  return html`<div class="tiles-bar no-print" role="group" aria-label=${words.group}>
    <p>${words.question(nameOf(basemap, words))} ${words.consequence(tileHost(basemap))}</p>
    <div>${button(words.accept, true)} ${button(words.decline, false)}</div>
  </div>`;
}

/** Before a button goes away: what had the focus must not take it along. */
function focusMap({ currentTarget }: Event): void {
  (currentTarget as Element).closest('.stage')?.querySelector<HTMLElement>('.surface')?.focus();
}

function credit(
  { drawn, language }: MapView,
  basemap: string,
  attribution: string | null | undefined,
  back: TemplateResult,
): TemplateResult {
  const { text, href } = attributionOf(basemap, attribution, language);
  const tiles = drawn.get('tiles') as TilesLayer | undefined;
  const words = tilesMessages[language];
  const retry = (event: Event): void => {
    focusMap(event);
    tiles?.retry();
  };
  const trouble = tiles?.isUnreachable
    ? html`<p>${words.trouble}</p>
        <div><button type="button" @click=${retry}>${words.retry}</button></div>`
    : nothing;
  const owed = href ? html`<a href=${href} rel="external">${text}</a>` : html`<span>${text}</span>`;
  return html`<div class="tiles-bar no-print" role="status">${trouble}</div>
    <div class="tiles-credit">
      ${tiles?.isSeen ? owed : nothing}
      <span class="no-print">${back}</span>
    </div>`;
}
