/** What the four states have in common, as templates. */
import { type Catalog, type Language, isEssonneError, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, dayInEssonne } from './format.js';
import { sharedMessages } from './messages.js';
import { safeUrl } from './safe-url.js';

/** What failed and what to do, in words that can be repeated to the Department. */
export function describeError(error: unknown, language: Language): { problem: string; remedy: string } {
  return isEssonneError(error) ? error.describe(language) : sharedMessages[language].unexpected;
}

/**
 * Error state, with the page's own fallback below it.
 * @param title What cannot be shown, on pages that hold several elements.
 */
export function errorState(
  { problem, remedy }: { readonly problem: string; readonly remedy: string },
  language: Language,
  onRetry?: () => void,
  title?: string,
): TemplateResult {
  const words = sharedMessages[language];
  return html`<div class="state" part="error" role="alert">
      <p class="title">${title ?? words.errorTitle}</p>
      <p>${problem} ${remedy}</p>
      ${onRetry ? html`<button class="primary" type="button" @click=${onRetry}>${words.retry}</button>` : nothing}
    </div>
    <slot></slot>`;
}

/** Says once to screen readers that data are coming; the shape of what comes is the element's own. */
export function loadingState(shape: TemplateResult, language: Language): TemplateResult {
  return html`<p class="visually-hidden" role="status">${sharedMessages[language].loading}</p>
    <slot></slot>
    <div part="loading" aria-hidden="true">${shape}</div>`;
}

/** « Données de démonstration », wherever such data are shown. */
export function demonstrationNotice(catalog: Catalog | undefined, language: Language): TemplateResult | typeof nothing {
  if (!catalog?.demonstration) return nothing;
  const words = sharedMessages[language];
  return html`<p class="notice" part="demonstration">
    <strong>${words.demonstration}.</strong> ${words.demonstrationNote}
  </p>`;
}

/** Producer and date of the data (the licence asks for both), how to report an error, and other credits. */
export function provenance(
  catalog: Catalog | undefined,
  catalogUrl: string | undefined,
  language: Language,
  options: { readonly isStale?: boolean; readonly credits?: unknown } = {},
): TemplateResult | typeof nothing {
  if (!catalog) return nothing;
  const words = sharedMessages[language];
  const date = formatPartialDate(dayInEssonne(catalog.updatedAt), language);
  const report = safeUrl(catalog.links?.reportError, catalogUrl);
  return html`<p class="provenance" part="provenance">
    ${words.source(textOf(catalog.publisher.name, language, catalog.defaultLanguage), date)}.
    ${options.isStale ? html`<strong>${words.stale}</strong>` : nothing} ${options.credits ?? nothing}
    ${report ? html`<a class="no-print" href=${report}>${words.reportError}</a>` : nothing}
  </p>`;
}
