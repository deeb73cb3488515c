import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { fr, type YearMessages } from './messages.fr.js';

/** The words of the year, in French and English. */
export const yearMessages: Catalogue<YearMessages> = { fr, en };
