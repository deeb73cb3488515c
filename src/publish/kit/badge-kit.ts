import type { BadgeFile } from '../../credentials/badge-file.js';
import { bakePng } from '../../credentials/bake/png.js';
import { bakeSvg } from '../../credentials/bake/svg.js';
import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import { lazyFile } from '../outputs/lazy-file.js';
import { badgePage } from '../pages/badge-page.js';
import type { OutputFile } from '../types.js';
import { type BadgeContent, badgeContent } from './badge-content.js';
import { printPalette } from './drawing.js';
import { emailPage } from './email-page.js';
import type { Paint } from './paint.js';
import { pdfOf } from './pdf-of-drawing.js';
import { CARD, badgeCard } from './pictures/card.js';
import { badgeLeaflet } from './pictures/leaflet.js';
import { qrPicture } from './pictures/qr-picture.js';
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

/** What the page of a badge offers to download or copy. */
export interface BadgeKit {
  readonly content: BadgeContent;
  readonly files: readonly KitFile[];
  readonly snippets: Snippets | undefined;
}

/**
 * The files of a badge's folder besides `badge.json` and `credential.jwt`: the verification page, which is also what the
 * association takes its pictures and its words from, and those pictures. The same input gives the same bytes.
 */
export async function badgeKit(input: BadgeKitInput): Promise<readonly OutputFile[]> {
  const { sponsorship, badge, catalog, issued, tools } = input;
  const folder = `badges/${sponsorship.id}/`;
  const root = issued?.root ?? input.root;
  const kit = tools && (await makeKit({ ...input, root }, tools));
  const page = { ...(kit ? { kit } : {}), ...(root === undefined ? {} : { root }), isSigned: issued !== undefined };
  return [
    ...(kit?.files ?? []).map(({ name, content }) => ({ path: folder + name, content })),
    lazyFile(`${folder}index.html`, () => badgePage(sponsorship, badge, catalog, page)),
  ];
}

async function makeKit(
  { sponsorship, badge, catalog, issued, root }: BadgeKitInput,
  { letters, paint }: KitTools,
): Promise<BadgeKit> {
  const content = badgeContent(sponsorship, badge, { catalog, root, canWrite: letters.canWrite });
  const snippets =
    root === undefined || content.page === undefined
      ? undefined
      : snippetsOf(sponsorship.id, content, {
          page: content.page,
          script: new URL(widgetsScript(catalog, ''), root).href,
          data: new URL('data/v1/', root).href,
        });
  const [pngs, leaflet] = await Promise.all([
    paint ? paintAll(content, letters, paint, issued) : [],
    pdfOf(badgeLeaflet(content, letters), {
      author: textOf(catalog.publisher.name, content.language, catalog.defaultLanguage),
      now: catalog.updatedAt,
      ...(content.page === undefined ? {} : { link: { url: content.page, label: content.check } }),
    }),
  ]);
  const picture = svgOf(badgeCard(content, letters));
  const files: readonly KitFile[] = [
    { name: 'badge.svg', content: issued ? bakeSvg(picture, issued.credential) : picture },
    ...pngs,
    { name: 'badge-print.svg', content: svgOf(badgeCard(content, letters, { palette: printPalette, hasCode: true })) },
    { name: 'badge-a6.pdf', content: leaflet },
    { name: 'badge-a6.svg', content: svgOf(badgeLeaflet(content, letters), 'mm') },
    ...(content.page === undefined ? [] : [{ name: 'qr.svg', content: svgOf(qrPicture(content, content.page)) }]),
    ...(snippets ? [{ name: 'email.html', content: emailPage(content, snippets.email) }] : []),
  ];
  return { content, files, snippets };
}

/** Copies of the badge that cannot follow its state say its day. */
async function paintAll(
  content: BadgeContent,
  letters: Letters,
  paint: Paint,
  issued: IssuedBadge | undefined,
): Promise<readonly KitFile[]> {
  const dated = svgOf(badgeCard(content, letters, { isDated: true }));
  const baked = (png: Uint8Array): Uint8Array => (issued ? bakePng(png, issued.credential) : png);
  const copies = ['badge.png', 'badge@2x.png', 'badge@4x.png'].map(async (name, index) => ({
    name,
    content: baked(await paint(dated, CARD.width * 2 ** index)),
    size: { width: CARD.width * 2 ** index, height: CARD.height * 2 ** index },
  }));
  const square = async (): Promise<KitFile> => ({
    name: 'badge-square.png',
    content: await paint(svgOf(badgeSquare(content, letters)), SQUARE),
    size: { width: SQUARE, height: SQUARE },
  });
  return Promise.all([...copies, square()]);
}
