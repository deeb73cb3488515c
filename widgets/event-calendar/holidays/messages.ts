import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type HolidayMessages, fr } from './messages.fr.js';

/** Words of the holidays, in the languages of the interface. */
export const holidayMessages: Catalogue<HolidayMessages> = { fr, en };
