import type { CSSResult } from 'lit';

/** Adds to an element the styles of a part that was loaded later; once, however often it is asked. */
export function adoptStyles(host: Element, { styleSheet }: CSSResult): void {
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
