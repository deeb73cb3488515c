import { isSiren, isSiret } from '../model/check-digits.js';
import { patterns } from '../model/rules.js';
import type { TakeNote } from './note.js';

/** SIREN, SIRET and RNA as spreadsheets leave them: in groups, with « .0 », an apostrophe or small letters. */
const NORMALISED: Readonly<Record<string, (text: string) => string>> = {
  siren: digitsOf,
  siret: digitsOf,
  rna: (text) => text.replace(/^'|[\s\u00a0\u202f.-]/gu, '').toUpperCase(),
};

function digitsOf(text: string): string {
  const plain = text.replace(/[.,]0+$/, '').replace(/^['’]|['’]$|[\s\u00a0\u202f.-]/gu, '');
  return /^\d+$/.test(plain) ? plain : text;
}

/** An official number without its ornaments, which is noted; any other text as it is. */
export function normaliseNumber(path: string, text: string, note: TakeNote): string {
  const normalised = NORMALISED[path]?.(text) ?? text;
  if (normalised !== text)
    note({ code: 'normalised-number', outcome: 'corrected', value: text, corrected: normalised });
  if ((path === 'siret' && isWrong(normalised, 14, isSiret)) || (path === 'siren' && isWrong(normalised, 9, isSiren)))
    note({ code: 'bad-check-digit', outcome: 'kept', value: normalised });
  return normalised;
}

const isWrong = (text: string, length: number, isRight: (text: string) => boolean): boolean =>
  text.length === length && /^\d+$/.test(text) && !isRight(text);

/** What names a French organisation. */
export interface OfficialNumbers {
  readonly siret?: string;
  readonly siren?: string;
  readonly rna?: string;
}

/**
 * The number of an organisation in a column that may hold a SIRET, a SIREN or an RNA. A zero lost by a spreadsheet is
 * given back when both check digits then agree. Anything else is left out, and never shown: it may be a person's number.
 */
export function readOfficialNumber(text: string, note: TakeNote): OfficialNumbers {
  const rna = normaliseNumber('rna', text, () => undefined);
  if (patterns.Rna.test(rna)) {
    if (rna !== text) note({ code: 'normalised-number', outcome: 'corrected', value: text, corrected: rna });
    return { rna };
  }
  const digits = normaliseNumber('siret', text, () => undefined);
  if (/^\d{9}$|^\d{14}$/.test(digits)) {
    const path = digits.length === 9 ? 'siren' : 'siret';
    return { [path]: normaliseNumber(path, text, note) };
  }
  const padded = `0${digits}`;
  if (isSiret(padded) && isSiren(padded.slice(0, 9))) {
    note({ code: 'normalised-number', outcome: 'corrected', value: text, corrected: padded });
    return { siret: padded };
  }
  note({ code: 'no-official-number', outcome: 'left-out' });
  return {};
}
