/** What stands above a list that is not of all the results, or in place of one that is empty. */
import { html, nothing, type TemplateResult } from 'lit';
import { countFilters } from '../../shared/filters/given.js';
import type { MapView } from '../map-view.js';
import { listMessages } from './list-messages.js';

/** Which mark's projects these are, and the way back to all. */
export function listedAt({ language, words: { count }, visitor, actions }: MapView): TemplateResult | typeof nothing {
  if (!visitor.listed) return nothing;
  const words = listMessages[language];
  const { rows, place } = visitor.listed;
  const projects = count(rows.length);
  const showAll = ({ currentTarget }: Event): void => {
    // The button goes: the focus goes back to the map that it came from.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    (root.querySelector<HTMLElement>('.surface') ?? root.querySelector<HTMLElement>('.side'))?.focus();
    actions.set({ listed: undefined });
  };
  return html`<div class="listed-at">
    <p tabindex="-1">${place ? words.near(projects, place) : words.here(projects)}</p>
    <button class="link" type="button" @click=${showAll}>${words.all}</button>
  </div>`;
}

/** In place of a project that could not be read. */
export function unread({ language, shared, readAgain }: MapView): TemplateResult {
  return html`<p class="unread">
    ${listMessages[language].unread}
    <button class="link no-print" type="button" @click=${readAgain}>${shared.retry}</button>
  </p>`;
}

/** Why there is nothing, and the way out. */
export function emptyList({ language, shared, visitor, actions }: MapView): TemplateResult {
  const words = listMessages[language];
  const isFiltered = countFilters(visitor.filters) > 0;
  const clear = ({ currentTarget }: Event): void => {
    // The button goes: the focus goes to how many projects there are.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('[part=count]')?.focus();
    actions.clearFilters();
  };
  return html`<div class="state" part="empty">
    <p class="title">${isFiltered ? words.empty : words.emptyData}</p>
    ${
      isFiltered
        ? html`<button class="primary" type="button" @click=${clear}>${shared.clearFilters}</button>`
        : html`<slot></slot>`
    }
  </div>`;
}
