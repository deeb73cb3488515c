import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { fr, type WeekMessages } from './messages.fr.js';

/** The words of the week, in French and English. */
export const weekMessages: Catalogue<WeekMessages> = { fr, en };
