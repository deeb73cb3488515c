import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type DaysMessages, fr } from './messages.fr.js';

/** Words of what is written out, in French and English. */
export const daysMessages: Catalogue<DaysMessages> = { fr, en };
