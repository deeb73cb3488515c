import { themeCodes } from '../theme-icons.js';

/** CSS colours of the map. */
export interface MapColours {
  /** Around the world. */
  readonly outside: string;
  readonly sea: string;
  readonly land: string;
  readonly line: string;
  /** Land of the countries that the results are about. */
  readonly partner: string;
  readonly surface: string;
  readonly text: string;
  readonly onTheme: string;
  readonly accent: string;
  /** Shades of countries, from the least value to the greatest; all alike where the visitor's colours are forced. */
  readonly shades: readonly string[];
  /** A theme's own colour, by code. */
  readonly theme: (code: string) => string;
}

const TOKENS = ['outside', 'sea', 'land', 'partner', 'surface', 'text', 'on-theme', 'map-line', 'accent'] as const;
/** They come with the layer that shades countries. */
const SHADES = ['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'];

/**
 * The colours of the style sheet as a canvas can take them. A probe inside the element resolves them: whatever the page
 * sets (`color-mix()`, `light-dark()`, system colours in forced-colors mode) comes out as a plain colour.
 */
export function readColours(root: HTMLElement): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Else forced-colors mode gives every colour as that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  const names = [...TOKENS, ...SHADES, ...themeCodes.map((code) => `theme-${code}`)];
  // One for each, so that styles are worked out once.
  const spans = names.map((token) => {
    const span = document.createElement('span');
    span.style.setProperty('color', `var(--${token})`);
    return span;
  });
  probe.append(...spans);
  root.append(probe);
  const colours = new Map(names.map((token, i) => [token, getComputedStyle(spans[i]!).color]));
  probe.remove();
  const colourOf = (token: string): string => colours.get(token)!;
  const [outside, sea, land, partner, surface, text, onTheme, line, accent] = TOKENS.map(colourOf) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const shades = SHADES.map(colourOf);
  const theme = (code: string): string => colours.get(`theme-${code}`) ?? text;
  return { outside, sea, land, partner, surface, text, onTheme, line, accent, shades, theme };
}

/** Changes whenever the style sheet's colours or font may have: cheaper to read than the colours. */
export function styleKey(root: HTMLElement): string {
  const style = getComputedStyle(root);
  const tokens = [...TOKENS, ...SHADES, 'theme-other'].map((token) => style.getPropertyValue(`--${token}`));
  return [style.fontFamily, style.color, style.backgroundColor, ...tokens].join();
}
