import { svg, html, type TemplateResult } from 'lit';
import { themeCodes, themeIcon } from '../theme-icons.js';

/** A theme's pictogram in a disc of its colour. It says nothing by itself: a word stands beside it. */
export function themeDisc(code: string | undefined): TemplateResult {
  const theme = code !== undefined && themeCodes.includes(code) ? code : 'other';
  return html`<span class="disc" data-theme=${theme} aria-hidden="true">${icon(themeIcon(theme))}</span>`;
}

/** A filled pictogram, from its path in a box of 16 × 16. */
export function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${svg`<path d=${path}></path>`}</svg>`;
}

/** A button that shows a pictogram, and says its name. */
export function iconButton(name: string, path: string, act: (event: Event) => void): TemplateResult {
  return html`<button type="button" aria-label=${name} title=${name} @click=${act}>${icon(path)}</button>`;
}

/** Pictograms of the map's buttons. */
export const buttonIcons = {
  plus: 'M7 2h2v5h5v2H9v5H7V9H2V7h5z',
  minus: 'M2 7h12v2H2z',
  fit: 'M2 2h5v2H4v3H2zM9 2h5v5h-2V4H9zM2 9h2v3h3v2H2zM12 9h2v5H9v-2h3z',
  move: 'M8 .8 5.4 3.8H7.1V7.1H3.8V5.4L.8 8l3 2.6V8.9H7.1v3.3H5.4L8 15.2l2.6-3H8.9V8.9h3.3v1.7l3-2.6-3-2.6v1.7H8.9V3.8h1.7z',
  more: 'M1 6.5h3v3H1zM6.5 6.5h3v3h-3zM12 6.5h3v3h-3z',
  home: 'M8 1.5 15 8h-2v6H9.5v-4h-3v4H3V8H1z',
} as const;
