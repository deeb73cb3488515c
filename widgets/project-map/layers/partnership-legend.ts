/** What the legend says of the partnerships. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MapLayer } from '../engine/layer.js';
import type { MapView } from '../map-view.js';
import { type Standing, standingOf } from './partnership-drawing.js';
import { partnershipList } from './partnership-list.js';
import { type PartnershipMessages, partnershipMessages } from './partnership-messages.js';
import { hasOtherChoices } from './partnership-query.js';
import { partnershipSample } from './partnership-sample.js';
import type { PartnershipsLayer } from './partnerships.js';

/** What the layer tells of itself. */
type KnownPartnerships = MapLayer & Pick<PartnershipsLayer, 'partnerships' | 'unplaced' | 'hasFailed'>;

const STANDINGS: readonly Standing[] = ['active', 'dormant', 'ended', 'unknown'];

/** What each mark means, how many partnerships the map cannot show, and the way to the list of all. */
export function legendOf(layer: MapLayer, view: MapView): TemplateResult {
  const words = partnershipMessages[view.language];
  return html`<p class="legend-title">${words.title}</p>
    ${body(layer as KnownPartnerships, words, view)}`;
}

function body(
  { partnerships, unplaced, hasFailed }: KnownPartnerships,
  words: PartnershipMessages,
  view: MapView,
): TemplateResult {
  if (hasFailed) return html`<p role="alert">${words.failed}</p>`;
  if (!partnerships) return html`<p>${words.loading}</p>`;
  if (partnerships.length === 0) return html`<p>${words.none}</p>`;
  const there = new Set(partnerships.map(standingOf));
  const from = '[data-panel=partnerships]';
  const openList = (): void =>
    view.actions.show({ content: (now) => partnershipList({ title: words.title, partnerships, from }, now) }, from);
  return html`<ul>
      ${STANDINGS.filter((standing) => there.has(standing)).map(
        (standing) => html`<li>${partnershipSample(standing)} ${words.standing[standing]}</li>`,
      )}
    </ul>
    <p class="muted">
      ${unplaced.length > 0 ? words.unplaced(unplaced.length) : nothing}
      ${hasOtherChoices(view.visitor.filters) ? words.otherChoices : nothing}
    </p>
    <button class="link no-print" type="button" data-panel="partnerships" @click=${openList}>
      ${words.openList(partnerships.length)}
    </button>`;
}
