import type { TakeNote } from './note.js';

/** SIREN, SIRET and RNA as spreadsheets leave them: in groups, with « .0 », an apostrophe or small letters. */
const NORMALISED: Readonly<Record<string, (text: string) => string>> = {
  siren: digitsOf,
  siret: digitsOf,
  rna: (text) => text.replace(/^'|[\s\u00a0\u202f.-]/gu, '').toUpperCase(),
};

function digitsOf(text: string): string {
  const plain = text.replace(/[.,]0+$/, '').replace(/^['’]|[\s\u00a0\u202f.-]/gu, '');
  return /^\d+$/.test(plain) ? plain : text;
}

/** An official number without its ornaments, which is noted; any other text as it is. */
export function normaliseNumber(path: string, text: string, note: TakeNote): string {
  const normalised = NORMALISED[path]?.(text) ?? text;
  if (normalised !== text)
    note({ code: 'normalised-number', outcome: 'corrected', value: text, corrected: normalised });
  return normalised;
}
