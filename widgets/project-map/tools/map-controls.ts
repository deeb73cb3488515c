/** What the map offers to those who move it, beyond its first buttons; loaded when it is first needed. */
import { css, html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../shared/messages.js';
import type { MapView } from '../map-view.js';
import { arrowIcons } from '../templates/arrow-icons.js';
import { iconButton } from '../templates/icons.js';

/** What the pad adds to the element's style sheets. */
export const styles = css`
  .moves {
    display: grid;
    grid-template-columns: repeat(2, auto);
    gap: 4px;
  }
  .moves button:first-child,
  .moves button:last-child {
    grid-column: 1 / -1;
    justify-self: center;
  }
`;

const fr = {
  up: 'Vers le nord',
  down: 'Vers le sud',
  left: 'Vers l’ouest',
  right: 'Vers l’est',
  wheel: (key: string): string => `${key} + molette pour zoomer`,
  touch: 'Deux doigts pour déplacer la carte',
};
const messages: Catalogue<typeof fr> = {
  fr,
  en: {
    up: 'Northwards',
    down: 'Southwards',
    left: 'Westwards',
    right: 'Eastwards',
    wheel: (key) => `${key} + wheel to zoom`,
    touch: 'Two fingers to move the map',
  },
};

const PAN_PIXELS = 120;

/** Buttons in place of a drag. */
export function movePad({ language, actions }: MapView): TemplateResult {
  const words = messages[language];
  return html`<div class="moves">
    ${iconButton(words.up, arrowIcons.up, () => actions.pan(0, PAN_PIXELS))}
    ${iconButton(words.left, arrowIcons.left, () => actions.pan(PAN_PIXELS, 0))}
    ${iconButton(words.right, arrowIcons.right, () => actions.pan(-PAN_PIXELS, 0))}
    ${iconButton(words.down, arrowIcons.down, () => actions.pan(0, -PAN_PIXELS))}
  </div>`;
}

/** How to do with the map what the page keeps for itself. */
export function hintText(hint: 'wheel' | 'touch', { language }: MapView): string {
  const { wheel, touch } = messages[language];
  return hint === 'touch' ? touch : wheel(/Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl');
}
