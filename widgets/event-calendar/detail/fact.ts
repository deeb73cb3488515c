import { html, nothing, type TemplateResult } from 'lit';

/** What a description may hold. */
export type Content = TemplateResult | string | typeof nothing;

/** A term and its description; nothing when there is none. */
export function fact(term: string, content: Content): Content {
  return content === nothing || content === ''
    ? nothing
    : html`<dt>${term}</dt>
        <dd>${content}</dd>`;
}
