import type { IssueCode } from '../messages/issues.fr.js';
import { isGenericEmail } from './generic-mailbox.js';

/** What of a person was found in a text. */
export type PersonalData = Extract<IssueCode, 'personal-email' | 'personal-phone' | 'personal-number'>;

/** A text as it may be published, and what was taken out of it. */
export interface MaskedText {
  readonly text: string;
  readonly found: readonly PersonalData[];
}

/** What takes the place of what is taken out; published, so in the data's language. */
const MASKS: Readonly<Record<PersonalData, string>> = {
  'personal-email': '[adresse retirée]',
  'personal-phone': '[téléphone retiré]',
  'personal-number': '[numéro retiré]',
};

const BOX = "[\\p{L}\\p{N}._%+'-]";
const EMAIL = new RegExp(
  `(?<!${BOX})(${BOX}{1,64})(?:@| ?[[(](?:at|arobase|@)[\\])] ?)((?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24})`,
  'giu',
);
/** In France: ten digits, or nine after +33; in pairs, however they are apart. */
const PHONE =
  /(?<![\p{L}\p{N}+_/=-])(?:(?:\+|00) ?33[ .\u00a0\u202f-]?(?:\(0\) ?)?[1-9]|0[1-9])(?:[ .\u00a0\u202f-]?\d{2}){4}(?![\p{L}\p{N}])/gu;
/** Sex, year, month, department, commune, order, and the key, which is often left out. */
const SOCIAL =
  /(?<![\p{L}\p{N}])[1-478][ .\u00a0\u202f-]?\d{2}[ .\u00a0\u202f-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .\u00a0\u202f-]?(?:\d{2}|2[AB])[ .\u00a0\u202f-]?\d{3}[ .\u00a0\u202f-]?\d{3}(?:[ .\u00a0\u202f-]?\d{2})?(?![\p{L}\p{N}])/giu;

/**
 * Takes out of a text the addresses, telephone and social security numbers of persons. Addresses of a function
 * (`contact@`) stay.
 * @param isName Whether the text is an address of the web or a reference, where digits are no telephone.
 */
export function maskPersonal(text: string, isName = false): MaskedText {
  const found: PersonalData[] = [];
  const mask = (code: PersonalData): string => {
    found.push(code);
    return MASKS[code];
  };
  let masked = text;
  if (/@|[[(](?:at|arobase)[\])]/i.test(text))
    masked = masked.replace(EMAIL, (whole, box: string, domain: string) =>
      isGenericEmail(`${box}@${domain}`) ? whole : mask('personal-email'),
    );
  if (/\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/.test(text)) {
    masked = masked.replace(SOCIAL, (whole) => (isSocialNumber(whole) ? mask('personal-number') : whole));
    if (!isName) masked = masked.replace(PHONE, () => mask('personal-phone'));
  }
  return { text: masked, found };
}

/** Written in groups, it is meant; in one piece, only its key tells it from any other number. */
function isSocialNumber(text: string): boolean {
  const digits = text.replace(/[^\dab]/gi, '').toUpperCase();
  if (digits.length !== text.length) return true;
  if (digits.length !== 15) return false;
  // INSEE: the departments of Corsica count as 19 and 18 in the key.
  const number = digits.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(number) % 97n) === BigInt(digits.slice(13));
}
