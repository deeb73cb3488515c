import type { BadgeKit, KitFile } from '../kit/badge-kit.js';
import { CARD } from '../kit/pictures/card.js';
import { SQUARE } from '../kit/pictures/square.js';
import { A6 } from '../kit/pictures/leaflet.js';
import { toBytes } from '../outputs/encode.js';
import { type Markup, markup } from './html.js';
import type { PageContext } from './page-parts.js';
import { type BadgePageWords, badgePageWords } from './badge-page-words.js';

/** A picture that is shown, and the files that hold it. */
const PICTURES = [
  { name: 'badge.svg', shown: 'badge.svg', ...CARD, copies: ['badge.png', 'badge@2x.png', 'badge@4x.png'] },
  { name: 'badge-square.png', shown: 'badge-square.png', width: SQUARE, height: SQUARE, copies: [] },
  { name: 'badge-print.svg', shown: 'badge-print.svg', ...CARD, copies: [] },
  { name: 'badge-a6.pdf', shown: 'badge-a6.svg', ...A6, copies: ['badge-a6.svg'] },
  { name: 'qr.svg', shown: 'qr.svg', width: 300, height: 300, copies: [] },
] as const;

/** All that the association may take: the words, the pieces of page, the pictures, each with what it is for. */
export function kitPart({ content, files, snippets }: BadgeKit, { language }: PageContext): Markup {
  const words = badgePageWords[language];
  const sized = new Map(files.map((file) => [file.name, file]));
  return markup`<section class="kit" aria-labelledby="kit-${language}">
      <h2 id="kit-${language}">${words.kit}</h2>
      <p>${words.kitWhat}</p>
      ${copyPart(`wording-${language}`, words.wording, undefined, `${content.claim.lead} ${content.claim.name}`.trim(), 2, words, content.language)}
      ${snippets ? (['link', 'element', 'email'] as const).map((kind) => copyPart(`${kind}-${language}`, words.snippets[kind][0], words.snippets[kind][1], snippets[kind].text, kind === 'link' ? 5 : 8, words)) : undefined}
      <h3>${words.pictures}</h3>
      <ul class="pictures">${PICTURES.flatMap((picture) => (sized.has(picture.name) ? [picturePart(picture, sized, content, words)] : []))}</ul>
    </section> `;
}

/** A text to copy: it can be selected without JavaScript; the button shows where there is JavaScript. */
function copyPart(
  id: string,
  label: string,
  use: string | undefined,
  text: string,
  rows: number,
  words: BadgePageWords,
  language?: string,
): Markup {
  return markup`<div class="copy">
      <label for="${id}">${label}</label>
      ${use === undefined ? undefined : markup`<p class="muted" id="${id}-use">${use}</p>`}
      <textarea id="${id}" rows="${rows}" readonly spellcheck="false"${language === undefined ? markup` class="code" aria-describedby="${id}-use"` : markup` lang="${language}"`}>${text}</textarea>
      <p class="action" hidden>
        <button type="button" data-copies="${id}" data-copied="${words.copied}" data-not-copied="${words.notCopied}">${words.copy}<span class="visually-hidden"> – ${label}</span></button>
        <span role="status"></span>
      </p>
    </div> `;
}

function picturePart(
  { name, shown, width, height, copies }: (typeof PICTURES)[number],
  files: ReadonlyMap<string, KitFile>,
  { alternative, language }: BadgeKit['content'],
  words: BadgePageWords,
): Markup {
  const [use, note] = words.picture[name];
  const links = [name, ...copies].flatMap((copy) => {
    const file = files.get(copy);
    return file ? [markup`<li>${downloadPart(file, use, words)}</li> `] : [];
  });
  return markup`<li>
      <p><strong>${use}</strong><br />${note}</p>
      <img src="${shown}" width="${width}" height="${height}" loading="lazy" alt="${alternative}" lang="${language}" />
      <ul class="downloads">${links}</ul>
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
