import { cleanText } from '../formats/characters.js';

/** TEXT value (RFC 5545 §3.3.11) with its escapes undone and its controls removed. */
export function readText(value: string): string {
  return cleanText(value.replace(/\\([nN\\;,:"])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)));
}

/** Parts of a list, cut where its comma is not escaped; escapes stay. */
export function splitList(value: string): readonly string[] {
  return value.match(/(?:\\.|[^\\,])+/gs) ?? [];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  ugrave: 'ù',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  oelig: 'œ',
};

const BLOCKS = 'p div br li ul ol tr table tbody h1 h2 h3 h4 h5 h6 blockquote section article hr html body'.split(' ');
const INLINE = 'a b i u s em strong span font small big sub sup img td th wbr center abbr code pre'.split(' ');
const TAG = new RegExp(
  `</?(${[...BLOCKS, ...INLINE, 'script', 'style', 'head', 'title'].join('|')})(?=[\\s/>])(?:\\s*/?|[^<>=]*=[^<>]*)>`,
  'gi',
);
const isBlock = new Set(BLOCKS);
const HIDDEN = /<(script|style|head|title)\b[^<>]*>|<!--/gi;

/** Without scripts, styles and comments; one that is not closed goes on to the end, as in browsers. */
function withoutHidden(text: string): string {
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index < from) continue;
    kept += text.slice(from, match.index);
    const close = new RegExp(match[1] === undefined ? '-->' : `</${match[1]}`, 'gi');
    close.lastIndex = match.index + match[0].length;
    const end = close.exec(text)?.index;
    if (end === undefined) return kept;
    from = Math.max(end, text.indexOf('>', end)) + 1;
  }
  return kept + text.slice(from);
}

/**
 * The words of a text that other software wrote in HTML: paragraphs and items on lines of their own, addresses of links
 * after their words. A text without tags is returned as it is.
 */
export function plainText(text: string): string {
  if (text.search(TAG) === -1) return text.trim();
  const links: string[] = [];
  const words = withoutHidden(text)
    .replace(/\n/g, text.search(/<(?:br|p|div)\b/i) === -1 ? '\n' : ' ')
    .replace(TAG, (tag, name: string) => {
      const element = name.toLowerCase();
      if (element === 'a') return tag.startsWith('</') ? addressOf(links.pop()) : openLink(tag, links);
      if (element === 'li') return tag.startsWith('</') ? '' : '\n– ';
      return isBlock.has(element) ? '\n' : '';
    });
  return tidy(readEntities(words));
}

function openLink(tag: string, links: string[]): string {
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? [];
  links.push(double ?? single ?? bare ?? '');
  return '';
}

const addressOf = (href: string | undefined): string =>
  href !== undefined && /^https?:\/\//i.test(href) ? ` (${href})` : '';

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    if (name === undefined) return code > 0 && code <= 0x10ffff ? cleanText(String.fromCodePoint(code)) : '';
    const key = String(name);
    if (Object.hasOwn(ENTITIES, key)) return ENTITIES[key] ?? whole;
    const lower = key.toLowerCase();
    return Object.hasOwn(ENTITIES, lower) ? (ENTITIES[lower] ?? whole).toUpperCase() : whole;
  });
}

/** A link whose words are its address is written once; no blank line but one between paragraphs. */
function tidy(text: string): string {
  return text
    .replace(/(?<![^\s()])(https?:\/\/[^\s()]+) \(\1\/?\)/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
