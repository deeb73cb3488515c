import type { BadgeKit, KitFile } from '../kit/badge-kit.js';
import type { Snippets } from '../kit/snippets.js';
import { CARD } from '../kit/pictures/card.js';
import { SMALL } from '../kit/pictures/small.js';
import { SQUARE } from '../kit/pictures/square.js';
import { A6 } from '../kit/pictures/leaflet.js';
import { toBytes } from '../outputs/encode.js';
import { type Markup, markup } from './html.js';
import type { PageContext } from './page-parts.js';
import { EMAILS } from './badge-page-files.js';
import { type BadgePageWords, badgePageWords } from './badge-page-words.js';

/** A picture that is shown, and the files that hold it. */
const PICTURES = [
  { name: 'badge.svg', shown: 'badge.svg', ...CARD, copies: ['badge.png', 'badge@2x.png', 'badge@4x.png'] },
  { name: 'badge-small.svg', shown: 'badge-small.svg', width: SMALL, height: SMALL, copies: ['badge-small.png'] },
  { name: 'badge-square.png', shown: 'badge-square.png', width: SQUARE, height: SQUARE, copies: [] },
  { name: 'badge-print.svg', shown: 'badge-print.svg', ...CARD, copies: [] },
  { name: 'badge-a6.pdf', shown: 'badge-a6.svg', ...A6, copies: ['badge-a6.svg'] },
  { name: 'qr.svg', shown: 'qr.svg', width: 300, height: 300, copies: [] },
] as const;

/** Characters of a piece of page on a line of its field, about, where no script fits the field to its text. */
const COLUMNS = 70;

/** All that the association may take: the words, the pieces of page, the pictures, each with what it is for. */
export function kitPart({ texts, files, language: drawn }: BadgeKit, { language }: PageContext): Markup {
  const words = badgePageWords[language];
  const { content, snippets } = texts[language];
  const named = new Map(files.map((file) => [file.name, file]));
  const wording = {
    id: 'wording',
    label: words.wording,
    text: `${content.claim.lead} ${content.claim.name}`.trim(),
    language: content.claimLanguage,
  };
  const piece = (kind: keyof Snippets): Markup | undefined => {
    const [label, use] = words.snippets[kind];
    const link = kind === 'email' ? markup` <a href="${EMAILS[language]}">${words.emailPage}</a>` : undefined;
    return snippets && copyPart({ id: kind, label, use: markup`${use}${link}`, text: snippets[kind].text }, words);
  };
  return markup`<section class="kit" id="kit" aria-labelledby="kit-title">
      <h2 id="kit-title">${words.kit}</h2>
      <p>${words.kitWhat}</p>
      ${copyPart(wording, words)}${piece('link')}${piece('element')}
      ${
        snippets &&
        markup`<details>
          <summary>${words.otherSizes}</summary>
          ${piece('compact')}${piece('mark')}
        </details> `
      }
      ${piece('email')}
      <h3>${words.pictures}</h3>
      <p>${drawn === language ? undefined : `${words.drawnIn} `}${words.carry}</p>
      <ul class="pictures">
        ${PICTURES.flatMap((picture) => (named.has(picture.name) ? [picturePart(picture, named, words)] : []))}
      </ul>
    </section> `;
}

/** A text to take. */
interface Piece {
  readonly id: string;
  readonly label: string;
  readonly use?: Markup;
  readonly text: string;
  /** Of its words; none for a piece of page. */
  readonly language?: string;
}

/** A text to copy: it can be selected without JavaScript; the button shows where there is JavaScript. */
function copyPart({ id, label, use, text, language }: Piece, words: BadgePageWords): Markup {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / COLUMNS), 0);
  const attributes =
    language === undefined ? markup` class="code" dir="ltr" aria-describedby="${id}-use"` : markup` lang="${language}"`;
  return markup`<div class="copy">
      <label for="${id}">${label}</label>
      ${use === undefined ? undefined : markup`<p class="muted" id="${id}-use">${use}</p>`}
      <textarea id="${id}" rows="${rows}" readonly spellcheck="false"${attributes}>${text}</textarea>
      <p class="action" hidden>
        <button type="button" data-copies="${id}" data-copied="${words.copied}" data-not-copied="${words.notCopied}">
          ${words.copy}<span class="visually-hidden"> – ${label}</span>
        </button>
        <span role="status"></span>
      </p>
    </div> `;
}

function picturePart(
  { name, shown, width, height, copies }: (typeof PICTURES)[number],
  files: ReadonlyMap<string, KitFile>,
  words: BadgePageWords,
): Markup {
  const [use, note] = words.picture[name];
  const links = [name, ...copies].flatMap((copy) => {
    const file = files.get(copy);
    return file ? [markup`<li>${downloadPart(file, use, words)}</li> `] : [];
  });
  return markup`<li>
      <img src="${shown}" width="${width}" height="${height}" loading="lazy" alt="" />
      <div>
        <p><strong>${use}</strong></p>
        <p>${note}</p>
        <ul>
          ${links}
        </ul>
      </div>
    </li> `;
}

/** « Télécharger PNG, 960 × 600 px, 32 ko ». */
function downloadPart({ name, content, size }: KitFile, use: string, words: BadgePageWords): Markup {
  const bytes = typeof content === 'string' ? toBytes(content).length : content.length;
  const kind = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const details = [
    kind,
    size && `${size.width} × ${size.height} px`,
    `${Math.max(1, Math.round(bytes / 1000))} ${words.kilobytes}`,
  ];
  return markup`<a href="${name}" download>${words.download} <span class="visually-hidden">– ${use} –</span> ${details.filter((part) => part !== undefined).join(', ')}</a>`;
}
