/** The pieces that every part of the detail is made of: texts of the data, sections, lists that fold. */
import { localize, type Text } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';

/** What a template shows in a place; `nothing` leaves the place out. */
export type Content = TemplateResult | string | typeof nothing;

/** Entries of a list that are shown before the rest folds. */
const UNFOLDED = 8;

/** A text of the data, with its language when it is not the interface's. */
export function text(value: Text | undefined, { language, data }: MapView): Content {
  return dataText(value, language, data.catalog?.defaultLanguage);
}

/** A long text as the paragraphs that its blank lines make. */
export function paragraphs(value: Text | undefined, { language, data }: MapView): readonly TemplateResult[] {
  const found = localize(value, language, data.catalog?.defaultLanguage);
  return (found?.value ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(
      (paragraph) =>
        html`<p class="long">${dataText({ [found!.language]: paragraph.trim() }, language, undefined)}</p>`,
    );
}

/** A heading below the project's title. `depth` 1 for a section, 2 inside one. */
export function heading(title: Content, depth: 1 | 2, { level }: MapView): TemplateResult {
  return html`<div
    class=${depth === 1 ? 'subtitle' : 'minor'}
    role="heading"
    aria-level=${Math.min(level + 1 + depth, 6)}
  >
    ${title}
  </div>`;
}

/** A section with its heading; nothing when it is empty. */
export function section(title: string, content: unknown, view: MapView): Content {
  return content === nothing || content === ''
    ? nothing
    : html`<section>${heading(title, 1, view)} ${content}</section>`;
}

/** One entry alone, several as a list whose end folds when it is long. */
export function list(items: readonly Content[], { language }: MapView): Content {
  if (items.length < 2) return items[0] ?? nothing;
  const entries = (some: readonly Content[]): TemplateResult =>
    html`<ul>
      ${some.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  // Folding one or two entries would take the room that they need.
  if (items.length <= UNFOLDED + 2) return entries(items);
  return html`${entries(items.slice(0, UNFOLDED))}
    <details>
      <summary>${detailMessages[language].others(items.length - UNFOLDED)}</summary>
      ${entries(items.slice(UNFOLDED))}
    </details>`;
}
