/** Partnerships as a list: all of them, or those of one mark. */
import type { Partnership } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatPartialDate } from '../../shared/format.js';
import { panel } from '../legend/panel-part.js';
import type { MapView } from '../map-view.js';
import { standingOf } from './partnership-drawing.js';
import { partnershipMessages } from './partnership-messages.js';
import { partnershipPanel } from './partnership-panel.js';
import { partnershipSample } from './partnership-sample.js';

/** What is listed. */
export interface ListedPartnerships {
  readonly title: string;
  readonly partnerships: readonly Partnership[];
  /** Selector of what the list was opened from; the map itself without it. */
  readonly from?: string;
}

/** The panel of a list; each partnership opens its own, which leads back here. */
export function partnershipList(listed: ListedPartnerships, view: MapView): TemplateResult {
  const { title, partnerships } = listed;
  const words = partnershipMessages[view.language];
  return panel(view, {
    title,
    body: html`<p class="muted">${words.count(partnerships.length)}</p>
      <ul class="entries">
        ${partnerships.map((each) => entry(each, listed, view))}
      </ul>`,
  });
}

function entry(partnership: Partnership, listed: ListedPartnerships, view: MapView): TemplateResult {
  const { labels, language, data, actions } = view;
  const words = partnershipMessages[language];
  const { id, title, kind, since, status, places = [], countries = [] } = partnership;
  const selector = `[data-partnership="${id}"]`;
  const showList = (): void =>
    actions.show({ content: (now) => partnershipList(listed, now) }, listed.from ?? '.surface');
  const open = (): void =>
    actions.show(
      {
        content: (now) => partnershipPanel(partnership, now, { label: words.backToList, go: showList }),
      },
      selector,
    );
  const facts = [
    kind === undefined ? '' : labels('partnershipKinds', kind),
    countries.map((code) => labels('countries', code)).join(', '),
    since === undefined ? '' : words.since(formatPartialDate(since, language)),
    status === undefined ? '' : labels('partnershipStatuses', status),
    places.some(({ lon }) => lon !== undefined) ? '' : words.unplacedMark,
  ];
  return html`<li>
    ${partnershipSample(standingOf(partnership))}
    <div>
      <button class="link" type="button" data-partnership=${id} @click=${open}>
        ${dataText(title, language, data.catalog?.defaultLanguage)}
      </button>
      <p class="facts">${facts.filter(Boolean).join(' · ') || nothing}</p>
    </div>
  </li>`;
}
