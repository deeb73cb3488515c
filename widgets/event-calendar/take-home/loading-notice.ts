import type { Language } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { sharedMessages } from '../../shared/messages.js';
import type { Loading } from '../../shared/stateful.js';

/** What stands for a section until it is there, or when it cannot be. */
export function loadingNotice(
  loading: Exclude<Loading<unknown>, { readonly kind: 'ready' }>,
  failure: string,
  language: Language,
): TemplateResult {
  const { loading: wait, retry } = sharedMessages[language];
  if (loading.kind === 'pending') return html`<p class="muted">${wait}</p>`;
  return html`<p role="alert">${failure}</p>
    <button type="button" @click=${loading.retry}>${retry}</button>`;
}
