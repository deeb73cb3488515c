import { type Markup, markup } from '../pages/html.js';
import type { BadgeContent } from './badge-content.js';
import { CARD } from './pictures/card.js';

/** What an association pastes. */
export interface Snippets {
  /** A link around the picture: works everywhere. */
  readonly link: Markup;
  /** The element, around that same link: its state follows. */
  readonly element: Markup;
  /** A table with the PNG, for letters: no style sheet and no SVG there. */
  readonly email: Markup;
}

/** Width of the picture in a page and in a letter, px. */
const WIDTH = 320;
const HEIGHT = (WIDTH * CARD.height) / CARD.width;

/** Where the pieces are, absolute. */
export interface SnippetAddresses {
  /** Folder of the badge; also its page. */
  readonly page: string;
  readonly script: string;
  readonly data: string;
}

/** Pieces of page that show a badge. */
export function snippetsOf(
  id: string,
  { alternative, stateAt, check }: BadgeContent,
  { page, script, data }: SnippetAddresses,
): Snippets {
  const linked = (file: string, attributes?: Markup): Markup =>
    markup`<a href="${page}"><img src="${page}${file}" width="${WIDTH}" height="${HEIGHT}"${attributes} alt="${alternative}"></a>`;
  const link = linked('badge.svg');
  return {
    link,
    element: markup`<script type="module" src="${script}" data-src="${data}"></script>
<essonne-sponsorship-badge sponsorship="${id}">
${link}
</essonne-sponsorship-badge>`,
    email: markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
<tr><td>${linked('badge@2x.png', markup` border="0"`)}</td></tr>
<tr><td><font face="Arial, sans-serif" size="2">${stateAt}. <a href="${page}">${check}</a></font></td></tr>
</table>`,
  };
}
