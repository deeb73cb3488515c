/** Codes of IATI in the contract's terms: 2.0x by number, 1.0x by word (https://codelists.codeforiati.org). */
import { lookUp } from '../formats/look-up.js';
import type { FundingStage, ProjectStatus, Theme } from '../model/vocabularies.js';

/** Status of an activity. « Finalisation » is what remains to be paid and reported of work that is done. */
export const STATUSES: Readonly<Record<string, ProjectStatus>> = {
  1: 'planned',
  2: 'ongoing',
  3: 'completed',
  4: 'completed',
  5: 'cancelled',
  6: 'suspended',
};

/** Which date of an activity: start or end, planned or actual. */
export const DATES: Readonly<Record<string, readonly ['start' | 'end', 'planned' | 'actual']>> = {
  1: ['start', 'planned'],
  2: ['start', 'actual'],
  3: ['end', 'planned'],
  4: ['end', 'actual'],
  'start-planned': ['start', 'planned'],
  'start-actual': ['start', 'actual'],
  'end-planned': ['end', 'planned'],
  'end-actual': ['end', 'actual'],
};

/** Part of an organisation. */
export type Role = 'funding' | 'accountable' | 'extending' | 'implementing';

/** Roles, by number or by the English word of 1.0x in lower case. */
export const ROLES: Readonly<Record<string, Role>> = {
  ...{ 1: 'funding', 2: 'accountable', 3: 'extending', 4: 'implementing' },
  ...{ funding: 'funding', accountable: 'accountable', extending: 'extending', implementing: 'implementing' },
};

/** What a transaction makes of its amount; those that are not here are no funding of the activity. */
export const TRANSACTIONS: Readonly<Record<string, FundingStage>> = {
  ...{ 1: 'paid', 2: 'voted', 3: 'paid', 4: 'spent', 11: 'voted', 12: 'requested' },
  ...{ IF: 'paid', C: 'voted', D: 'paid', E: 'spent' },
};

/** Sector marker of the DAC, by number. */
export const MARKERS: Readonly<Record<string, string>> = {
  ...{ 1: 'gender-equality', 2: 'environment', 3: 'good-governance', 4: 'trade-development', 5: 'biodiversity' },
  ...{ 6: 'climate-mitigation', 7: 'climate-adaptation', 8: 'desertification', 9: 'maternal-and-child-health' },
  ...{ 10: 'disaster-risk-reduction', 11: 'disability', 12: 'nutrition' },
};

/** Purposes of the DAC (five digits) that have a theme of their own. */
const PURPOSES: Readonly<Record<string, Theme>> = {
  ...{ 16061: 'culture', 16066: 'culture', 15170: 'equality', 15180: 'equality', 43040: 'economy', 43071: 'food' },
  ...{ 43072: 'food', 43073: 'food', 41020: 'environment' },
};

/** Categories of the DAC: the first three digits of a purpose. */
const CATEGORIES: Readonly<Record<string, Theme>> = {
  ...{ 110: 'education', 111: 'education', 112: 'education', 113: 'education', 114: 'education' },
  ...{ 120: 'health', 121: 'health', 122: 'health', 123: 'health', 130: 'health', 140: 'water' },
  ...{ 150: 'rights', 151: 'rights', 152: 'rights', 220: 'digital' },
  ...{ 230: 'energy', 231: 'energy', 232: 'energy', 233: 'energy', 234: 'energy', 235: 'energy', 236: 'energy' },
  ...{ 240: 'economy', 250: 'economy', 321: 'economy', 322: 'economy', 323: 'economy', 331: 'economy', 332: 'economy' },
  ...{ 311: 'food', 312: 'food', 313: 'food', 520: 'food', 410: 'environment' },
};

/** Theme of a sector of the DAC, of five digits or of three. */
export const themeOfSector = (code: string): Theme | undefined =>
  lookUp(PURPOSES, code) ?? lookUp(CATEGORIES, code.slice(0, 3));

/** Whether a sector of the DAC is humanitarian aid. */
export const isEmergency = (code: string): boolean => /^7[234]0/.test(code);
