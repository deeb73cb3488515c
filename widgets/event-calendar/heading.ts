import { html, nothing, type TemplateResult } from 'lit';

/** A heading at a level that the page chooses: tag names cannot be bound. One with an id can be given the focus. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  return html`<div
    class="heading"
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
  >
    ${content}
  </div>`;
}
