import type { BadgeFile } from '../../credentials/badge-file.js';
import { bakePng } from '../../credentials/bake/png.js';
import { bakeSvg } from '../../credentials/bake/svg.js';
import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import { lazyFile } from '../outputs/lazy-file.js';
import { badgePage } from '../pages/badge-page.js';
import { EMAILS, PAGES } from '../pages/badge-page-files.js';
import type { OutputFile } from '../types.js';
import { type BadgeContent, badgeContent, languageOf } from './badge-content.js';
import { printPalette } from './drawing.js';
import { emailPage } from './email-page.js';
import type { Paint } from './paint.js';
import { pdfOf } from './pdf-of-drawing.js';
import { CARD, badgeCard } from './pictures/card.js';
import { badgeLeaflet } from './pictures/leaflet.js';
import { qrPicture } from './pictures/qr-picture.js';
import { SMALL, badgeSmall } from './pictures/small.js';
import { SQUARE, badgeSquare } from './pictures/square.js';
import { type Snippets, snippetsOf } from './snippets.js';
import { svgOf } from './svg-of-drawing.js';
import type { Letters } from './typeset/letters.js';
import { widgetsScript } from './widgets-script.js';

/** What pictures are made with; given from outside, since fonts and a painter are not the same in Node and in a page. */
export interface KitTools {
  readonly letters: Letters;
  /** Without it, no PNG. */
  readonly paint?: Paint;
}

/** What the folder of a badge is made from. */
export interface BadgeKitInput {
  readonly sponsorship: Sponsorship;
  readonly badge: BadgeFile;
  readonly catalog: Catalog;
  /** The signed badge, which the pictures carry. */
  readonly issued?: IssuedBadge | undefined;
  /** Without them, the page alone is made. */
  readonly tools?: KitTools | undefined;
  /** Absolute address of the site's root, for a badge that is not signed. Without any, there is no code nor snippet. */
  readonly root?: string | undefined;
}

/** A file that the page offers. */
export interface KitFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Of a picture made of pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The words of a badge in one language, and the pieces of page that show it. */
export interface KitTexts {
  readonly content: BadgeContent;
  readonly snippets: Snippets | undefined;
}

/** What the page of a badge offers to download or copy. */
export interface BadgeKit {
  readonly files: readonly KitFile[];
  readonly texts: Readonly<Record<Language, KitTexts>>;
  /** That of the pictures. */
  readonly language: Language;
}

const LANGUAGES = ['fr', 'en'] as const;

/**
 * The files of a badge's folder besides `badge.json` and `credential.jwt`: the verification page in its two languages,
 * which is also what the association takes its pictures and its words from, and those pictures. The same input gives
 * the same bytes.
 */
export async function badgeKit(input: BadgeKitInput): Promise<readonly OutputFile[]> {
  const { sponsorship, badge, catalog, issued, tools } = input;
  const folder = `badges/${sponsorship.id}/`;
  const root = issued?.root ?? input.root;
  const kit = tools && (await makeKit({ ...input, root }, tools));
  const page = { ...(kit ? { kit } : {}), ...(root === undefined ? {} : { root }), isSigned: issued !== undefined };
  return [
    ...(kit?.files ?? []).map(({ name, content }) => ({ path: folder + name, content })),
    ...LANGUAGES.map((language) =>
      lazyFile(folder + PAGES[language], () => badgePage(sponsorship, badge, { catalog, language }, page)),
    ),
  ];
}

async function makeKit(input: BadgeKitInput, { letters, paint }: KitTools): Promise<BadgeKit> {
  const { catalog, issued } = input;
  const language = languageOf(catalog);
  const texts = { fr: textsIn('fr', input, letters), en: textsIn('en', input, letters) };
  const { content } = texts[language];
  const [pngs, leaflet] = await Promise.all([
    paint ? paintAll(content, letters, paint, issued) : [],
    pdfOf(badgeLeaflet(content, letters), {
      author: textOf(catalog.publisher.name, language, catalog.defaultLanguage),
      now: `${content.day}T00:00:00Z`,
      ...(content.page === undefined ? {} : { link: { url: content.page, label: content.check } }),
    }),
  ]);
  const svg = (name: string, picture: string): KitFile => ({
    name,
    content: issued ? bakeSvg(picture, issued.credential) : picture,
  });
  const files: readonly KitFile[] = [
    svg('badge.svg', svgOf(badgeCard(content, letters))),
    svg('badge-small.svg', svgOf(badgeSmall(content, letters))),
    ...pngs,
    svg('badge-print.svg', svgOf(badgeCard(content, letters, { palette: printPalette, hasCode: true }))),
    { name: 'badge-a6.pdf', content: leaflet },
    svg('badge-a6.svg', svgOf(badgeLeaflet(content, letters), 'mm')),
    ...(content.page === undefined ? [] : [{ name: 'qr.svg', content: svgOf(qrPicture(content, content.page)) }]),
    ...LANGUAGES.flatMap((one) => {
      const { content: words, snippets } = texts[one];
      return snippets ? [{ name: EMAILS[one], content: emailPage(words, snippets.email) }] : [];
    }),
  ];
  return { files, texts, language };
}

function textsIn(language: Language, input: BadgeKitInput, letters: Letters): KitTexts {
  const { sponsorship, badge, catalog, issued, root } = input;
  const credential = issued?.credential;
  const content = badgeContent(sponsorship, badge, {
    catalog,
    root,
    credential,
    language,
    canWrite: letters.canWrite,
  });
  if (root === undefined || content.page === undefined) return { content, snippets: undefined };
  const snippets = snippetsOf(sponsorship.id, content, {
    folder: content.page,
    page: language === 'fr' ? content.page : content.page + PAGES[language],
    script: new URL(widgetsScript(catalog, ''), root).href,
    data: new URL('data/v1/', root).href,
  });
  return { content, snippets };
}

/** Pictures of pixels, each with the signed badge. */
async function paintAll(
  content: BadgeContent,
  letters: Letters,
  paint: Paint,
  issued: IssuedBadge | undefined,
): Promise<readonly KitFile[]> {
  const card = svgOf(badgeCard(content, letters));
  const painted = async (name: string, svg: string, width: number, height: number): Promise<KitFile> => {
    const png = await paint(svg, width);
    return { name, content: issued ? bakePng(png, issued.credential) : png, size: { width, height } };
  };
  return Promise.all([
    ...['badge.png', 'badge@2x.png', 'badge@4x.png'].map((name, index) =>
      painted(name, card, CARD.width * 2 ** index, CARD.height * 2 ** index),
    ),
    painted('badge-small.png', svgOf(badgeSmall(content, letters)), SMALL * 2, SMALL * 2),
    painted('badge-square.png', svgOf(badgeSquare(content, letters)), SQUARE, SQUARE),
  ]);
}
