import { datasets } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { sharedResource } from '../../shared/resources.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { text } from './detail-text.js';
import { loaded } from '../../shared/stateful.js';

/** The title of a call for projects, with its link; its identifier until it is known. */
export function callName(id: string, view: MapView): TemplateResult {
  const calls = sharedResource(view.src, datasets.calls);
  return html`${loaded(
    (signal) => calls.retrieve(id, { signal }),
    (call) => {
      if (call.kind !== 'ready') return id;
      const { title, url } = call.value;
      const href = safeUrl(url, view.src);
      return href === undefined ? text(title, view) : html`<a href=${href}>${text(title, view)}</a>`;
    },
  )}`;
}
