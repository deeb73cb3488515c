import type { IssueWords } from './issues.fr.js';
import type { scdlFr } from './issues-scdl.fr.js';

/** Words of the issues about files of grants (SCDL), and about what is normalised in others' files, in English. */
export const scdlEn: Readonly<Record<keyof typeof scdlFr, IssueWords>> = {
  'not-scdl': [
    'This file does not have the columns of a file of grants (SCDL).',
    'Check the address and the headings: beneficiary, amount, grantor, date or object.',
  ],
  'unpublished-columns': ({ value = '' }) => [
    `These columns are known, but the open data have no place for them: ${value}.`,
    'Do nothing.',
  ],
  'named-after-beneficiary': [
    'The grant has no object: the project bears the name of the beneficiary.',
    'Write what the grant is for.',
  ],
  'no-official-number': [
    'This is no SIRET, SIREN or RNA number: it is left out, and not shown.',
    'Check the number; give the column the Text format so that it is neither rounded nor cut.',
  ],
  'bad-check-digit': [
    'The check digit of this number is wrong: one digit at least is false. It is published as it is.',
    'Copy the number again from the Insee notice.',
  ],
  'mixed-nature': [
    'The nature of the aid is neither cash nor in kind: it is left out.',
    'Write a row for each nature, with its amount.',
  ],
  'invalid-mapping': ({ path = '' }) => [
    `This part of the mapping file is not valid: ${path}. It is not followed.`,
    'Compare it with what “essonne map FILE” proposes.',
  ],
  'known-organisation': ({ corrected = '' }) => [
    `This organisation is described elsewhere: ${corrected}. Only one record is published.`,
    'Do nothing.',
  ],
};
