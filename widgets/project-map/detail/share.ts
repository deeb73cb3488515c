/** The link to a project, copied or shown to be copied, and its print. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { stateful } from './stateful.js';

type State = 'idle' | 'copied' | 'refused';

/** Buttons to copy the project's address and to print its detail. */
export function share(project: Project, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const address = addressOf(project, view);
  return html`<div class="share no-print">
    ${address === undefined ? nothing : stateful<State>('idle', (state, set) => copying(address, state, set, view))}
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

function copying(address: string, state: State, set: (state: State) => void, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const frame = (currentTarget as HTMLElement).parentElement;
    try {
      await navigator.clipboard.writeText(address);
      set('copied');
    } catch {
      set('refused');
      const field = frame?.querySelector('input');
      field?.focus();
      field?.select();
    }
  };
  return html`<button type="button" @click=${copy}>${words.copy}</button>
    <span role="status">${state === 'copied' ? words.copied : state === 'refused' ? words.copyRefused : nothing}</span>
    ${
      state === 'refused' ? html`<input type="text" readonly aria-label=${words.address} .value=${address} />` : nothing
    }`;
}

async function onPrint({ currentTarget }: Event): Promise<void> {
  const detail = (currentTarget as HTMLElement).closest('article');
  const { printAlone } = await import('./print-alone.js');
  if (detail) await printAlone(detail);
}
