import { html, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import type { Loading } from '../../shared/stateful.js';

/** The shape of what comes or, when it does not, what failed and the way to try again. */
export function waiting(loading: Loading<unknown>, failure: string, { shared, language }: MapView): TemplateResult {
  return loading.kind === 'failed'
    ? html`<p role="alert">
        ${failure} <button class="link" type="button" @click=${loading.retry}>${shared.retry}</button>
      </p>`
    : html`<p class="skeleton coming">
        <span class="visually-hidden">${detailMessages[language].waiting}</span>
      </p>`;
}
