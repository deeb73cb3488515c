import type { MapColours } from './drawing.js';
import { themeCodes } from '../theme-icons.js';

const TOKENS = ['outside', 'sea', 'land', 'partner', 'surface', 'text', 'on-theme', 'map-line'] as const;

/**
 * The colours of the style sheet as a canvas can take them. A probe inside the element resolves them: whatever the page
 * sets (`color-mix()`, `light-dark()`, system colours in forced-colors mode) comes out as a plain colour.
 */
export function readColours(root: HTMLElement): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Else forced-colors mode gives every colour as that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const colourOf = (token: string): string => {
    probe.style.setProperty('color', `var(--${token})`);
    return getComputedStyle(probe).color;
  };
  const [outside, sea, land, partner, surface, text, onTheme, line] = TOKENS.map(colourOf) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const themes = new Map(themeCodes.map((code) => [code, colourOf(`theme-${code}`)]));
  probe.remove();
  return { outside, sea, land, partner, surface, text, onTheme, line, theme: (code) => themes.get(code) ?? text };
}

/** Changes whenever the style sheet's colours or font may have: cheaper to read than the colours. */
export function styleKey(root: HTMLElement): string {
  const style = getComputedStyle(root);
  const tokens = [...TOKENS, 'theme-other'].map((token) => style.getPropertyValue(`--${token}`));
  return [style.fontFamily, style.color, style.backgroundColor, ...tokens].join();
}
