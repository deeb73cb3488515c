/** The link to a project, copied or shown to be copied, and its print. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { copyAddress } from '../../shared/copy-address.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';

/** Buttons to copy the project's address and to print its detail. */
export function share(project: Project, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const address = addressOf(project, view);
  return html`<div class="share no-print">
    ${address === undefined ? nothing : copyAddress(address, { button: words.copy, field: words.address }, view.language)}
    <button type="button" @click=${onPrint}>${words.print}</button>
  </div>`;
}

/**
 * Where others find a project: this page, when its address follows the map; its permanent page, else; the one that the
 * publisher writes beside the data when it tells none.
 */
export function addressOf({ id, url }: Project, { src, linkTo }: Pick<MapView, 'src' | 'linkTo'>): string | undefined {
  return linkTo?.(id) ?? safeUrl(url ?? `../../projects/${id}/`, src);
}

async function onPrint({ currentTarget }: Event): Promise<void> {
  const detail = (currentTarget as HTMLElement).closest('article');
  const { printAlone } = await import('../../shared/print-alone.js');
  if (detail) await printAlone(detail);
}
