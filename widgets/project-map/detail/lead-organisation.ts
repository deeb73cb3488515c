/** What the data say of who leads a project: its sites, what it seeks and what it offers. */
import { datasets, type Organisation, type Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { sharedResource } from '../../shared/resources.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { list, section } from './detail-text.js';
import { needs } from './lessons.js';
import { loaded } from '../../shared/stateful.js';

/** The sections of the lead organisation; none when the data tell nothing of it. */
export function leadOrganisation({ leadOrganisation: lead }: Project, view: MapView): TemplateResult | typeof nothing {
  const id = lead?.id;
  if (id === undefined) return nothing;
  const organisations = sharedResource(view.src, datasets.organisations);
  // The project can be read without it: what fails here is left out.
  return html`${loaded(
    (signal) => organisations.retrieve(id, { signal }),
    (found) => (found.kind === 'ready' ? told(found.value, view) : nothing),
  )}`;
}

function told({ websites = [], needs: sought, offers }: Organisation, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const sites = websites.flatMap((site) => {
    const href = safeUrl(site, view.src);
    return href === undefined
      ? []
      : [html`<a href=${href}>${words.site(new URL(href).host.replace(/^www\./, ''))}</a>`];
  });
  return html`${section(words.lead, list(sites, view), view)} ${needs(words.leadNeeds, sought, view)}
  ${needs(words.leadOffers, offers, view)}`;
}
