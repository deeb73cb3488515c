import { cleanText } from '../formats/characters.js';
import { plainText } from '../icalendar/text.js';

/**
 * The words of a text in HTML or in Markdown, which OpenAgenda writes by default: no mark of either is left, and links
 * keep their address.
 */
export function plainWords(text: string): string {
  return plainText(withoutMarks(cleanText(text)));
}

/** Longer texts are no description. */
const MAX_LENGTH = 100_000;

function withoutMarks(text: string): string {
  if (text.length > MAX_LENGTH) return text.slice(0, MAX_LENGTH);
  return text
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]{0,3}>[ \t]?/gm, '')
    .replace(/^[ \t]*[*+-][ \t]+/gm, '– ')
    .replace(/^[ \t]{0,3}(?:[*_-][ \t]*){3,}$/gm, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\s]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\((https?:\/\/[^)\s]{1,2000})\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)([^\n]{0,2000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{0,2000}?\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/[ \t]{2,}$/gm, '');
}
