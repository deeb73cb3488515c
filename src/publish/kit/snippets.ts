import { type Markup, markup } from '../pages/html.js';
import type { BadgeContent } from './badge-content.js';
import { CARD } from './pictures/card.js';

/** What an association pastes. */
export interface Snippets {
  /** A link around the picture: works everywhere. */
  readonly link: Markup;
  /** The element, around that same link: its state follows. */
  readonly element: Markup;
  /** The element on a few lines. */
  readonly compact: Markup;
  /** The element as a seal. */
  readonly mark: Markup;
  /** A table with the PNG, for letters: no style sheet and no SVG there. */
  readonly email: Markup;
}

/** Widths of the picture, px: alone, then those whose box is high enough for the element, whole and on a few lines; a seal's. */
const WIDTHS = { link: 320, full: 520, compact: 320, mark: 144 } as const;

/** Where the pieces are, absolute. */
export interface SnippetAddresses {
  /** Folder of the badge. */
  readonly folder: string;
  /** Its page, in the language of the pieces. */
  readonly page: string;
  readonly script: string;
  readonly data: string;
}

/** Pieces of page that show a badge. */
export function snippetsOf(
  id: string,
  { alternative, stateAt, check, language }: BadgeContent,
  { folder, page, script, data }: SnippetAddresses,
): Snippets {
  const linked = (file: string, width: number, height: number, attributes?: Markup): Markup =>
    markup`<a href="${page}"><img src="${folder}${file}" width="${width}" height="${height}"${attributes} alt="${alternative}"></a>`;
  const card = (file: string, width: number, attributes?: Markup): Markup =>
    linked(file, width, (width * CARD.height) / CARD.width, attributes);
  // Words of the element are French where its page says no language.
  const lang = language === 'fr' ? undefined : markup` lang="${language}"`;
  const element = (picture: Markup, variant?: Markup): Markup =>
    markup`<script type="module" src="${script}" data-src="${data}"></script>
<essonne-sponsorship-badge sponsorship="${id}"${variant}${lang}>
${picture}
</essonne-sponsorship-badge>`;
  const link = card('badge.svg', WIDTHS.link);
  return {
    link,
    element: element(card('badge.svg', WIDTHS.full)),
    compact: element(card('badge.svg', WIDTHS.compact), markup` variant="compact"`),
    mark: element(linked('badge-small.svg', WIDTHS.mark, WIDTHS.mark), markup` variant="mark"`),
    email: markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
<tr><td>${card('badge@2x.png', WIDTHS.link, markup` border="0"`)}</td></tr>
<tr><td><font face="Arial, sans-serif" size="2">${stateAt}. <a href="${page}">${check}</a></font></td></tr>
</table>`,
  };
}
